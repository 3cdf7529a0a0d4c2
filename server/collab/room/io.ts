import type { DocHead, StoredDoc, StoredUpdate } from '#db/repos/docs.ts'
import type { Appended, ElementChange } from '#db/repos/updates.ts'
import type { TenantContext } from '#db/tenant.ts'
import type { Stewardship } from '#lib/policy/stewardship.ts'
import type { Person } from '../person.ts'

/** What one connection changed in one turn, to become a row of the log. */
export interface TurnRow {
  readonly person: Person
  /** id of the connection; becomes the id of the edit session */
  readonly sessionId: string
  /** the row begins the session */
  readonly opens: boolean
  readonly batchId: string
  readonly data: Uint8Array
  readonly clientIds: readonly number[]
  /** those of the ids that are not known to belong to the person */
  readonly unbound: readonly number[]
  /** elements (`collection/id`) that the person made */
  readonly created: readonly string[]
  readonly changes: readonly ElementChange[]
}

/** Everything a room asks to be written at once: all of it or nothing. */
export interface TurnRows {
  readonly expected: DocHead
  readonly aclRev: number
  readonly at: Date
  readonly rows: readonly TurnRow[]
}

/** `failed`: whether it was written could not be found out. */
export type TurnOutcome = Appended | { readonly is: 'failed'; readonly error: unknown }

/** What others wrote after a head, and the revision of who may write what at that moment. */
export interface News {
  readonly epoch: number
  readonly updates: readonly StoredUpdate[]
  readonly aclRev: number
  /** who manages what under that revision; absent: everybody edits everything */
  readonly stewardship?: Stewardship
}

export interface SessionEnd {
  readonly person: Person
  readonly sessionId: string
  readonly firstSeq: number
  readonly lastSeq: number
  readonly updates: number
}

export interface Quarantined {
  readonly person: Person
  readonly sessionId: string
  readonly data: Uint8Array
  readonly error: unknown
}

/** `turn`: take what has arrived; `changes`: tell who changed what; `presence`: tell who is where. */
export type Bell = 'turn' | 'changes' | 'presence'

/**
 * Everything a room does to the world (C-18). Every call returns at once; what comes of it comes back later as a call on
 * the room: `append` → `appended`, `fetch` → `fetched`, `load` → `loaded`, `snapshot` → `snapshotted`, `ring` → `rung`. One
 * append, fetch or load is under way at a time, one snapshot, and one ring of each bell.
 */
export interface RoomIo {
  /** milliseconds that only grow */
  now(): number
  date(): Date
  newId(): string
  append(rows: TurnRows): void
  fetch(as: TenantContext, after: DocHead): void
  load(as: TenantContext): void
  /** 0: as soon as what has arrived together is read */
  ring(bell: Bell, afterMs: number): void
  endSession(end: SessionEnd): void
  quarantine(update: Quarantined): void
  /** a snapshot of the log up to here would be worth while; the answer is whether it, or a later one, is kept */
  snapshot(as: TenantContext, at: DocHead): void
  /** after a commit: others may look */
  committed(seq: number): void
  /** the room cannot go on: forget it */
  died(): void
  warn(what: string, details: Readonly<Record<string, unknown>>): void
}

/** What is read when a room is loaded. */
export interface Loaded {
  readonly stored: StoredDoc
  /** who manages what under its revision; absent: everybody edits everything */
  readonly stewardship?: Stewardship
}

/** A failed read is the error. */
export type Read<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'failed'; readonly error: unknown }
