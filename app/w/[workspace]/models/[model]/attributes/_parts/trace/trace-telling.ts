'use client'
import { useTranslations } from 'use-intl'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { translator } from '#lib/words/translator.ts'
import { useFaces, type Look } from '../../../_parts/use-faces.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

/** What is needed to say a trace in the reader's language. */
export interface TraceTelling {
  readonly telling: Telling
  readonly t: ReturnType<typeof translator<'trace'>>
  /** the kinds of event in words short enough for a chip */
  readonly short: ReturnType<typeof translator<'canvas'>>
  readonly faceOf: (stakeholder: string) => Look
}

/** The live model, the words of the trace, and how organisations look. */
export function useTraceTelling(): TraceTelling {
  const telling = useTelling()
  const t = useTranslations('trace')
  const short = useTranslations('canvas')
  return { telling, t, short, faceOf: useFaces() }
}
