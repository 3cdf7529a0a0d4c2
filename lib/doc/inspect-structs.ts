import * as Y from 'yjs'

/** Why an update is not taken: a stable code, the place in the document, and a sentence for the log and the client. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly path: string

  constructor(code: RefusalCode, path: string, reason: string) {
    super(reason)
    this.code = code
    this.path = path
  }
}

export type RefusalCode =
  | 'malformed'
  | 'too-large'
  | 'gap'
  | 'missing-dependency'
  | 'structure'
  | 'unknown-root'
  | 'key'
  | 'content'
  | 'schema'
  | 'required'
  | 'server-only'

export interface StructLimits {
  /** structs of one update */
  readonly structs: number
  /** items that the delete set of one update reaches */
  readonly deletes: number
  /** how far one update may move the clock of one client */
  readonly clockStep: number
}

/** Where an item stands: root, ids of the containers inside it, key (`null` in a list). `null`: it will have no effect. */
export interface Slot {
  readonly root: string
  readonly path: readonly (string | null)[]
  readonly key: string | null
  /** the item that holds the container, when it is not a root */
  readonly owner: Y.Item | null
}

export interface RawTouch {
  readonly op: 'put' | 'del'
  readonly slot: Slot | null
  readonly item: Y.Item | Y.GC
}

export interface RawUpdate {
  readonly touches: readonly RawTouch[]
  /** client ids under which the update brings something new */
  readonly clients: readonly number[]
  /** new items that the same update deletes again */
  readonly gone: ReadonlySet<Y.Item | Y.GC>
}

type Known = Y.Item | Y.GC
type Struct = Known | Y.Skip

/**
 * Reads what an update (format V1) would do to `doc` without touching it. Decodes lazily, so that a few bytes cannot
 * claim a great many structs; then mirrors how Yjs finds the place of each item (collaboration study, 3.4). Throws
 * {@link Refused}.
 */
export function readStructs(doc: Y.Doc, bytes: Uint8Array, limits: StructLimits): RawUpdate {
  const { structs, ds } = decode(bytes)
  if (structs.length > limits.structs) throw new Refused('too-large', '', 'too many structs')
  const reader = new StructReader(doc, structs, limits)
  const puts = [...reader.fresh].map((item) => ({
    op: 'put' as const,
    slot: reader.slot(item),
    item,
  }))
  const dels = reader.deletes(ds)
  return {
    touches: [...puts, ...dels],
    clients: [...new Set([...reader.fresh].map((s) => s.id.client))],
    gone: new Set(dels.map((d) => d.item).filter((item) => reader.fresh.has(item))),
  }
}

function decode(bytes: Uint8Array) {
  try {
    return Y.decodeUpdate(bytes)
  } catch {
    throw new Refused('malformed', '', 'the update cannot be decoded')
  }
}

class StructReader {
  readonly fresh = new Set<Known>()
  readonly #store: Y.Doc['store']
  readonly #limits: StructLimits
  readonly #given = new Map<number, Struct[]>()
  readonly #slots = new Map<Known, Slot | null | 'open'>()

