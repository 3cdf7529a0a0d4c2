import type { Change } from '#lib/doc/wire.ts'
import type { Person } from '../person.ts'

/** Elements named for one person at most; beyond that "many" is all that is of interest. */
const most = 200

interface Made {
  readonly seq: number
  readonly person: Person
  readonly clients: ReadonlySet<number>
  readonly told: ReadonlySet<string>
}

/** Who changed what since it was last told (C-12): one entry a person, however many edits it were. */
export class Announcements {
  readonly #waiting = new Map<string, Made & { clients: Set<number>; told: Set<string> }>()

  /** True when this is the first since the last `take`: somebody has to ring. */
  add({ seq, person, clients, told }: Made): boolean {
    if (told.size === 0) return false
    const first = this.#waiting.size === 0
    const before = this.#waiting.get(person.userId)
    this.#waiting.set(person.userId, {
      seq,
      person,
      clients: new Set([...(before?.clients ?? []), ...clients]),
      told: new Set([...(before?.told ?? []), ...told].slice(0, most)),
    })
    return first
  }

  take(): readonly Change[] {
    const taken = [...this.#waiting.values()].map(({ seq, person, clients, told }) => {
      const { userId, name, orgId } = person
      return { seq, userId, name, orgId, clients: [...clients], elements: [...told] }
    })
    this.#waiting.clear()
    return taken
  }
}
