'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Model } from '#lib/model/model.ts'
import { isQuicklyDrawn } from '#lib/picture/budget.ts'
import { paintOf } from '#lib/picture/lens/paint-of.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { filled } from '#lib/words/filled.ts'
import { pictureWordsOf } from '../../flow/_parts/lens/picture-words-of.ts'
import { useFaces } from '../../_parts/use-faces.ts'
import { useTelling } from '../../_parts/use-telling.ts'

interface Props {
  readonly states: Readonly<Record<'before' | 'after', Model>>
  readonly names: Readonly<Record<'from' | 'to', string>>
}

/** The flow of the second state through the lens of changes since the first, as on the canvas; its twins are the words and the table (F-163). */
export function ChangePicture({ states, names }: Props) {
  const canvas = useTranslations('canvas')
  const lensWords = useTranslations('lens')
  const lookOf = useFaces()
  const { locale, words: framework } = useTelling()
  const { picture: words } = revisionsWords[locale]
  const { before, after } = states
  const drawn = useMemo(() => {
    if (!isQuicklyDrawn(after) || !isQuicklyDrawn(before)) return undefined
    const ids = Object.keys({ ...before.stakeholders, ...after.stakeholders })
    const facts = { looks: Object.fromEntries(ids.map((id) => [id, lookOf(id)])), before }
    const paint = paintOf(after, 'change', facts)
    const telling = { model: after, locale, words: framework }
    const said = { ...telling, canvas, lensWords, orgName: (orgId: string) => orgId }
    const picture = { scene: sceneOf(after), paint, words: pictureWordsOf(said, paint, facts) }
    const counted = (key: string) => paint.legend.find((one) => one.key === key)?.count ?? 0
    return {
      source: `data:image/svg+xml,${encodeURIComponent(renderModelSvg(after, picture))}`,
      counts: {
        added: counted('added'),
        changed: counted('changed'),
        removed: counted('removed'),
      },
    }
  }, [before, after, locale, framework, canvas, lensWords, lookOf])
  if (drawn === undefined) return <p className="text-sm text-muted">{words.tooLarge}</p>
  return (
    <figure className="grid gap-1">
      {/* oxlint-disable-next-line nextjs/no-img-element -- drawn here: nothing to fetch or resize */}
      <img
        src={drawn.source}
        alt={filled(words.alt, { ...names, ...drawn.counts })}
        className="max-h-160 min-h-40 w-full rounded-control border border-line bg-canvas object-contain p-1"
      />
      <figcaption className="text-xs text-muted">{words.legend}</figcaption>
    </figure>
  )
}
