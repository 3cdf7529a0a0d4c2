import { suggestedRows, type RowId } from '#lib/catalog/risks/conditions.ts'
import { isSuggested } from '#lib/catalog/risks/suggested.ts'
import { eventKinds } from '#lib/model/vocabulary.ts'
import type { Check } from '../check.ts'
import { eventFacts } from '../event-facts.ts'
import type { Reading } from '../reading.ts'

/** F-42: rows of our catalogue that speak of such an event, and that nobody has adopted or set aside (ours). One finding an event. */
export const catalogueIsLookedAt: Check<'events'> = {
  id: 'F-42',
  step: 4,
  source: 'ours',
  of: 'events',
  find: (read, id) => {
    const entries = openSuggestions(read, id)
    if (entries.length === 0) return []
    const args = { event: { names: [id] }, entries: { entries } }
    return [{ severity: 'info', says: 'plain', elements: [id], args }]
  },
}

const rowsOf = Map.groupBy(suggestedRows, (row) => row.event)

/** 候補 / the rows suggested for an event that are still to be decided on, in the order of the catalogue. */
export function openSuggestions(read: Reading, id: string): readonly RowId[] {
  const event = read.of('events', id)
  if (event === undefined) return []
  const aside = read.setAside(id)
  const adopted = new Set(
    read.who('risksAt', id).flatMap((risk) => read.of('risks', risk)?.catalogRef ?? []),
  )
  const facts = eventFacts(read, id, event)
  const kinds = eventKinds.filter((kind) => event.kind === kind || event.aspects.includes(kind))
  const open: RowId[] = []
  for (const kind of kinds) {
    for (const row of rowsOf.get(kind) ?? []) {
      if (adopted.has(row.id) || aside.has(row.id)) continue
      if (isSuggested(row, event, facts)) open.push(row.id)
    }
  }
  return open
}
