'use client'
import { Ban, CircleCheck, Clock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import type { Ba } from '#lib/model/ba.ts'
import { baPhase, type BaPhase } from '#lib/model/queries/ba-phase.ts'
import { showDay } from '#lib/words/time.ts'
import { useTelling } from './use-telling.ts'
import { useToday } from './use-today.ts'

const looks = {
  before: { tone: 'warn', Icon: Clock },
  inForce: { tone: 'ok', Icon: CircleCheck },
  ended: { tone: 'plain', Icon: Ban },
} as const

/** 施行前・有効・失効 of a ba today, by sign and word; `withDays`: and from or until when (M-26). */
export function PhaseBadge({
  ba,
  withDays = false,
}: {
  readonly ba: Ba
  readonly withDays?: boolean
}) {
  const t = useTranslations('ba')
  const { locale } = useTelling()
  const phase = baPhase(ba, useToday())
  const { tone, Icon } = looks[phase]
  const day = (text: string) => showDay(text, locale)
  const days: Readonly<Record<BaPhase, string | undefined>> = {
    before: ba.effectiveFrom && t('phaseFrom', { day: day(ba.effectiveFrom) }),
    inForce: ba.effectiveTo && t('phaseUntil', { day: day(ba.effectiveTo) }),
    ended: ba.effectiveTo && t('phaseSince', { day: day(ba.effectiveTo) }),
  }
  return (
    <Badge tone={tone}>
      <Icon size={12} aria-hidden />
      {t(`phase.${phase}`)}
      {withDays && days[phase] !== undefined && <span className="font-normal">{days[phase]}</span>}
    </Badge>
  )
}

/** Where the reference day of the model says otherwise than today: checks go by that day. */
export function PhaseAtAsOf({ ba }: { readonly ba: Ba }) {
  const t = useTranslations('ba')
  const { model, locale } = useTelling()
  const then = baPhase(ba, model.meta.asOf)
  if (then === baPhase(ba, useToday())) return null
  return (
    <p className="text-xs text-muted">
      {t('atAsOf', { day: showDay(model.meta.asOf, locale), phase: t(`phase.${then}`) })}
    </p>
  )
}
