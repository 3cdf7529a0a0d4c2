import { setImmediate as soon } from 'node:timers'
import type { TenantContext } from '#db/tenant.ts'
import type { Clock } from '#server/clock.ts'
import type { Log } from '#server/log.ts'
import type { Limits } from '../limits.ts'
import type { Snapshots } from '../snapshots/snapshots.ts'
import type { Store } from '../store.ts'
import type { Bell, Loaded, Quarantined, Read, RoomIo, SessionEnd, TurnRows } from './io.ts'
import { Room } from './room.ts'

export interface ShellParts {
  readonly docId: string
  readonly store: Store
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
  readonly limits: Limits
  readonly snapshots: Pick<Snapshots, 'wish'>
  /** after a commit */
  readonly committed: (seq: number) => void
  /** the room cannot go on: forget it */
  readonly died: () => void
  /** is being written, and no room waits for it: whoever ends the process does (C-33); never rejects */
  readonly trailing: (work: Promise<void>) => void
}

/** A room bound to the world: its log in Postgres, timers, the clock. */
export function openRoom(parts: ShellParts, loaded: Loaded): Room {
  const shell = new Shell(parts)
  const room = new Room(shell, parts.limits, loaded)
  shell.room = room
  return room
}

class Shell implements RoomIo {
  room: Room | null = null
  readonly #parts: ShellParts

  constructor(parts: ShellParts) {
    this.#parts = parts
  }

  now(): number {
    return performance.now()
  }

  date(): Date {
    return this.#parts.clock()
  }

  newId(): string {
    return this.#parts.newId()
  }

  committed(seq: number): void {
    this.#parts.committed(seq)
  }

  died(): void {
    this.#parts.died()
  }

  append(turn: TurnRows): void {
    this.#parts.store.append(turn).then(
      (outcome) => this.room?.appended(outcome),
      (error: unknown) => this.room?.appended({ is: 'failed', error }),
    )
  }

  fetch(as: TenantContext, after: Loaded['stored']['head']): void {
    void reading(this.#parts.store.fetch(as, after)).then((read) => this.room?.fetched(read))
  }

  load(as: TenantContext): void {
    void reading(this.#parts.store.load(as)).then((read) => this.room?.loaded(read))
  }

  ring(bell: Bell, afterMs: number): void {
    const rung = () => this.room?.rung(bell)
    // Not on a microtask: frames of other sockets that have arrived as well are to be in the same turn.
    if (afterMs < 1) soon(rung)
    else setTimeout(rung, afterMs)
  }

  endSession(end: SessionEnd): void {
    // Somebody who was removed meanwhile cannot write the end of it; the rows of the log still say what they did.
    this.#try('session not ended', this.#parts.store.endSession(end, this.date()))
  }

  quarantine(update: Quarantined): void {
    this.warn('update quarantined', { err: update.error, userId: update.person.userId })
    this.#try(
      'update not quarantined',
      this.#parts.store.quarantine(update, this.newId(), this.date()),
    )
  }

  snapshot(as: TenantContext): void {
    const { docId, snapshots } = this.#parts
    void snapshots.wish(docId, as).then((isKept) => this.room?.snapshotted(isKept))
  }

  warn(what: string, details: Readonly<Record<string, unknown>>): void {
    this.#parts.log.warn({ docId: this.#parts.docId, ...details }, what)
  }

  #try(failure: string, done: Promise<void>): void {
    this.#parts.trailing(done.catch((error: unknown) => this.warn(failure, { err: error })))
  }
}

async function reading<T>(result: Promise<T>): Promise<Read<T>> {
  try {
    return { is: 'read', value: await result }
  } catch (error) {
    return { is: 'failed', error }
  }
}
