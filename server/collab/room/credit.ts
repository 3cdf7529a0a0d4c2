import { encodeUpdate } from '../wire.ts'
import type { Announcements } from './announcements.ts'
import type { Audience } from './audience.ts'
import type { ClientIds } from './client-ids.ts'
import type { TurnRow } from './io.ts'
import { merged, onlyAuthor, type Written } from './turn.ts'

/** What one connection did in this turn, as a row of the log in its person's name. */
export function rowOf(
  { member, data, clients, created, changes }: Written,
  ids: ClientIds,
  batchId: string,
): TurnRow {
  const clientIds = [...clients]
  return {
    person: member.connection.person,
    sessionId: member.connection.id,
    opens: member.editing === null,
    batchId,
    data,
    clientIds,
    unbound: clientIds.filter((id) => !ids.isBound(id)),
    created,
    changes,
  }
}

/**
 * The rows after `seq` stand: whose the client ids are now, how far each edit session goes, and what the others are told.
 * True when somebody has to ring so that it is told.
 */
export function credit(
  parts: readonly Written[],
  seq: number,
  ids: ClientIds,
  announcements: Announcements,
): boolean {
  let first = false
  for (const [i, { member, clients, told }] of parts.entries()) {
    const { person } = member.connection
    const own = seq + i + 1
    for (const id of clients) ids.bind(id, person.userId)
    member.editing ??= { firstSeq: own, lastSeq: own, updates: 0 }
    member.editing.lastSeq = own
    member.editing.updates += 1
    if (announcements.add({ seq: own, person, clients, told })) first = true
  }
  return first
}

/** What is durable by now is told to everybody it is news for. */
export function reveal(audience: Audience, parts: readonly Written[]): void {
  const data = merged(parts.map((part) => part.data))
  // Only one author: everybody but them. Several: each lacks what the others did, and knows their own again.
  if (data !== null) audience.tellAll(encodeUpdate(data), onlyAuthor(parts))
}
