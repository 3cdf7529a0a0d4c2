import { refOf, type OwnRow } from '#lib/catalog/risks/own/own-row.ts'
import { isSuggested } from '#lib/catalog/risks/suggested.ts'
import { withoutVersion } from '#lib/model/own-ref.ts'
import { eventFacts } from './event-facts.ts'
import type { Reading } from './reading.ts'

/**
 * 自コンソーシアムの候補 / the consortium's own rows suggested for an event that are still to be decided on, in the order they come in (DR-40).
 * They are asked as rows of our catalogue are (CK-42); what was decided on an earlier version stays decided.
 */
export function openOwnRows(read: Reading, id: string, rows: readonly OwnRow[]): readonly OwnRow[] {
  const event = read.of('events', id)
  if (event === undefined || rows.length === 0) return []
  const adopted = read
    .who('risksAt', id)
    .flatMap((risk) => read.of('risks', risk)?.catalogRef ?? [])
  const decided = new Set([...adopted, ...read.setAside(id).keys()].map(withoutVersion))
  const facts = eventFacts(read, id, event)
  return rows.filter(
    (row) =>
      !decided.has(withoutVersion(refOf(row))) &&
      row.events.some((kind) => isSuggested({ event: kind, when: row.when }, event, facts)),
  )
}
