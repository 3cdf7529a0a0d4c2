import { closeCodes } from '#lib/doc/close-codes.ts'
import type { Log } from '#server/log.ts'
import { judgeAll, type GateParts } from './gate.ts'
import type { Connection, Person } from './person.ts'
import type { Room } from './room/room.ts'

type Place = Pick<Room, 'judged'>

/** The rooms of this process, as far as it matters here. */
interface Everywhere {
  connections(
    workspaceId?: string,
  ): Iterable<{ readonly connection: Connection; readonly room: Place }>
}

/** Who is here is judged again: gone, closed; may no longer write, sent back to come in as a reader; may now, told (C-11). */
export class Recheck {
  readonly #gate: GateParts & { readonly log: Log }
  readonly #rooms: Everywhere
  /** whom to ask about next, while an answer is awaited */
  #wanted = new Map<Connection, Place>()
  #asking = false
  #asked = 0

  constructor(gate: GateParts & { readonly log: Log }, rooms: Everywhere) {
    this.#gate = gate
    this.#rooms = rooms
  }

  /** How often somebody wanted to know: grows with every call of {@link soon}. */
  get asked(): number {
    return this.#asked
  }

  /** Whether an answer is awaited. */
  get isAsking(): boolean {
    return this.#asking
  }

  /** Everybody, or those of one workspace, or one person. However many are meant, they are one question to the database. */
  soon(workspaceId?: string, userId?: string): void {
    this.#asked += 1
    for (const { connection, room } of this.#rooms.connections(workspaceId)) {
      if (userId === undefined || connection.person.userId === userId) {
        this.#wanted.set(connection, room)
      }
    }
    if (!this.#asking) void this.#ask()
  }

  /** One that came in while somebody wanted to know, and was not seen by them. */
  late(connection: Connection, room: Place): void {
    this.#wanted.set(connection, room)
    if (!this.#asking) void this.#ask()
  }

  async #ask(): Promise<void> {
    this.#asking = true
    while (this.#wanted.size > 0) {
      const here = this.#wanted
      this.#wanted = new Map()
      try {
        const people = [...here.keys()].map((connection) => connection.person)
        const found = await judgeAll(this.#gate, people)
        for (const [connection, room] of here) apply(connection, room, found.get(connection.person))
      } catch (error) {
        // The database cannot be asked now. It would refuse a write too, and we ask again.
        this.#gate.log.warn({ err: error }, 'access not rechecked')
      }
    }
    this.#asking = false
  }
}

function apply(
  connection: Connection,
  room: Place,
  after: Person | keyof typeof closeCodes | undefined,
): void {
  const before = connection.person
  if (after === undefined) return
  if (typeof after === 'string') connection.close(closeCodes[after], after)
  else if (before.canWrite && !after.canWrite) {
    connection.close(closeCodes.unavailable, 'access changed')
  } else {
    connection.person = after
    if (after.canWrite !== before.canWrite) room.judged(connection)
  }
}
