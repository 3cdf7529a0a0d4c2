import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import type { AttributedChange } from '#lib/derive/attributed-change.ts'

/** What stood at a place and what stands there; of a whole element `true`, or null where there was or is none. */
export interface Sides {
  readonly before: Json
  readonly after: Json
}

/** Characters of JSON: of one change, and of all that one list tells. */
const mostOfOne = 1_000
const mostOfAll = 200_000

/** Cells that say something; every other place without a field is a whole element. */
const valued: ReadonlySet<string> = new Set(['attributes', 'demands'])

/** Tells the sides of one change after the other as long as they are short and there is room (S-134). */
export function roomForSides(): (change: AttributedChange) => Sides | null {
  let room = mostOfAll
  return ({ root, field, before, after }) => {
    if (field === null && !valued.has(root))
      return { before: isThere(before), after: isThere(after) }
    const size = canonicalJson([before, after]).length
    if (size > mostOfOne || size > room) return null
    room -= size
    return { before, after }
  }
}

function isThere(side: Json): Json {
  return side === null ? null : true
}
