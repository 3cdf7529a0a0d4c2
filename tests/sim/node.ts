import type { DocHead } from '#db/repos/docs.ts'
import type { TenantContext } from '#db/tenant.ts'
import { defaultLimits, type Limits } from '#server/collab/limits.ts'
import type { Connection } from '#server/collab/person.ts'
import type { Bell, Quarantined, RoomIo, TurnOutcome, TurnRows } from '#server/collab/room/io.ts'
import { Room } from '#server/collab/room/room.ts'
import type { Database } from './database.ts'
import type { Plan } from './plan.ts'
import type { World } from './world.ts'

/** Small, so that reading slowly and full queues happen in small schedules. */
export const simLimits: Limits = {
  ...defaultLimits,
  lagging: 400,
  tooSlow: { after: 20_000, bytes: 20_000 },
  queue: 20_000,
  turn: { edits: 8, bytes: 4096, encodings: 2 },
  snapshot: { rows: 6, bytes: 2000, unloaded: 1 },
}

/** How a server process fares with its database: delays and failures are the plan's, promises the database's. */
export class Node implements RoomIo {
  room: Room | null = null
  readonly #world: World
  readonly #database: Database
  /** of which process this is; everything asked for by an earlier one is forgotten */
  #life = 0
  #waiting: ((room: Room) => void)[] = []
  #loading = false
  #snapshots = 0

  constructor(world: World) {
    this.#world = world
    this.#database = world.database
  }

  get plan(): Plan {
    return this.#world.plan
  }

  /** The room, once it is loaded. */
  enter(then: (room: Room) => void): void {
    if (this.room !== null) return then(this.room)
    this.#waiting.push(then)
    if (this.#loading) return
    this.#loading = true
    this.#later(this.#world.delay(), () => {
      this.#loading = false
      this.room = new Room(this, simLimits, this.#database.load())
      const waiting = this.#waiting.splice(0)
      for (const next of waiting) if (this.room !== null) next(this.room)
    })
  }

  /** kill -9: memory is gone, what was on its way to the database may still arrive. */
  crash(): void {
    this.#life += 1
    this.#loading = false
    this.#waiting = []
    this.room = null
  }

  /** The safety net: is the log where this room thinks it is? */
  poll(): void {
    const { room } = this
    if (room === null) return
    const { head, aclRev } = this.#database
    if (head.seq > room.head.seq || aclRev !== room.aclRev) room.hint()
    room.tend()
  }

  leave(connection: Connection): void {
    this.room?.leave(connection)
  }

  now = (): number => this.#world.time.now
  date = (): Date => new Date('2026-11-25T00:00:00Z')
  newId = (): string => this.#world.newId()
  endSession = (): void => {}
  warn = (what: string): void => this.#world.count(what)

  quarantine(update: Quarantined): void {
    this.#world.violation(`an update passed inspection and did not apply: ${String(update.error)}`)
  }

  snapshot(): void {
    const { room } = this
    // Without chance: what a seed is known for stays with it.
    this.#snapshots += 1
    const isKept = this.#snapshots % 3 > 0
    this.#later(50, () => room?.snapshotted(isKept))
  }

  committed(seq: number): void {
    this.#world.hint(this, seq)
  }

  died(): void {
    this.#world.count('room dropped')
    this.room = null
  }

  ring(bell: Bell, afterMs: number): void {
    const { room } = this
    this.#later(Math.max(afterMs, 0.1), () => {
      if (this.room === room || room === null) (room ?? this.room)?.rung(bell)
    })
  }

  append(turn: TurnRows): void {
    const unfit = turn.rows.find((row) => !row.person.canWrite)
    if (unfit !== undefined) this.#world.violation(`a reader's edit was to be written`)
    if (this.plan.breaks === 'early') this.#world.leakBeforeCommit(turn)
    this.#attempt(turn, (outcome, room) => room.appended(outcome))
  }

  fetch(_as: TenantContext, after: DocHead): void {
    this.#ask(
      () => this.#database.news(after),
      (room, read) => room.fetched(read),
    )
  }

  load(): void {
    this.#ask(
      () => this.#database.load(),
      (room, read) => room.loaded(read),
    )
  }

  #ask<T>(
    read: () => T,
    answer: (
      room: Room,
      read:
        | { readonly is: 'read'; readonly value: T }
        | { readonly is: 'failed'; readonly error: unknown },
    ) => void,
  ): void {
    const { room } = this
    const failed = this.#world.chance.once(this.plan.readFails)
    this.#later(this.#world.delay(), () => {
      const found = failed ? null : { is: 'read' as const, value: read() }
      this.#later(this.#world.delay(), () => {
        const asked = room ?? this.room
        if (asked !== null)
          answer(asked, found ?? { is: 'failed', error: new Error('no database') })
      })
    })
  }

  /** As store.ts does it: once, and when the outcome is unknown it is looked up, then tried once more. */
  #attempt(turn: TurnRows, tell: (outcome: TurnOutcome, room: Room) => void): void {
    const { chance, time } = this.#world
    const { room } = this
    const answer = (outcome: TurnOutcome) =>
      this.#later(this.#world.delay(), () => {
        const asked = room ?? this.room
        if (asked !== null) tell(outcome, asked)
      })
    const fate = chance.next()
    const { answerLost, commitFails } = this.plan
    const life = this.#life
    // The statement is on its way: it is executed whether or not this process still lives.
    time.after(this.#world.delay(), () => {
      if (fate < commitFails) {
        this.#world.count('commit failed')
        if (life !== this.#life) return
        return this.#later(this.#world.delay(), () => this.#findOut(turn, answer, 3))
      }
      const outcome = this.#database.commit(turn)
      this.#world.count(outcome.is)
      if (life !== this.#life) return
      if (fate >= commitFails + answerLost) return answer(outcome)
      this.#world.count('outcome unknown')
      this.#later(this.#world.delay(), () => this.#findOut(turn, answer, 3))
    })
  }

  #findOut(turn: TurnRows, answer: (outcome: TurnOutcome) => void, attempts: number): void {
    const { chance } = this.#world
    if (attempts === 0) return answer({ is: 'failed', error: new Error('no database') })
    this.#later(20, () => {
      if (chance.once(this.plan.readFails)) return this.#findOut(turn, answer, attempts - 1)
      const batch = turn.rows.at(-1)?.batchId ?? ''
      const head = this.plan.breaks === 'lookup' ? undefined : this.#database.lookUp(batch)
      answer(head === undefined ? this.#database.commit(turn) : { is: 'appended', head })
    })
  }

  #later(delay: number, run: () => void): void {
    const life = this.#life
    this.#world.time.after(delay, () => {
      if (life === this.#life) run()
    })
  }
}
