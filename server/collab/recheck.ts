import { closeCodes } from '#lib/doc/close-codes.ts'
import type { Log } from '#server/log.ts'
import { judgeAgain, type GateParts } from './gate.ts'
import type { Connection, Person } from './person.ts'
import type { Room } from './room/room.ts'
import type { Rooms } from './rooms.ts'

interface Here {
  readonly connection: Connection
  readonly room: Room
}

/** Who is here is judged again: gone, closed; may no longer write, sent back to come in as a reader; may now, told (C-11). */
export class Recheck {
  readonly #gate: GateParts & { readonly log: Log }
  readonly #rooms: Rooms

  constructor(gate: GateParts & { readonly log: Log }, rooms: Rooms) {
    this.#gate = gate
    this.#rooms = rooms
  }

  /** Everybody, or those of one workspace, or one person. */
  soon(workspaceId?: string, userId?: string): void {
    const here = [...this.#rooms.connections(workspaceId)].filter(
      ({ connection }) => userId === undefined || connection.person.userId === userId,
    )
    for (const one of here) void this.#judge(one)
  }

  async #judge(one: Here): Promise<void> {
    try {
      this.#apply(one, await judgeAgain(this.#gate, one.connection.person))
    } catch (error) {
      // The database cannot be asked now. It would refuse a write too, and we ask again.
      this.#gate.log.warn({ err: error }, 'access not rechecked')
    }
  }

  #apply({ connection, room }: Here, after: Person | keyof typeof closeCodes): void {
    const before = connection.person
    if (typeof after === 'string') connection.close(closeCodes[after], after)
    else if (before.canWrite && !after.canWrite) {
      connection.close(closeCodes.unavailable, 'access changed')
    } else {
      connection.person = after
      if (after.canWrite !== before.canWrite) room.judged(connection)
    }
  }
}
