import { never } from '#lib/base/never.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import type { TraceMark } from './sheet.ts'

/** The sign of a kind of event, 12 units wide and high, drawn with lines. It repeats what the word beside it says. */
export function kindGlyph(kind: EventKind): string {
  switch (kind) {
    case 'generate_acquire':
      return 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6M6 5.2a.8.8 0 1 0 0 1.6a.8.8 0 1 0 0-1.6'
    case 'process_use':
      return 'M6 3.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8M6 .9v1.6M6 9.5v1.6M.9 6h1.6M9.5 6h1.6M2.4 2.4l1.1 1.1M8.5 8.5l1.1 1.1M9.6 2.4l-1.1 1.1M3.5 8.5l-1.1 1.1'
    case 'transfer_provide':
      return 'M.9 4h10M8.4 1.5l2.5 2.5l-2.5 2.5M11.1 8.4h-10M3.6 5.9l-2.5 2.5l2.5 2.5'
    case 'store':
      return 'M1 1.5h10v2.7h-10zM1.9 4.2v6.3h8.2v-6.3M4.8 6.4h2.4'
    case 'dispose':
      return 'M1.2 3h9.6M4.2 3v-1.6h3.6v1.6M2.3 3l.7 7.8h6l.7-7.8M4.9 5.2v3.6M7.1 5.2v3.6'
    default:
      return never(kind)
  }
}

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
