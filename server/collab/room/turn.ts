import type { ElementChange } from '#db/repos/updates.ts'
import type { Inspection } from '#lib/doc/inspect.ts'
import { isCellTable } from '#lib/doc/shape.ts'
import { mergeUpdates } from 'yjs'
import type { ClientIds } from './client-ids.ts'
import type { RoomMember } from './member.ts'
import type { EditWork } from './work.ts'

/** What one connection sent in this turn and was applied, not yet durable. */
export class Part {
  readonly member: RoomMember
  readonly clients = new Set<number>()
  /** ids of elements and keys of cells, as people are told */
  readonly told = new Set<string>()
  readonly created: string[] = []
  readonly changes: ElementChange[] = []
  readonly #touches: Inspection['touches'][] = []
  /** one of the edits was the answer to our question for everything */
  whole = false
  /** as Yjs gave them back: without duplicates and without what hung behind them */
  readonly #canonical: Uint8Array[] = []
  #data: Uint8Array | null = null

  constructor(member: RoomMember) {
    this.member = member
  }

  /** What was new in all of it. */
  brought(canonical: readonly Uint8Array[]): void {
    this.#canonical.push(...canonical)
    this.#data = null
  }

  add(seen: Inspection, changes: readonly ElementChange[]): void {
    this.changes.push(...changes)
    this.#touches.push(seen.touches)
    for (const client of seen.clients) this.clients.add(client)
    for (const { op, root, key, field } of seen.touches) {
      if (root === 'meta') continue
      // The element first: it is what a person is told. The whole key lets a table name who changed one cell.
      if (isCellTable(root)) this.told.add(key.split('|')[0] ?? key)
      else if (op === 'put' && field === undefined) this.created.push(`${root}/${key}`)
      this.told.add(key)
    }
  }

  /** Whether it touches one of these elements or cells (`root/key`). */
  meets(places: ReadonlySet<string>): boolean {
    return this.#touches.some((touches) => touches.some((t) => places.has(`${t.root}/${t.key}`)))
  }

  /** All of it as one update; null when nothing was new. */
  get data(): Uint8Array | null {
    this.#data ??= merged(this.#canonical)
    return this.#data
  }
}

export type Written = Part & { readonly data: Uint8Array }

/** The edits of one turn, by connection and in the order in which they came. */
export class Turn {
  readonly parts = new Map<RoomMember, Part>()
  /** as they came, in case they have to be taken once more */
  readonly edits: EditWork[] = []

  part(member: RoomMember): Part {
    const found = this.parts.get(member)
    if (found !== undefined) return found
    const made = new Part(member)
    this.parts.set(member, made)
    return made
  }

  /** Those in which something was new. */
  written(): readonly Written[] {
    return [...this.parts.values()].filter((part): part is Written => part.data !== null)
  }
}

/** What a turn adds to the log. */
export function sizeOf(parts: readonly Written[]): {
  readonly rows: number
  readonly bytes: number
  readonly created: number
} {
  const bytes = parts.reduce((sum, part) => sum + part.data.length, 0)
  const created = parts.reduce((sum, part) => sum + part.created.length, 0)
  return { rows: parts.length, bytes, created }
}

/**
 * The same edits, those of one connection together. Nobody has seen what another did in this turn, so that their order is
 * free; and so no row of the log refers to one that follows it.
 */
export function byMember(edits: readonly EditWork[]): readonly (readonly EditWork[])[] {
  return [...Map.groupBy(edits, ({ member }) => member).values()]
}

export function merged(updates: readonly Uint8Array[]): Uint8Array | null {
  const [only, ...more] = updates
  if (only === undefined) return null
  return more.length === 0 ? only : mergeUpdates([only, ...more])
}

/** Who uses a client id that somebody else of the same turn was the first to use, a moment ago (C-8). */
export function forgerOf(parts: readonly Written[], ids: ClientIds): RoomMember | null {
  const first = new Map<number, string>()
  for (const { member, clients } of parts) {
    const { userId } = member.connection.person
    for (const id of clients) {
      const owner = ids.ownerOf(id) ?? first.get(id) ?? userId
      if (owner !== userId) return member
      first.set(id, userId)
    }
  }
  return null
}

/** Who wrote all of it; undefined: several did, or nobody. */
export function onlyAuthor([only, ...more]: readonly Written[]): RoomMember | undefined {
  return more.length === 0 ? only?.member : undefined
}
