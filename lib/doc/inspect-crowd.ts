import * as Y from 'yjs'
import type { Given } from './inspect-bytes.ts'
import { Refused } from './inspect-refused.ts'
import { pathOf, type Slot } from './inspect-slot.ts'

/** What has been put at one place so far. */
interface Place {
  count: number
  /** each client's last item, and how many it put */
  readonly last: Map<number, { item: Given; count: number }>
  /** the item that stands last; null: nothing new yet, undefined: not known */
  tail: Given | null | undefined
}

/**
 * Where several wrote one place without knowing of each other, Yjs searches through their items for each new one: a few
 * kilobytes that all stand beside early items of a long history would hold a server for minutes. Counts the steps it will
 * take at most, before it takes them (D-10). Who continues from what stands last, as everybody does who is connected,
 * costs none.
 */
export class Crowd {
  readonly #doc: Y.Doc
  readonly #most: number
  readonly #places = new Map<Slot['owner'] | string, Map<string, Place>>()
  #steps = 0

  constructor(doc: Y.Doc, most: number) {
    this.#doc = doc
    this.#most = most
  }

  add(given: Given, slot: Slot, left: Y.Item | Given | null): void {
    if (slot.key === null) return
    const place = this.#place(slot.owner ?? slot.root, slot.key)
    const mine = place.last.get(given.client)
    const steps = this.#isBehindLast(given, slot, left, place)
      ? 0
      : this.#search(slot, left, place, mine)
    place.tail = steps === 0 ? given : undefined
    place.count += 1
    place.last.set(given.client, { item: given, count: (mine?.count ?? 0) + 1 })
    this.#steps += steps
    if (this.#steps > this.#most) {
      throw new Refused('too-large', pathOf(slot), 'too many items compete for one place')
    }
  }

  #place(container: Slot['owner'] | string, key: string): Place {
    const keys = this.#places.get(container) ?? new Map<string, Place>()
    this.#places.set(container, keys)
    const place = keys.get(key) ?? { count: 0, last: new Map(), tail: null }
    keys.set(key, place)
    return place
  }

  #isBehindLast(given: Given, slot: Slot, left: Y.Item | Given | null, { tail }: Place): boolean {
    if (tail === undefined) return false
    if (tail !== null) return left === tail && given.originClock === tail.end - 1
    if (left === null) return standingAt(this.#doc, slot) === null
    if (!(left instanceof Y.Item)) return false
    return left.right === null && given.originClock === left.id.clock + left.length - 1
  }

  /** At least one: it does not stand last. */
  #search(
    slot: Slot,
    left: Y.Item | Given | null,
    place: Place,
    mine: { readonly item: Given; readonly count: number } | undefined,
  ): number {
    if (mine !== undefined && left === mine.item) return 1 + place.count - mine.count
    // Each one that stands in the middle of an item makes two of it.
    let steps = 1 + 2 * place.count
    const room = this.#most - this.#steps
    if (left === null) {
      for (let at = standingAt(this.#doc, slot); at !== null && steps <= room; at = at.left)
        steps += 1
    } else if (left instanceof Y.Item) {
      for (let at = left.right; at !== null && steps <= room; at = at.right) steps += 1
    }
    return steps
  }
}

/** The last item that a document holds at a place. */
export function standingAt(doc: Y.Doc, { root, owner, key }: Slot): Y.Item | null {
  if (owner !== null && !(owner instanceof Y.Item)) return null
  const type = owner === null ? doc.share.get(root) : typeOf(owner)
  return type?._map.get(key ?? '') ?? null
}

function typeOf({ content }: Y.Item): Y.AbstractType<unknown> | undefined {
  return content instanceof Y.ContentType ? content.type : undefined
}
