import type { Found, NamedFinding } from '#lib/derive/found.ts'
import type { Finding } from '#lib/derive/finding.ts'
import type { Model } from '#lib/model/model.ts'
import type { FindingSpeaker, FindingTelling, FindingText } from '#lib/words/finding-text.ts'

/** What the checks say about the model that is open, and the words to say it in: they come along, so that no page needs them to be live. */
export interface FindingsNow {
  readonly found: Found
  readonly words: FindingSpeaker
  readonly say: (finding: Finding, telling: FindingTelling) => FindingText
  /** where in the model a finding is shown (`findingAddress`), which no page needs before either */
  readonly addressOf: (model: Model, finding: NamedFinding) => string
}

/** What the checks are doing: nothing yet, at work, or they could not be started. */
export type FindingsState = FindingsNow | 'waiting' | 'failed'

let state: FindingsState = 'waiting'
const heard = new Set<() => void>()

/** The findings of the model that is open; they come from a worker a moment after the page (F-114). */
export const findingsStore = {
  get: (): FindingsState => state,
  set: (next: FindingsState): void => {
    state = next
    for (const hear of heard) hear()
  },
  subscribe: (hear: () => void): (() => void) => {
    heard.add(hear)
    return () => heard.delete(hear)
  },
} as const