  constructor(doc: Y.Doc, structs: readonly Struct[], limits: StructLimits) {
    this.#store = doc.store
    this.#limits = limits
    for (const struct of structs) {
      const own = this.#given.get(struct.id.client) ?? []
      this.#given.set(struct.id.client, own)
      const last = own.at(-1)
      if (last !== undefined && last.id.clock + last.length !== struct.id.clock) {
        throw new Refused('structure', '', 'the structs of a client are not in order')
      }
      own.push(struct)
    }
    for (const [client, own] of this.#given) this.#contiguous(client, own)
    for (const own of this.#given.values()) for (const struct of own) this.#dependencies(struct)
  }

  /** The first struct we do not know starts where our knowledge of the client ends, and no hole follows. */
  #contiguous(client: number, own: readonly Struct[]): void {
    const known = Y.getState(this.#store, client)
    let expected = known
    for (const struct of own) {
      const end = struct.id.clock + struct.length
      if (!Number.isSafeInteger(end) || struct.length < 1) {
        throw new Refused('structure', '', 'a struct has no valid length')
      }
      if (end <= expected) continue
      if (struct instanceof Y.Skip || struct.id.clock > expected) {
        throw new Refused('gap', '', `client ${client} continues at ${expected}`)
      }
      this.fresh.add(struct)
      expected = end
    }
    if (expected - known > this.#limits.clockStep) {
      throw new Refused('too-large', '', `the clock of client ${client} moves too far`)
    }
  }

  /** Yjs looks at what a struct refers to before it notices that it knows the struct: all of it must be there. */
  #dependencies(struct: Struct): void {
    if (!(struct instanceof Y.Item)) return
    if (struct.origin !== null) this.#locate(struct.origin)
    if (struct.rightOrigin !== null) this.#locate(struct.rightOrigin)
    if (struct.parent instanceof Y.ID) this.#locate(struct.parent)
  }

  #locate(id: Y.ID): Known {
    const found =
      id.clock < Y.getState(this.#store, id.client)
        ? search(this.#store.clients.get(id.client) ?? [], id.clock)
        : search(this.#given.get(id.client) ?? [], id.clock)
    if (found === null || found instanceof Y.Skip) {
      throw new Refused('missing-dependency', '', `unknown struct ${id.client}:${id.clock}`)
    }
    return found
  }

  slot(item: Known): Slot | null {
    const memo = this.#slots.get(item)
    if (memo === 'open') throw new Refused('structure', '', 'containers contain each other')
    if (memo !== undefined) return memo
    this.#slots.set(item, 'open')
    const found = item instanceof Y.Item ? this.#slotOf(item) : null
    this.#slots.set(item, found)
    return found
  }

  #slotOf(item: Y.Item): Slot | null {
    if (!this.fresh.has(item) && item.parent instanceof Y.AbstractType) {
      return this.#inType(item.parent, item.parentSub)
    }
    const left = item.origin === null ? null : this.#locate(item.origin)
    const right = item.rightOrigin === null ? null : this.#locate(item.rightOrigin)
    if (left instanceof Y.GC || right instanceof Y.GC) return null
    const parent: unknown = item.parent
    if (typeof parent === 'string') {
      return { root: parent, path: [], key: item.parentSub, owner: null }
    }
    if (parent instanceof Y.ID) {
      const holder = this.#locate(parent)
      if (!(holder instanceof Y.Item) || !(holder.content instanceof Y.ContentType)) return null
      return this.#inside(holder, item.parentSub)
    }
    return this.#beside(left, right)
  }

  /** An item without a parent of its own stands beside its neighbours, who must share one place. */
  #beside(left: Y.Item | null, right: Y.Item | null): Slot | null {
    const a = left === null ? null : this.slot(left)
    const b = right === null ? null : this.slot(right)
    if (left === null && right === null) throw new Refused('structure', '', 'an item has no place')
    if (a !== null && b !== null && !samePlace(a, b)) {
      throw new Refused('structure', '', 'the neighbours of an item stand in different places')
    }
    return left === null ? b : a
  }

  #inType(type: Y.AbstractType<unknown>, key: string | null): Slot | null {
    if (type._item === null) {
      return { root: Y.findRootTypeKey(type), path: [], key, owner: null }
    }
    return this.#inside(type._item, key)
  }

  #inside(holder: Y.Item, key: string | null): Slot | null {
    const outer = this.slot(holder)
    return outer && { root: outer.root, path: [...outer.path, outer.key], key, owner: holder }
  }

  /** What the delete set reaches; every range must be of structs that exist. */
  deletes(ds: ReturnType<typeof Y.decodeUpdate>['ds']): RawTouch[] {
    const found: RawTouch[] = []
    let reached = 0
    for (const [client, ranges] of ds.clients) {
      for (const { clock, len } of ranges) {
        const end = clock + len
        if (len < 1 || !Number.isSafeInteger(end)) {
          throw new Refused('structure', '', 'a deletion has no valid length')
        }
        for (let at = clock; at < end;) {
          const item = this.#locate(Y.createID(client, at))
          reached += 1
          if (reached > this.#limits.deletes)
            throw new Refused('too-large', '', 'too many deletions')
          if (item instanceof Y.Item && !item.deleted) {
            found.push({ op: 'del', slot: this.slot(item), item })
          }
          at = item.id.clock + item.length
        }
      }
    }
    return found
  }
}

function samePlace(a: Slot, b: Slot): boolean {
  return a.root === b.root && a.key === b.key && a.path.join('\n') === b.path.join('\n')
}

/** The struct that covers `clock`; structs of one client are ordered and without holes. */
function search<S extends Struct>(structs: readonly S[], clock: number): S | null {
  let low = 0
  let high = structs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const struct = structs[middle]
    if (struct === undefined) return null
    if (struct.id.clock > clock) high = middle - 1
    else if (clock < struct.id.clock + struct.length) return struct
    else low = middle + 1
  }
  return null
}
