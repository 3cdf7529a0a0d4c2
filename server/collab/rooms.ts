import type { TenantContext, TenantDoor } from '#db/tenant.ts'
import type { CloseName } from '#lib/doc/close-codes.ts'
import type { LayoutStep } from '#lib/doc/migrate.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Clock } from '#server/clock.ts'
import type { Log } from '#server/log.ts'
import { bringingUp } from './layout.ts'
import type { Limits } from './limits.ts'
import { endLost } from './lost-sessions.ts'
import type { Connection } from './person.ts'
import { Queue } from './queue.ts'
import type { Room } from './room/room.ts'
import { openRoom } from './room/shell.ts'
import type { Snapshots } from './snapshots/snapshots.ts'
import { createStore } from './store.ts'

export interface RoomsParts {
  readonly db: TenantDoor
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
  readonly limits: Limits
  readonly snapshots: Snapshots
  readonly steps: readonly LayoutStep[]
  /** a document was changed; called after the commit */
  readonly changed: (workspaceId: string, docId: string, seq: number) => void
}

interface Held {
  readonly workspaceId: string
  readonly room: Room
  /** who was here last */
  last: TenantContext
  timer: ReturnType<typeof setTimeout> | undefined
}

/** The rooms of this process: each document is loaded once, however many come at once, and forgotten when nobody is there. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #held = new Map<string, Held>()
  readonly #loading = new Map<string, Promise<Room | undefined>>()
  readonly #loads: Queue
  /** what is being written although no room waits for it */
  readonly #trailing = new Set<Promise<void>>()
  /** connections of each person, in all rooms */
  readonly #ofPerson = new Map<string, number>()

  constructor(parts: RoomsParts) {
    this.#parts = parts
    this.#loads = new Queue(parts.limits.coldLoads)
  }

  /** The room of a document, as somebody who may read it; undefined when there is no such document for them. */
  async find(docId: string, title: LocalText, as: TenantContext): Promise<Room | undefined> {
    const held = this.#held.get(docId)
    if (held !== undefined) return held.room
    const loading =
      this.#loading.get(docId) ?? this.#loads.run(async () => await this.#load(docId, title, as))
    this.#loading.set(docId, loading)
    try {
      return await loading
    } finally {
      this.#loading.delete(docId)
    }
  }

  /** False: the room has been given up meanwhile. */
  join(docId: string, connection: Connection): boolean {
    const held = this.#held.get(docId)
    if (held === undefined) return false
    clearTimeout(held.timer)
    held.timer = undefined
    this.#count(connection, 1)
    held.room.join(connection)
    return true
  }

  leave(docId: string, connection: Connection, room: Room): void {
    this.#count(connection, -1)
    room.leave(connection)
    const held = this.#held.get(docId)
    if (held?.room !== room || room.size > 0) return
    held.last = connection.person
    this.#forgetLater(docId, held)
  }

  /** How many connections somebody has here. */
  connectionsOf(userId: string): number {
    return this.#ofPerson.get(userId) ?? 0
  }

  /** Somebody else wrote up to `seq` (or who knows how far): the room of this process looks. */
  heard(docId: string, seq: number | undefined): void {
    const room = this.#held.get(docId)?.room
    if (room !== undefined && (seq === undefined || seq > room.head.seq)) room.hint()
  }

  /** The log of a document is here, says the database: a room that does not know looks. */
  stands(docId: string, seq: number, aclRev: number): void {
    const room = this.#held.get(docId)?.room
    if (room !== undefined && (seq > room.head.seq || aclRev !== room.aclRev)) room.hint()
  }

  /** Hints were missed: every room looks. */
  refreshAll(): void {
    for (const { room } of this.#held.values()) room.hint()
  }

  /**
   * Why a replica that says of which beginning (epoch) of the document it is cannot come in; null: it can, or does not say. A
   * replica of an earlier one must not be merged into what is there now (C-64); one of a later one knows more than this room.
   */
  misfitOf(docId: string, asked: string | null): CloseName | null {
    const held = this.#held.get(docId)
    if (held === undefined || asked === null || asked === String(held.room.head.epoch)) return null
    if (!(Number(asked) > held.room.head.epoch)) return 'reset'
    if (held.room.size > 0) held.room.hint()
    else this.#forget(docId, held)
    return 'unavailable'
  }

  /** Ids of the documents held here. */
  documents(): readonly string[] {
    return [...this.#held.keys()]
  }

  /** The room of a document, when it is held here. */
  held(docId: string): Room | undefined {
    return this.#held.get(docId)?.room
  }

  /** To be called now and then. */
  tend(): void {
    for (const { room } of this.#held.values()) room.tend()
  }

  /** Everybody here, or in one workspace. */
  *connections(workspaceId?: string): Generator<{ connection: Connection; room: Room }> {
    for (const held of this.#held.values()) {
      if (workspaceId !== undefined && held.workspaceId !== workspaceId) continue
      for (const connection of held.room.connections) yield { connection, room: held.room }
    }
  }

  /**
   * When everything that has arrived anywhere is committed and what follows from it is written (C-33), or after so many
   * milliseconds.
   */
  async settled(patience: number): Promise<void> {
    const until = performance.now() + patience
    const isBusy = () =>
      this.#trailing.size > 0 || [...this.#held.values()].some(({ room }) => !room.isSettled)
    while (isBusy() && performance.now() < until) await new Promise((done) => setTimeout(done, 2))
  }

  get size(): number {
    return this.#held.size
  }

  close(): void {
    for (const [docId, { room, timer }] of this.#held) {
      clearTimeout(timer)
      this.#held.delete(docId)
      room.close()
    }
  }

  async #load(docId: string, title: LocalText, as: TenantContext): Promise<Room | undefined> {
    const { db, changed } = this.#parts
    const { workspaceId } = as
    const store = bringingUp(createStore(db, workspaceId, docId, title), docId, {
      ...this.#parts,
      migrated: (seq) => changed(workspaceId, docId, seq),
    })
    const loaded = await store.load(as)
    if (loaded !== undefined) this.#trail(this.#endLost(docId, title, as))
    if (loaded === undefined) return undefined
    const room = openRoom(
      {
        ...this.#parts,
        docId,
        store,
        committed: (seq) => changed(workspaceId, docId, seq),
        died: () => this.#held.delete(docId),
        trailing: (work) => this.#trail(work),
      },
      loaded,
    )
    const held = { workspaceId, room, last: as, timer: undefined }
    this.#held.set(docId, held)
    // Whoever it was loaded for may be gone by now and never join.
    this.#forgetLater(docId, held)
    return room
  }

  #trail(work: Promise<void>): void {
    this.#trailing.add(work)
    void work.finally(() => this.#trailing.delete(work))
  }

  /** Nobody who opens the document waits for it: the next who does tries again. Never rejects. */
  async #endLost(docId: string, title: LocalText, as: TenantContext): Promise<void> {
    const { db, clock, log } = this.#parts
    try {
      await endLost(db, as, { id: docId, title }, clock())
    } catch (error) {
      log.warn({ err: error, docId }, 'lost sessions not ended')
    }
  }

  #count(connection: Connection, change: 1 | -1): void {
    const { userId } = connection.person
    const count = this.connectionsOf(userId) + change
    if (count > 0) this.#ofPerson.set(userId, count)
    else this.#ofPerson.delete(userId)
  }

  #forgetLater(docId: string, held: Held): void {
    clearTimeout(held.timer)
    held.timer = setTimeout(() => this.#forget(docId, held), this.#parts.limits.idleRoom)
    held.timer.unref()
  }

  #forget(docId: string, held: Held): void {
    const { room } = held
    if (room.size > 0 || this.#held.get(docId) !== held) return
    // Something is still being written: a moment later.
    if (!room.isSettled) return this.#forgetLater(docId, held)
    this.#held.delete(docId)
    const { limits, snapshots } = this.#parts
    if (room.tail >= limits.snapshot.unloaded) void snapshots.wish(docId, held.last)
    room.close()
  }
}
