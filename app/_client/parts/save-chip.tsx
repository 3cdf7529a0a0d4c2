'use client'
import { Check, CloudOff, Eye, Hourglass, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { Chip } from '#app/_ui/chip.tsx'
import { showTime } from '#lib/words/time.ts'

export interface SaveChipProps {
  readonly state: 'connecting' | 'saved' | 'saving' | 'offline' | 'refused' | 'denied' | 'ended'
  /** When the last change became durable. */
  readonly at?: Date | undefined
  /** Changes made here that are not yet durable. */
  readonly pending: number
  /** The server has sent this window away for a moment; it comes back by itself. */
  readonly away?: boolean
  /** The server takes long to confirm. */
  readonly slow?: boolean
  readonly readOnly?: boolean
}

/** How safe the work is, in words: 保存済み only after the server has committed it. Announced politely when it changes. */
export function SaveChip({ state, at, pending, away, slow, readOnly }: SaveChipProps) {
  const t = useTranslations('frame.save')
  const locale = useLocale()
  const count = String(pending)
  const face = {
    connecting: { tone: 'plain', icon: LoaderCircle, text: t('connecting') },
    saved: {
      tone: 'ai',
      icon: Check,
      text:
        at === undefined
          ? t('savedNoTime')
          : t('saved', { time: showTime(at.getTime(), 'clock', locale) }),
    },
    saving: { tone: 'plain', icon: LoaderCircle, text: t('saving', { count }) },
    slow: { tone: 'warn', icon: Hourglass, text: t('slow', { count }) },
    offline: {
      tone: 'warn',
      icon: CloudOff,
      text: pending === 0 ? t('offlineClean') : t('offline', { count }),
    },
    away: {
      tone: 'warn',
      icon: LoaderCircle,
      text: pending === 0 ? t('awayClean') : t('away', { count }),
    },
    refused: { tone: 'bad', icon: TriangleAlert, text: t('refused') },
    denied: { tone: 'bad', icon: TriangleAlert, text: t('denied') },
    ended: { tone: 'bad', icon: TriangleAlert, text: t('ended') },
  } as const
  const seen =
    away === true && state === 'offline'
      ? 'away'
      : slow === true && state === 'saving'
        ? 'slow'
        : state
  const { tone, icon: Icon, text } = face[seen]
  return (
    <>
      <output data-save={state} data-pending={pending}>
        <Chip tone={tone} icon={<Icon size={12} aria-hidden />}>
          {text}
        </Chip>
      </output>
      {readOnly === true && <Chip icon={<Eye size={12} aria-hidden />}>{t('readOnly')}</Chip>}
    </>
  )
}
