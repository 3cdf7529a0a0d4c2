import type { CollectionName } from '#lib/model/layout.ts'
import type { ReviewCause, ReviewResult } from '#lib/model/review-names.ts'

/** 見直すもの / what has to be looked at again; of which element, and in which step it is made. */
export const reviewResults = {
  /** are the duties of a ba in the flow as events (a record, a consent)? */
  duties: { step: 1, of: 'bas' },
  /** does a measure that was adopted change the flow? */
  flow: { step: 1, of: 'measures' },
  /** which ba hold a data */
  membership: { step: 2, of: 'states' },
  /** on which ground data leaves the country */
  crossBorder: { step: 2, of: 'events' },
  /** which ba or attribute a risk follows from */
  explanation: { step: 2, of: 'risks' },
  /** table 3-1 of a ba */
  marks: { step: 3, of: 'bas' },
  /** table 3-2 of the data a ba holds */
  values: { step: 3, of: 'bas' },
  /** table 3-2 of a data */
  attributes: { step: 3, of: 'states' },
  /** what the data after it takes over */
  inherited: { step: 3, of: 'states' },
  conditions: { step: 3, of: 'events' },
  risks: { step: 4, of: 'events' },
  complianceRisks: { step: 4, of: 'bas' },
  risksOn: { step: 4, of: 'states' },
  /** who carries out the measures against the risks of an event */
  responsibilities: { step: 5, of: 'events' },
} as const satisfies Readonly<
  Record<ReviewResult, { readonly step: 1 | 2 | 3 | 4 | 5; readonly of: CollectionName }>
>

/** The table of framework.md §4.6, row by row: which results which edit makes be looked at again (DR-30). */
export const reviewTable: Readonly<Record<ReviewCause, readonly ReviewResult[]>> = {
  event: ['membership', 'attributes', 'risks', 'responsibilities'],
  transfer: ['membership', 'crossBorder', 'conditions', 'risks'],
  ba: ['duties', 'marks', 'values', 'complianceRisks'],
  value: ['membership', 'inherited', 'risksOn'],
  risk: ['explanation'],
  measure: ['flow'],
}
