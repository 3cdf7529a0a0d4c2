import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { placeName, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import { goesWithName } from '#lib/model/older-name.ts'
import type { Model } from '#lib/model/model.ts'

/** So long after one wrote something it is told when another person writes over it. In milliseconds. */
const remembered = 600_000

/** So long the words of who wrote and the values they wrote may come apart. */
const apart = 5000

/** So many places are remembered. */
const most = 500

interface Author {
  readonly userId: string
  readonly name: string
  readonly orgId: string
  readonly elements: readonly string[]
}

/** Something one had just written and another person has written over. */
export interface Overwritten<A extends Author> {
  readonly by: A
  /** `before`: what stands now; `after`: what one had written */
  readonly place: ChangedPlace
}

/**
 * Notices when somebody overwrites what was written in this window within the last minutes. Where the canvas draws things does not
 * count: that is seen. What somebody did is told by the server in words and by the document in values, in any order.
 */
export class Overwrites<A extends Author> {
  readonly #me: string
  readonly #mine = new Map<string, { readonly place: ChangedPlace; readonly at: number }>()
  #theirs: readonly { readonly by: A; readonly at: number }[] = []

  constructor(me: string) {
    this.#me = me
  }

  noteMine(places: readonly ChangedPlace[], now: number): void {
    for (const place of places) {
      if (place.root === 'places' || goesWithName(place.field)) continue
      // Written anew: what somebody did to it before is answered.
      this.#mine.delete(placeName(place))
      this.#mine.set(placeName(place), { place, at: now })
    }
    for (const name of [...this.#mine.keys()].slice(0, -most)) this.#mine.delete(name)
  }

  /** Others, and one's own other windows: what one writes over there is no news, nor anybody else's doing. */
  noteTheirs(by: A, now: number): void {
    this.#theirs = [...this.#theirs, { by, at: now }]
  }

  /** What has been overwritten as the model stands; each is told once. */
  check(model: Model, now: number): readonly Overwritten<A>[] {
    this.#theirs = this.#theirs.filter(({ at }) => now - at <= apart)
    const found: Overwritten<A>[] = []
    for (const [name, { place, at }] of this.#mine) {
      const stands = standsAt(model, place)
      if (same(stands, place.after)) {
        if (now - at > remembered) this.#mine.delete(name)
        continue
      }
      const theirs = this.#theirs.findLast(
        (one) => one.at >= at && one.at - at <= remembered && touches(one.by, place),
      )
      if (theirs !== undefined && theirs.by.userId !== this.#me)
        found.push({ by: theirs.by, place: { ...place, before: stands } })
      if (theirs !== undefined || now - at > remembered) this.#mine.delete(name)
    }
    return found
  }
}

/** Elements are named by their id, cells by their key. */
function touches({ elements }: Author, { key }: ChangedPlace): boolean {
  return elements.some((element) => element === key || element === key.split('|')[0])
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
