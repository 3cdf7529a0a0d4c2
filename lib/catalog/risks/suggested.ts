import { never } from '#lib/base/never.ts'
import type { DataEvent } from '#lib/model/data-event.ts'
import type { CategoryCode } from '#lib/model/vocabulary.ts'
import type { SuggestedRow } from './conditions.ts'
import type { Count, Fact, When } from './when.ts'

/** What is known of an event; asked only for what a row needs. What is not known is no, none, or zero. */
export interface EventFacts {
  readonly has: (fact: Fact) => boolean
  /** of the data going in and coming out */
  readonly codes: () => readonly CategoryCode[]
  readonly count: (of: Count) => number
}

/** Whether a row is suggested for an event: of the row's kind, by itself or as a further aspect, and what it asks holds (RC-4). */
export function isSuggested(
  row: Pick<SuggestedRow, 'event' | 'when'>,
  event: Pick<DataEvent, 'kind' | 'aspects' | 'mode'>,
  facts: EventFacts,
): boolean {
  const isOfItsKind = event.kind === row.event || event.aspects.includes(row.event)
  return isOfItsKind && holds(row.when, event, facts)
}

function holds(when: When, event: Pick<DataEvent, 'mode'>, facts: EventFacts): boolean {
  switch (when.is) {
    case 'always':
      return true
    case 'all':
      for (const one of when.of) if (!holds(one, event, facts)) return false
      return true
    case 'any':
      for (const one of when.of) if (holds(one, event, facts)) return true
      return false
    case 'no':
      return !holds(when.of, event, facts)
    case 'fact':
      return facts.has(when.fact)
    case 'category': {
      const codes = facts.codes()
      return when.oneOf.some((code) => codes.includes(code))
    }
    case 'mode':
      return event.mode !== undefined && when.oneOf.includes(event.mode)
    case 'atLeast':
      return facts.count(when.count) >= when.least
    default:
      return never(when)
  }
}
