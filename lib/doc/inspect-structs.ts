import * as Y from 'yjs'
import { UpdateBytes, type ByteLimits, type Given } from './inspect-bytes.ts'
import { Crowd } from './inspect-crowd.ts'
import { inOrder, Section, type Sections } from './inspect-order.ts'
import { Refused } from './inspect-refused.ts'
import { pathOf, samePlace, slotOfKnown, type Slot } from './inspect-slot.ts'

export interface StructLimits extends ByteLimits {
  /** items of the document that one update deletes */
  readonly deletes: number
  /** client ids under which one update brings something new */
  readonly clients: number
  /** steps Yjs may search for the places of all items */
  readonly steps: number
  /** how far one update may move the clock of one client */
  readonly clockStep: number
}

export interface RawUpdate {
  /** new items that will have an effect, in an order in which they can be integrated; each has its slot */
  readonly puts: readonly Given[]
  /** items of the document that go */
  readonly deletes: readonly Y.Item[]
  /** client ids under which the update brings something new */
  readonly clients: readonly number[]
  /** client ids of which it brings anything at all */
  readonly named: readonly number[]
}

/**
 * Reads what an update (format V1) would do to `doc` without touching it: mirrors how Yjs finds the place of each item
 * (collaboration study, 3.4). Throws {@link Refused}, or what lib0 throws for bytes that cannot be read.
 */
export function readStructs(doc: Y.Doc, bytes: Uint8Array, limits: StructLimits): RawUpdate {
  return new StructReader(doc, limits).read(bytes)
}

class StructReader {
  readonly #store: Y.Doc['store']
  readonly #limits: StructLimits
  readonly #sections: Sections = new Map<number, Section>()
  readonly #clients: number[] = []
  readonly #puts: Given[] = []
  readonly #deletes: Y.Item[] = []
  readonly #crowd: Crowd

  constructor(doc: Y.Doc, limits: StructLimits) {
    this.#store = doc.store
    this.#limits = limits
    this.#crowd = new Crowd(doc, limits.steps)
  }

