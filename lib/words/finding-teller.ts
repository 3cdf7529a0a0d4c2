import type { Finding } from '#lib/derive/finding.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { createTranslator } from 'use-intl/core'
import { findingsWords } from './areas/findings.ts'
import type { Telling } from './attribute-text.ts'
import { findingText, type FindingSpeaker, type FindingText } from './finding-text.ts'
import { isolating } from './isolate.ts'
import { timeZone } from './locale.ts'
import { translator } from './translator.ts'

/** Says findings about one model in one language, where nothing is shown on a page. */
export function findingTeller(model: Model, locale: Locale): (finding: Finding) => FindingText {
  const words = findingsSpeaker(locale)
  const telling: Telling = { model, locale, words: translator(locale, 'framework') }
  return (finding) => findingText(finding, telling, words)
}

/** The words of findings outside React. */
export function findingsSpeaker(locale: Locale): FindingSpeaker {
  const speaker: unknown = createTranslator({ locale, messages: findingsWords[locale], timeZone })
  return isolating(speaker as FindingSpeaker)
}
