import type { TenantContext, TenantDoor } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Clock } from '#server/clock.ts'
import type { Log } from '#server/log.ts'
import { limits } from './limits.ts'
import type { Connection } from './person.ts'
import { Room } from './room.ts'
import { createStore } from './store.ts'

export interface RoomsParts {
  readonly db: TenantDoor
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
  /** a document was changed; called after the commit */
  readonly changed: (workspaceId: string, docId: string, seq: number) => void
}

interface Held {
  readonly workspaceId: string
  readonly room: Room
  timer: ReturnType<typeof setTimeout> | undefined
}

/** The rooms of this process: each document is loaded once, however many come at once, and forgotten when nobody is there. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #held = new Map<string, Held>()
  readonly #loading = new Map<string, Promise<Room | undefined>>()

  constructor(parts: RoomsParts) {
    this.#parts = parts
  }

  /** The room of a document, as somebody who may read it; undefined when there is no such document for them. */
  async find(docId: string, title: LocalText, as: TenantContext): Promise<Room | undefined> {
    const held = this.#held.get(docId)
    if (held !== undefined) return held.room
    const loading = this.#loading.get(docId) ?? this.#load(docId, title, as)
    this.#loading.set(docId, loading)
    try {
      return await loading
    } finally {
      this.#loading.delete(docId)
    }
  }

  join(docId: string, connection: Connection): boolean {
    const held = this.#held.get(docId)
    if (held === undefined) return false
    clearTimeout(held.timer)
    held.timer = undefined
    held.room.join(connection)
    return true
  }

  leave(docId: string, connection: Connection, room: Room): void {
    room.leave(connection)
    const held = this.#held.get(docId)
    if (held?.room !== room || room.connections.length > 0) return
    this.#forgetLater(docId, held)
  }

  /** Somebody else wrote up to `seq` (or who knows how far): the room of this process looks. */
  heard(docId: string, seq: number | undefined): void {
    const room = this.#held.get(docId)?.room
    if (room !== undefined && (seq === undefined || seq > room.headSeq)) room.refresh()
  }

  /** Hints were missed: every room looks. */
  refreshAll(): void {
    for (const { room } of this.#held.values()) room.refresh()
  }

  /** Everybody here, or in one workspace. */
  *connections(workspaceId?: string): Generator<{ connection: Connection; room: Room }> {
    for (const held of this.#held.values()) {
      if (workspaceId !== undefined && held.workspaceId !== workspaceId) continue
      for (const connection of held.room.connections) yield { connection, room: held.room }
    }
  }

  /** When everything that has arrived anywhere is committed. */
  async settled(): Promise<void> {
    await Promise.all([...this.#held.values()].map(async ({ room }) => await room.settled()))
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
    const { db, clock, newId, log, changed } = this.#parts
    const store = createStore(db, docId, title)
    const stored = await store.load(as)
    if (stored === undefined) return undefined
    const { workspaceId } = as
    const room = new Room(
      {
        docId,
        store,
        clock,
        newId,
        log,
        committed: (seq) => changed(workspaceId, docId, seq),
        died: () => this.#held.delete(docId),
      },
      stored,
    )
    const held = { workspaceId, room, timer: undefined }
    this.#held.set(docId, held)
    // Whoever it was loaded for may be gone by now and never join.
    this.#forgetLater(docId, held)
    return room
  }

  #forgetLater(docId: string, held: Held): void {
    clearTimeout(held.timer)
    held.timer = setTimeout(() => this.#forget(docId, held.room), limits.idleRoom)
    held.timer.unref()
  }

  #forget(docId: string, room: Room): void {
    if (room.connections.length > 0 || this.#held.get(docId)?.room !== room) return
    this.#held.delete(docId)
    room.close()
  }
}
