'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { paintOf } from '#lib/picture/lens/paint-of.ts'
import type { Lens, LensFacts, Paint, Sign, Tone } from '#lib/picture/lens/paint.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { useAgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useFaces } from '../../../_parts/use-faces.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { saysWords } from './says-words.ts'
import { useChangeBase } from './use-change-base.ts'
import { useNameOf } from '../use-name-of.ts'

/** How a figure or a row of the legend looks through a lens, in the reader's language. */
export interface Painted {
  readonly tone: Tone
  readonly sign: Sign
  readonly text: string
}

export interface LensPaint {
  readonly paint: Paint
  readonly figures: ReadonlyMap<string, Painted>
  readonly legend: readonly (Painted & { readonly key: string; readonly count: number })[]
  /** what a figure that is gone was called */
  readonly goneName: (id: string) => string
  /** since when changes are told */
  readonly since: 'signed' | 'made' | 'loading'
}

/** Lenses that show the agreement. */
const ofAgreement: ReadonlySet<Lens> = new Set(['responsibility', 'signature', 'change'])

/** The live model through a lens, with the agreement as it stands this moment. */
export function useLensPaint(telling: Telling, lens: Lens): LensPaint {
  const { model } = telling
  const lensWords = useTranslations('lens')
  const lookOf = useFaces()
  const { face } = useOrgs()
  const agreement = useAgreementStatus(ofAgreement.has(lens))
  const { splits, gaps, seats } = agreement ?? {}
  const { before, since } = useChangeBase(lens === 'change', agreement?.signOffs ?? [])
  const paint = useMemo(() => {
    const looks = Object.fromEntries(Object.keys(model.stakeholders).map((id) => [id, lookOf(id)]))
    const facts: LensFacts = {
      looks,
      orgLook: face,
      ...(splits && { splits }),
      ...(seats && { seats }),
      ...(gaps && { gaps }),
      ...(before && { before }),
    }
    return paintOf(model, lens, facts)
  }, [model, lens, lookOf, face, splits, gaps, seats, before])
  const goneName = useNameOf({ ...telling, model: before ?? model })
  const spoken = useMemo(() => {
    const full = { ...telling, lensWords, orgName: (orgId: string) => face(orgId).name }
    return {
      figures: new Map(
        [...paint.figures].map(([id, { group, says }]) => [
          id,
          { tone: group.tone, sign: group.sign, text: saysWords(says, full) },
        ]),
      ),
      legend: paint.legend.map(({ key, tone, sign, says, count }) => ({
        key,
        tone,
        sign,
        count,
        text: saysWords(says, full),
      })),
    }
  }, [paint, telling, lensWords, face])
  return { paint, ...spoken, goneName, since }
}
