import { never } from '#lib/base/never.ts'
import type { TraceMark } from './sheet.ts'

/** The sign of a marked cell, 10 units wide and high: the shape tells what the colour tells too. */
export function markGlyph(mark: Exclude<TraceMark, 'none'>): {
  readonly path: string
  readonly isHollow: boolean
} {
  switch (mark) {
    case 'changed':
      return { path: 'M5 .4L9.6 5L5 9.6L.4 5Z', isHollow: false }
    case 'confirm':
      return { path: 'M5 .8L9.7 9.2H.3Z', isHollow: false }
    case 'open':
      return { path: 'M5 1.8L8.9 8.6H1.1Z', isHollow: true }
    default:
      return never(mark)
  }
}
