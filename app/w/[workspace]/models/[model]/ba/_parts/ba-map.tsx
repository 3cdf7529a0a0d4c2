'use client'
import { useDeferredValue, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Ba } from '#lib/model/ba.ts'
import { membersPaint, sceneAround } from '#lib/picture/around-ba.ts'
import { isQuicklyDrawn } from '#lib/picture/budget.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { StepLink } from '../../_parts/step-link.tsx'
import { useTelling } from '../../_parts/use-telling.ts'
import { pictureWordsOf } from '../../flow/_parts/lens/picture-words-of.ts'

/** The part of the flow that a ba holds, small; its twin is the table of members beside it (P-37). */
export function BaMap({ id, ba }: { readonly id: string; readonly ba: Ba }) {
  const t = useTranslations('ba.map')
  const canvas = useTranslations('canvas')
  const lensWords = useTranslations('lens')
  const telling = useTelling()
  const model = useDeferredValue(telling.model)
  const { locale, words } = telling
  const source = useMemo(() => {
    if (ba.members.length === 0 || !isQuicklyDrawn(model)) return undefined
    const paint = membersPaint(model, id)
    const said = { model, locale, words, canvas, lensWords, orgName: (orgId: string) => orgId }
    const svg = renderModelSvg(model, {
      scene: sceneAround(model, id),
      paint,
      words: pictureWordsOf(said, paint),
    })
    return `data:image/svg+xml,${encodeURIComponent(svg)}`
  }, [model, id, ba.members.length, locale, words, canvas, lensWords])
  if (source === undefined) return null
  return (
    <figure className="grid gap-1">
      <figcaption className="flex items-center justify-between text-xs text-muted">
        {t('title')}
        <StepLink to={`flow?sel=${id}`}>{t('toFlow')}</StepLink>
      </figcaption>
      {/* oxlint-disable-next-line nextjs/no-img-element -- drawn here: nothing to fetch or resize */}
      <img
        src={source}
        alt={t('alt', { name: nameOf(id, telling), count: ba.members.length })}
        className="h-56 w-full rounded-control border border-line bg-canvas object-contain p-1"
      />
    </figure>
  )
}
