'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { fragmentOf } from '#lib/agreement/board/fragment.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { isQuicklyDrawn } from '#lib/picture/budget.ts'
import { paintOf } from '#lib/picture/lens/paint-of.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import { filled } from '#lib/words/filled.ts'
import { pictureWordsOf } from '../../../flow/_parts/lens/picture-words-of.ts'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useFaces } from '../../../_parts/use-faces.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

/** The part of the flow a card is about: its event with the data and ba that are signed with it (F-237). Its words say what it holds. */
export function FragmentPicture({ riskId }: { readonly riskId: string }) {
  const canvas = useTranslations('canvas')
  const lensWords = useTranslations('lens')
  const lookOf = useFaces()
  const telling = useTelling()
  const { model, locale, words: framework } = telling
  const words = boardWords[locale].picture
  const event = model.risks[riskId]?.event
  const drawn = useMemo(() => {
    const part = fragmentOf(model, riskId)
    if (part === null || !isQuicklyDrawn(part)) return null
    const looks = Object.fromEntries(Object.keys(part.stakeholders).map((id) => [id, lookOf(id)]))
    const facts = { looks }
    const paint = paintOf(part, 'ba', facts)
    const said = { locale, words: framework, canvas, lensWords, orgName: (orgId: string) => orgId }
    const picture = {
      // All of its ba lie around all of it: they are named beneath.
      scene: sceneOf({ ...part, bas: {} }),
      paint,
      words: { ...pictureWordsOf({ ...said, model: part }, paint, facts), title: words.title },
    }
    return {
      source: `data:image/svg+xml,${encodeURIComponent(renderModelSvg(part, picture))}`,
      counts: { states: Object.keys(part.states).length, bas: Object.keys(part.bas).length },
      bas: Object.values(part.bas).map(({ name, short }) => say(short ?? name, locale)),
    }
  }, [model, riskId, locale, framework, canvas, lensWords, lookOf, words.title])
  if (drawn === null) return <p className="text-xs text-muted">{words.tooLarge}</p>
  const mark = riskMark(model.risks, riskId)
  return (
    <figure className="grid gap-1">
      {/* oxlint-disable-next-line nextjs/no-img-element -- drawn here: nothing to fetch or resize */}
      <img
        src={drawn.source}
        alt={filled(words.alt, { mark, ...drawn.counts })}
        className="max-h-72 min-h-24 w-full rounded-control border border-line bg-canvas object-contain p-1"
      />
      <figcaption className="flex justify-between gap-2 text-xs text-muted">
        {words.title}
        {event !== undefined && (
          <StepLink to={`flow?sel=${encodeURIComponent(event)}`}>{words.toFlow}</StepLink>
        )}
      </figcaption>
      {drawn.bas.length > 0 && (
        <p className="text-xs text-muted">
          {filled(words.bas, { list: drawn.bas.join(framework('listSeparator')) })}
        </p>
      )}
    </figure>
  )
}
