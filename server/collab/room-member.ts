import type { Inspection } from '#lib/doc/inspect.ts'
import { isCellTable } from '#lib/doc/shape.ts'
import { mergeUpdates } from 'yjs'
import type { Connection } from './person.ts'

/** What one connection changed durably; becomes its edit session. */
export interface Editing {
  firstSeq: number
  lastSeq: number
  updates: number
}

/** One connection inside a room, with what the room has to remember of it. */
export class RoomMember {
  readonly connection: Connection
  editing: Editing | null = null
  /** it sent edits that do not connect to what we know, and was asked to send all it has */
  behind = false
  gaps = 0
  /** a MARK that cannot be answered while it is behind */
  heldMark: number | null = null
  /** refused or left: nothing of it is taken any more */
  gone = false

  constructor(connection: Connection) {
    this.connection = connection
  }
}

/** What one connection sent in this turn and was applied, not yet durable. */
export class Batch {
  readonly member: RoomMember
  /** as Yjs gave them back: without duplicates and without what hung behind them */
  readonly canonical: Uint8Array[] = []
  readonly clients = new Set<number>()
  readonly elements = new Set<string>()
  /** as they came, in case they have to be taken once more */
  readonly sources: Uint8Array[] = []
  /** one of them was the answer to our question for everything */
  whole = false

  constructor(member: RoomMember) {
    this.member = member
  }

  /** All of it as one update; null when nothing was new. */
  merged(): Uint8Array | null {
    const [only, ...more] = this.canonical
    if (only === undefined) return null
    return more.length === 0 ? only : mergeUpdates([only, ...more])
  }

  add(source: Uint8Array, canonical: readonly Uint8Array[], seen: Inspection): void {
    this.sources.push(source)
    this.canonical.push(...canonical)
    for (const client of seen.clients) this.clients.add(client)
    for (const { root, key } of seen.touches) {
      if (root === 'meta') continue
      // The element first: it is what a person is told. The whole key lets a table name who changed one cell.
      if (isCellTable(root)) this.elements.add(key.split('|')[0] ?? key)
      this.elements.add(key)
    }
  }
}
