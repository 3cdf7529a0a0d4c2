import * as decoding from 'lib0/decoding'
import { readJson, type JsonBudget } from './inspect-json.ts'
import { Refused } from './inspect-refused.ts'
import type { Slot } from './inspect-slot.ts'
import { isRoot } from './shape.ts'

/** How much of everything one update may bring. */
export interface ByteLimits {
  readonly structs: number
  /** ranges of the delete set */
  readonly ranges: number
  /** nesting of one JSON value */
  readonly depth: number
  /** UTF-16 units of one text inside a value */
  readonly text: number
  /** numbers, texts, lists … of all JSON values together */
  readonly values: number
}

/** One struct of an update, as it was given. The number -1 stands for "none". */
export class Given {
  readonly client: number
  readonly clock: number
  length = 0
  readonly kind: 'item' | 'gc' | 'skip'
  originClient = -1
  originClock = -1
  rightClient = -1
  rightClock = -1
  parentClient = -1
  parentClock = -1
  /** name of the root that holds it, and its key there or in its container */
  root: string | null = null
  key: string | null = null
  content: 'map' | 'values' | 'deleted' = 'deleted'
  values: readonly unknown[] = none
  /** the same update deletes all of it */
  gone = false
  /** null: not known yet, or without effect */
  slot: Slot | null = null

  constructor(client: number, clock: number, kind: Given['kind']) {
    this.client = client
    this.clock = clock
    this.kind = kind
  }

  get end(): number {
    return this.clock + this.length
  }
}

const none: readonly never[] = []
const highestClient = 0xffff_ffff

/** Kinds of Yjs content, by their number on the wire. */
const contentKind = { deleted: 1, type: 7, any: 8, last: 9 } as const
const mapType = 1
const lastType = 6

/**
 * Reads the bytes of an update in format V1 once, from front to back, exactly as Yjs would, and refuses what the layout
 * never holds without building it (D-10, D-12). Costs no more than the bytes that are there, whatever they claim.
 */
export class UpdateBytes {
  /** the struct that was being read when reading ended */
  current: Given | null = null
  readonly #decoder: decoding.Decoder
  readonly #limits: ByteLimits
  readonly #budget: JsonBudget
  #structs = 0

  constructor(bytes: Uint8Array, limits: ByteLimits) {
    this.#decoder = decoding.createDecoder(bytes)
    this.#limits = limits
    this.#budget = { depth: limits.depth, text: limits.text, values: limits.values }
  }

  /** The structs, by client. To be called first. */
  sections(visit: (client: number, structs: readonly Given[]) => void): void {
    const sections = this.#count()
    for (let i = 0; i < sections; i += 1) {
      const count = this.#count()
      const client = this.#client()
      const structs = this.#section(client, count)
      this.current = null
      visit(client, structs)
    }
  }

  /** The ranges of the delete set: of each client in order, and none of them twice. To be called after the structs. */
  ranges(visit: (client: number, clock: number, end: number) => void): void {
    const decoder = this.#decoder
    const clients = this.#count()
    const seen = new Set<number>()
    let read = 0
    for (let i = 0; i < clients; i += 1) {
      const client = this.#client()
      if (seen.has(client)) throw new Refused('structure', '', 'a client is named twice')
      if (clients > 1) seen.add(client)
      const ranges = this.#count()
      read += ranges
      if (read > this.#limits.ranges) throw new Refused('too-large', '', 'too many deletions')
      let last = 0
      for (let j = 0; j < ranges; j += 1) {
        const clock = decoding.readVarUint(decoder)
        const end = clock + decoding.readVarUint(decoder)
        if (clock < last) throw new Refused('structure', '', 'deletions are not in order')
        if (end === clock || !Number.isSafeInteger(end)) {
          throw new Refused('structure', '', 'a deletion has no valid length')
        }
        visit(client, clock, end)
        last = end
      }
    }
    if (decoding.hasContent(decoder)) throw new Refused('malformed', '', 'something hangs behind')
  }

  /** A number of things that follow; each takes at least one byte. */
  #count(): number {
    const count = decoding.readVarUint(this.#decoder)
    if (count > this.#decoder.arr.length - this.#decoder.pos) {
      throw new Refused('malformed', '', 'the update claims more than it holds')
    }
    return count
  }

  #client(): number {
    const client = decoding.readVarUint(this.#decoder)
    if (client > highestClient) throw new Refused('structure', '', 'not a client id')
    return client
  }

  #section(client: number, count: number): readonly Given[] {
    this.#structs += count
    if (this.#structs > this.#limits.structs) {
      throw new Refused('too-large', '', 'too many structs')
    }
    let clock = decoding.readVarUint(this.#decoder)
    const section: Given[] = []
    for (let i = 0; i < count; i += 1) {
      const given = this.#struct(client, clock)
      if (given.length < 1 || !Number.isSafeInteger(given.end)) {
        throw new Refused('structure', '', 'a struct has no valid length')
      }
      section.push(given)
      clock = given.end
    }
    return section
  }

  #struct(client: number, clock: number): Given {
    const decoder = this.#decoder
    if (!decoding.hasContent(decoder)) throw new Refused('malformed', '', 'the update ends early')
    const info = decoding.readUint8(decoder)
    if (info === 0 || info === 10) {
      const empty = new Given(client, clock, info === 0 ? 'gc' : 'skip')
      empty.length = decoding.readVarUint(decoder)
      return empty
    }
    const given = new Given(client, clock, 'item')
    this.current = given
    if ((info & 128) !== 0) {
      given.originClient = this.#client()
      given.originClock = decoding.readVarUint(decoder)
    }
    if ((info & 64) !== 0) {
      given.rightClient = this.#client()
      given.rightClock = decoding.readVarUint(decoder)
    }
    if ((info & 192) === 0) {
      if (decoding.readVarUint(decoder) === 1) given.root = decoding.readVarString(decoder)
      else {
        given.parentClient = this.#client()
        given.parentClock = decoding.readVarUint(decoder)
      }
      if ((info & 32) !== 0) given.key = decoding.readVarString(decoder)
      // Yjs makes every root it reads of, even when the struct is nothing new, and can never take it away again.
      if (given.root !== null && !isRoot(given.root)) {
        throw new Refused('unknown-root', '', 'no such part of a model')
      }
    }
    this.#content(given, info & 31)
    return given
  }

  /** Only what a deleted struct leaves, plain JSON and maps stand in the layout; reading ends at anything else. */
  #content(given: Given, kind: number): void {
    const decoder = this.#decoder
    switch (kind) {
      case contentKind.deleted:
        given.length = decoding.readVarUint(decoder)
        break
      case contentKind.any: {
        given.length = decoding.readVarUint(decoder)
        given.content = 'values'
        if (given.length > this.#budget.values)
          throw new Refused('too-large', '', 'too many values')
        const values: unknown[] = []
        for (let i = 0; i < given.length; i += 1) values.push(readJson(decoder, this.#budget))
        given.values = values
        break
      }
      case contentKind.type: {
        const type = decoding.readVarUint(decoder)
        if (type > lastType) throw new Refused('malformed', '', 'no such type')
        if (type !== mapType) throw new Refused('content', '', 'not a map')
        given.length = 1
        given.content = 'map'
        break
      }
      default:
        if (kind > contentKind.last) throw new Refused('malformed', '', 'no such content')
        throw new Refused('content', '', 'not a JSON value')
    }
  }
}
