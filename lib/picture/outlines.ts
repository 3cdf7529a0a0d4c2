import { hull, smoothPath, type HullInput } from './hull.ts'
import { knownOutline, knowOutlines, type Outline } from './known-outlines.ts'
import type { Rect } from './rect.ts'

/**
 * The outline around the members of a ba (P-4), worked out once for each input: while one card is dragged, the hulls it does not belong
 * to stay as they are.
 */
export function outlineAround(input: HullInput): Outline {
  const key = keyOf(input)
  const outline = { key, path: knownOutline(key) ?? smoothPath(hull(input)) }
  knowOutlines([outline])
  return outline
}

/** 53 bits of everything that decides about an outline: the same input has the same, and another one hardly ever. */
function keyOf({ members, others, pad }: HullInput): string {
  let [low, high] = [0xdeadbeef ^ members.length, 0x41c6ce57 ^ others.length]
  const mix = (n: number) => {
    const bits = Math.round(n * 1000)
    low = Math.imul(low ^ bits, 0x9e3779b1)
    high = Math.imul(high ^ (bits + (low >>> 15)), 0x5f356495)
  }
  const mixRect = ({ x, y, w, h }: Rect) => {
    for (const n of [x, y, w, h]) mix(n)
  }
  mix(pad)
  for (const rect of members) mixRect(rect)
  mix(members.length)
  for (const rect of others) mixRect(rect)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36)
}
