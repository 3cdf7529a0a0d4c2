'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Impact } from '#lib/derive/impact.ts'
import { pictureOfReach, reachPaint, type Reach } from '#lib/picture/reach.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { impactWords } from '#lib/words/areas/impact.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import { reachedName, stepsText } from '#lib/words/impact-text.ts'
import { pictureWordsOf } from '../../flow/_parts/lens/picture-words-of.ts'
import { StepLink } from '../step-link.tsx'
import { useFaces } from '../use-faces.ts'

interface Props {
  readonly start: string
  readonly impact: Impact
  readonly telling: Telling
}

/** The flow in which what a change reaches stands out; its twin is the list below (P-127 to P-129). */
export function ImpactPicture({ start, impact, telling }: Props) {
  const canvas = useTranslations('canvas')
  const lensWords = useTranslations('lens')
  const lookOf = useFaces()
  const { locale } = telling
  const words = impactWords[locale].picture
  const name = reachedName(start, telling)
  const drawn = useMemo(() => {
    const { model } = telling
    const reach = reachOf(start, impact)
    const picture = pictureOfReach(model, reach)
    if (picture === undefined) return undefined
    const paint = reachPaint(reach, paintWords)
    const looks = Object.fromEntries(Object.keys(model.stakeholders).map((id) => [id, lookOf(id)]))
    const said = { ...telling, canvas, lensWords, orgName: (orgId: string) => orgId }
    const svg = renderModelSvg(model, {
      ...picture,
      paint,
      words: {
        ...pictureWordsOf(said, paint, { looks }),
        title: impactWords[telling.locale].title,
      },
    })
    return {
      source: `data:image/svg+xml,${encodeURIComponent(svg)}`,
      isPart: picture.isPart,
    }
  }, [start, impact, telling, canvas, lensWords, lookOf])
  if (drawn === undefined) return <p className="text-xs text-muted">{words.tooLarge}</p>
  const counts = { states: impact.states.length, events: impact.events.length }
  return (
    <figure className="grid gap-1">
      {/* oxlint-disable-next-line nextjs/no-img-element -- drawn here: nothing to fetch or resize */}
      <img
        src={drawn.source}
        alt={filled(words.alt, { name, ...counts })}
        className="max-h-96 min-h-40 w-full rounded-control border border-line bg-canvas object-contain p-1"
      />
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-3 text-xs text-muted">
        <span className="min-w-0 flex-1 basis-64">
          {words.legend}
          {drawn.isPart && ` ${words.part}`}
        </span>
        <StepLink to={`flow?sel=${encodeURIComponent(start)}`}>{words.toFlow}</StepLink>
      </figcaption>
    </figure>
  )
}

const paintWords = {
  start: { ja: impactWords.ja.start, en: impactWords.en.start },
  reached: { ja: impactWords.ja.reached, en: impactWords.en.reached },
  steps: (count: number) => ({ ja: stepsText(count, 'ja'), en: stepsText(count, 'en') }),
}

function reachOf(start: string, { states, events, bas }: Impact): Reach {
  const steps = [...states, ...events].map(({ id, path }) => [id, path.length - 1] as const)
  return { start, steps: new Map(steps), bas: bas.map(({ id }) => id) }
}
