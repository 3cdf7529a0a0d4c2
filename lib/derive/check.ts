import type { CollectionName } from '#lib/model/layout.ts'
import type { CheckId } from './check-ids.ts'
import type { Finding, Found } from './finding.ts'
import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'

/** One check: what it is asked of, and what it answers. Pure: it knows nothing but what it reads (DR-1). */
export interface Check<C extends CollectionName = CollectionName> {
  readonly id: CheckId
  readonly step: Finding['step']
  readonly source: Finding['source']
  readonly of: C
  /** asked also of what the flow leaves out of its scope */
  readonly everywhere?: true
  readonly find: (read: Reading, id: string, subject: Seen<C>) => readonly Found[]
}

/** What stands out of the scope of the flow is not asked (DR-8). */
export function isAsked(check: Check, subject: object): boolean {
  return check.everywhere === true || !('inScope' in subject) || subject.inScope === true
}
