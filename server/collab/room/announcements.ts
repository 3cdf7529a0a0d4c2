import type { Change } from '#lib/doc/wire.ts'
import type { Person } from '../person.ts'

interface Made {
  readonly seq: number
  readonly person: Person
  readonly clients: ReadonlySet<number>
  readonly told: ReadonlySet<string>
}

/** What one person did since it was last told; grows edit by edit. */
interface Waiting {
  seq: number
  person: Person
  readonly clients: Set<number>
  readonly told: Set<string>
}

/**
 * Who changed what since it was last told (C-12): one entry a person, however many edits it were. All of it is told (C-97): whatever
 * were left out would go on standing under the name of who had it before. The names of what was changed are less than the update
 * that carries it, which everybody gets too.
 */
export class Announcements {
  readonly #waiting = new Map<string, Waiting>()

  /** True when this is the first since the last `take`: somebody has to ring. */
  add({ seq, person, clients, told }: Made): boolean {
    if (told.size === 0) return false
    const first = this.#waiting.size === 0
    // Each is told with who changed it last: what several changed in this while is not said of the one who was overwritten.
    for (const [userId, other] of this.#waiting)
      if (userId !== person.userId) for (const element of told) other.told.delete(element)
    const before = this.#waiting.get(person.userId)
    if (before === undefined) {
      const own = { clients: new Set(clients), told: new Set(told) }
      this.#waiting.set(person.userId, { seq, person, ...own })
      return first
    }
    Object.assign(before, { seq, person })
    for (const client of clients) before.clients.add(client)
    for (const element of told) before.told.add(element)
    return first
  }

  take(): readonly Change[] {
    const waiting = [...this.#waiting.values()].filter(({ told }) => told.size > 0)
    const taken = waiting.map(({ seq, person, clients, told }) => {
      const { userId, name, orgId } = person
      return { seq, userId, name, orgId, clients: [...clients], elements: [...told] }
    })
    this.#waiting.clear()
    return taken
  }
}
