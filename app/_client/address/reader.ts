import { queryAt, type Here, type Laid } from './address.ts'

/** The address at one moment. */
interface Reading {
  readonly query: URLSearchParams
  readonly held: Laid['held']
}

let last: { readonly laid: Laid; readonly base: Here; readonly reading: Reading } | undefined

/** The address with what lies over it; made once for all that read it. */
export function readingAt(laid: Laid, base: Here): Reading {
  if (last?.laid !== laid || last.base !== base)
    last = { laid, base, reading: { query: queryAt(laid, base), held: laid.held } }
  return last.reading
}

type Part = (reading: Reading) => unknown

/** What one part of a screen has read of the address, and what it was told then. */
class Glance {
  readonly #told = new Map<string, { readonly part: Part; readonly value: unknown }>()

  /** Only what was told first counts: a screen that is about to be drawn for a change still has to be. */
  note(name: string, part: Part, value: unknown): void {
    if (!this.#told.has(name)) this.#told.set(name, { part, value })
  }

  isTrueOf(reading: Reading): boolean {
    return [...this.#told.values()].every(({ part, value }) => Object.is(part(reading), value))
  }
}

/** Reads the address for one part of a screen and remembers what, so that nothing else of it makes that part be drawn (F-145). */
export class Reader {
  #glance = new Glance()

  /** The same as before for as long as everything that was read says the same; made for `useSyncExternalStore`. */
  glance(reading: Reading): Glance {
    if (!this.#glance.isTrueOf(reading)) this.#glance = new Glance()
    return this.#glance
  }

  get(reading: Reading, key: string): string | undefined {
    return this.#read(reading, `get ${key}`, ({ query }) => query.get(key) ?? undefined)
  }

  isHeld(reading: Reading, key: string): boolean {
    return this.#read(reading, `held ${key}`, ({ held }) => held.has(key))
  }

  isWhole(reading: Reading): boolean {
    return this.#read(reading, 'whole', ({ held }) => held.size === 0)
  }

  #read<T>(reading: Reading, name: string, part: (reading: Reading) => T): T {
    const value = part(reading)
    this.#glance.note(name, part, value)
    return value
  }
}