  read(bytes: Uint8Array): RawUpdate {
    const update = new UpdateBytes(bytes, this.#limits)
    try {
      update.sections((client, structs) => this.#take(client, structs))
    } catch (e) {
      if (!(e instanceof Refused) || update.current === null || e.path !== '') throw e
      throw new Refused(e.code, this.#pathOfUnread(update.current), e.message)
    }
    update.ranges((client, clock, end) => this.#reach(client, clock, end))
    inOrder(this.#sections, this.#store, (given) => this.#place(given))
    const named = [...this.#sections.keys()]
    return { puts: this.#puts, deletes: this.#deletes, clients: this.#clients, named }
  }

  /** The first struct we do not know starts where our knowledge of the client ends, and no hole follows. */
  #take(client: number, structs: readonly Given[]): void {
    if (this.#sections.has(client)) throw new Refused('structure', '', 'a client is named twice')
    const known = Y.getState(this.#store, client)
    const section = new Section(structs, known)
    this.#sections.set(client, section)
    if (structs.length === 0) return
    if (section.start > known)
      throw new Refused('gap', '', `client ${client} continues at ${known}`)
    if (section.end <= known) return
    for (const given of structs) {
      if (given.kind === 'skip' && given.end > known) {
        throw new Refused('gap', '', `client ${client} continues at ${given.clock}`)
      }
    }
    if (section.end - known > this.#limits.clockStep) {
      throw new Refused('too-large', '', `the clock of client ${client} moves too far`)
    }
    this.#clients.push(client)
    if (this.#clients.length > this.#limits.clients) {
      throw new Refused('too-large', '', 'too many new client ids')
    }
  }

  /** What a range of the delete set reaches; all of it must exist. */
  #reach(client: number, clock: number, end: number): void {
    const known = this.#store.clients.get(client) ?? []
    const state = Y.getState(this.#store, client)
    let at = clock
    for (let i = indexOf(known, at); at < Math.min(end, state); i += 1) {
      const struct = known[i]
      if (struct === undefined) break
      if (struct instanceof Y.Item && !struct.deleted) this.#deletes.push(struct)
      at = struct.id.clock + struct.length
    }
    if (this.#deletes.length > this.#limits.deletes) {
      throw new Refused('too-large', '', 'too many deletions')
    }
    if (at < end) this.#reachGiven(this.#sections.get(client), client, { clock, at, end })
  }

  #reachGiven(
    section: Section | undefined,
    client: number,
    { clock, at, end }: { readonly clock: number; readonly at: number; readonly end: number },
  ): void {
    if (section === undefined || section.start > at || section.end < end) {
      throw new Refused('missing-dependency', '', `unknown struct ${client}:${at}`)
    }
    const { structs } = section
    for (let i = section.indexOf(at); i < structs.length; i += 1) {
      const given = structs[i]
      if (given === undefined || given.clock >= end) return
      // A part of it would stay and must be looked at like everything that stays.
      if (clock <= given.clock && given.end <= end) given.gone = true
    }
  }

  #place(given: Given): void {
    given.slot = this.#slotOf(given)
    if (given.slot === null) return
    this.#continuesWhatWeKnow(given, given.slot)
    const left = this.#locate(given.originClient, given.originClock)
    this.#crowd.add(given, given.slot, left instanceof Y.GC ? null : left)
    this.#puts.push(given)
  }

  /** Where the item will stand; null when Yjs will make a GC struct of it. */
  #slotOf(given: Given): Slot | null {
    const left = this.#locate(given.originClient, given.originClock)
    const right = this.#locate(given.rightClient, given.rightClock)
    if (left !== null || right !== null) {
      if (isGone(left) || isGone(right)) return null
      const a = slotAt(left)
      const b = slotAt(right)
      if (a !== null && b !== null && !samePlace(a, b)) {
        throw new Refused(
          'structure',
          pathOf(a),
          'the neighbours of an item stand in different places',
        )
      }
      return a ?? b
    }
    if (given.root !== null) {
      return { root: given.root, outer: null, key: given.key, owner: null }
    }
    const holder = this.#locate(given.parentClient, given.parentClock)
    if (holder === null || isGone(holder)) return null
    const holds =
      holder instanceof Y.Item
        ? holder.content instanceof Y.ContentType
        : !(holder instanceof Y.GC) && holder.content === 'map'
    const outer = holds ? slotAt(holder) : null
    return (
      outer && { root: outer.root, outer, key: given.key, owner: holder as Exclude<Known, Y.GC> }
    )
  }

  /** A struct whose beginning we have: Yjs hangs the rest behind it, so it must stand in the same place. */
  #continuesWhatWeKnow(given: Given, slot: Slot): void {
    const state = Y.getState(this.#store, given.client)
    if (given.clock >= state) return
    const before = this.#locate(given.client, state - 1)
    const place = before === null || isGone(before) ? null : slotAt(before)
    if (place === null || !samePlace(place, slot)) {
      throw new Refused('structure', pathOf(slot), 'an item does not fit its own beginning')
    }
  }

  #locate(client: number, clock: number): Known | null {
    if (client < 0) return null
    const known = this.#store.clients.get(client) ?? []
    return (
      (clock < Y.getState(this.#store, client)
        ? known[indexOf(known, clock)]
        : this.#sections.get(client)?.at(clock)) ?? null
    )
  }

  /** Where the struct belongs at which reading ended, as far as it can be told. */
  #pathOfUnread(given: Given): string {
    if (given.root !== null)
      return pathOf({ root: given.root, outer: null, key: given.key, owner: null })
    const beside = this.#locate(given.originClient, given.originClock)
    if (beside instanceof Y.Item) return pathIn(slotOfKnown(beside))
    const holder = this.#locate(given.parentClient, given.parentClock)
    if (!(holder instanceof Y.Item)) return ''
    const outer = slotOfKnown(holder)
    return pathIn(outer && { root: outer.root, outer, key: given.key, owner: holder })
  }
}

type Known = Y.Item | Y.GC | Given

function slotAt(known: Known | null): Slot | null {
  if (known === null || known instanceof Y.GC) return null
  return known instanceof Y.Item ? slotOfKnown(known) : known.slot
}

/** Whether Yjs holds, or will hold, a GC struct there. */
function isGone(known: Known | null): boolean {
  if (known === null || known instanceof Y.Item) return false
  return known instanceof Y.GC || known.slot === null
}

function pathIn(slot: Slot | null): string {
  return slot === null ? '' : pathOf(slot)
}

/** Index of the struct that covers a clock we know; structs of one client are ordered and without holes. */
function indexOf(structs: readonly (Y.Item | Y.GC)[], clock: number): number {
  let low = 0
  let high = structs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((structs[middle]?.id.clock ?? 0) <= clock) low = middle
    else high = middle - 1
  }
  return low
}
