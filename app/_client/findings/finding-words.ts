import type { findingsWords } from '#lib/words/areas/findings.ts'
import type { FindingSpeaker } from '#lib/words/finding-text.ts'

type Words = (typeof findingsWords)['ja']
type Values = Readonly<Record<string, string | number>>

/** What screens say around findings, with the keys that exist. */
export function aroundFindings(
  words: FindingSpeaker,
): (key: keyof Words['screen'], values?: Values) => string {
  return (key, values) => words(`screen.${key}`, values)
}

/** What a fix of a check does, in words; undefined: it has none. */
export function fixText(words: FindingSpeaker, check: string): string {
  return words(`fixes.${check}`)
}
