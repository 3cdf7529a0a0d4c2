import type { LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'
import { withoutVersion } from '../own-ref.ts'

/** 対象外とした候補 / a row of our catalogue, or one of the consortium's own, that does not apply to an event, and why. */
export interface Aside {
  readonly entry: string
  readonly reason: LocalText
}

/** What was set aside at an event, by the ids of the entries; one that is a risk of the event meanwhile is none any more (TQ-32). */
export function asidesOf(model: Model, event: string): readonly Aside[] {
  const adopted = new Set(
    Object.values(model.risks).flatMap((risk) =>
      risk.event === event && risk.catalogRef !== undefined ? withoutVersion(risk.catalogRef) : [],
    ),
  )
  return Object.entries(model.suggestions)
    .flatMap(([key, { notApplicable }]): Aside[] => {
      const [at, entry = ''] = key.split('|')
      return at === event && !adopted.has(withoutVersion(entry))
        ? [{ entry, reason: notApplicable }]
        : []
    })
    .toSorted((a, b) => (a.entry < b.entry ? -1 : 1))
}
