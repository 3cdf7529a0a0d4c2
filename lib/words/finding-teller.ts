import type { Finding } from '#lib/derive/finding.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { createTranslator } from 'use-intl/core'
import { findingsWords } from './areas/findings.ts'
import {
  findingText,
  type FindingSpeaker,
  type FindingTelling,
  type FindingText,
} from './finding-text.ts'
import { isolating } from './isolate.ts'
import { timeZone } from './locale.ts'
import { translator } from './translator.ts'

/** Says findings about one model in one language, where nothing is shown on a page. */
export function findingTeller(
  model: Model,
  locale: Locale,
  organisation: (id: string) => string | undefined = () => undefined,
): (finding: Finding) => FindingText {
  const words = findingsSpeaker(locale)
  const framework = translator(locale, 'framework')
  const telling: FindingTelling = { model, locale, words: framework, organisation }
  return (finding) => findingText(finding, telling, words)
}

/** The words of findings outside React. */
export function findingsSpeaker(locale: Locale): FindingSpeaker {
  const speaker: unknown = createTranslator({ locale, messages: findingsWords[locale], timeZone })
  return isolating(speaker as FindingSpeaker)
}
