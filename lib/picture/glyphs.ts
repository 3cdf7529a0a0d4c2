import type { Stakeholder } from '#lib/model/stakeholder.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { chipSize } from './sizes.ts'

const { w, h } = chipSize

/** The arrow of an event chip, pointing along the flow. */
export const chipArrow = `M3 0H${w - 10}L${w} ${h / 2}L${w - 10} ${h}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3Z`

/** The sign of a kind of event as strokes on 16 × 16 units; it repeats what the word beside it says. */
export const eventGlyphs: Readonly<Record<EventKind, string>> = {
  generate_acquire: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M7.2 8a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0',
  process_use:
    'M4.6 8a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0M8 1.6v2.6M8 11.8v2.6M1.6 8h2.6M11.8 8h2.6M3.5 3.5l1.8 1.8M10.7 10.7l1.8 1.8M12.5 3.5l-1.8 1.8M5.3 10.7l-1.8 1.8',
  transfer_provide: 'M2.5 5h11M10.7 2.2L13.5 5l-2.8 2.8M13.5 11h-11M5.3 8.2L2.5 11l2.8 2.8',
  store: 'M2 2.8h12v3.4H2zM3.2 6.2v7h9.6v-7M6.4 9h3.2',
  dispose: 'M2.5 4.2h11M6 4.2V2.4h4v1.8M4 4.2l.8 9.4h6.4l.8-9.4M6.7 7v4M9.3 7v4',
}

/** Size of the drawing of somebody outside every container. */
export const personGlyphSize = { w: 44, h: 42 } as const

/** Somebody outside every container, as outlines: a person, several for a consortium, a house of office for an authority. */
export function personGlyph(kind: Stakeholder['kind']): string {
  switch (kind) {
    case 'consortium':
      return 'M9 13a7 7 0 1 0 14 0a7 7 0 1 0-14 0M2 40c0-18 28-18 28 0M27 6.6a7 7 0 1 1 0 12.8M33 26.5c5.5 2 9 7 9 13.5'
    case 'authority':
      return 'M3 15L22 4l19 11zM9 19v16M18 19v16M26 19v16M35 19v16M3 38.5h38'
    case 'organization':
    case 'department':
    case 'naturalPersonClass':
      return 'M12.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M5 41c0-20 34-20 34 0'
  }
}
