import { eventGlyphs } from '../glyphs.ts'
import { clamp, widthOf } from '../svg/fit-text.ts'
import { element, type Markup } from '../svg/markup.ts'
import { textLine, textLines } from '../svg/text-line.ts'
import {
  chip as chipColour,
  ink,
  lineStrong,
  muted,
  onChip,
  organisationColour,
} from './palette.ts'
import type { SheetColumn, TraceSheet } from './sheet.ts'
import { columnX, measure, type TraceLayout } from './trace-layout.ts'

/** How far the chip of an event stands over the line to the column before. */
const over = 42

/** The head of a column: the events that lead into it, its name, and whose it is by shape, colour and name. */
export function columnHead(column: SheetColumn, layout: TraceLayout, i: number): readonly Markup[] {
  const x = columnX(layout, i)
  const names = layout.names[i] ?? []
  const holderY = layout.headY + names.length * 17
  const { face } = column
  const mark =
    face === undefined
      ? []
      : [
          element('path', {
            d: face.path,
            'fill-rule': 'evenodd',
            fill: organisationColour(face.colour),
            transform: `translate(${x + 12} ${holderY - 9}) scale(0.66)`,
          }),
        ]
  const holder = textLine(clamp(column.holder, (layout.column - 36) / measure.small), {
    x: x + (face === undefined ? 12 : 27),
    y: holderY,
    size: measure.small,
    fill: muted,
  })
  const name = { x: x + 12, y: layout.headY, size: measure.head, fill: ink, weight: 600 }
  return [...chips(column, layout, i), ...textLines(names, name, 17), ...mark, holder]
}

/** Thin lines through the whole picture where a ba is entered or left. */
export function crossingLines(sheet: TraceSheet, layout: TraceLayout): readonly Markup[] {
  return sheet.columns
    .flatMap((column, i) => (column.crossings.length === 0 ? [] : [columnX(layout, i)]))
    .map((x) =>
      element('path', {
        d: `M${x} ${layout.headY - 14}V${layout.bottom}`,
        stroke: lineStrong,
        'stroke-width': 1,
        'stroke-dasharray': '2 3',
      }),
    )
}

function chips(column: SheetColumn, layout: TraceLayout, i: number): readonly Markup[] {
  const { small, note } = measure
  const room = layout.column - 12
  const left = columnX(layout, i) - over
  return column.events.flatMap(({ kind, label, detail }, nth) => {
    const text = clamp(label, (room - 44) / small)
    const width = Math.min(room, widthOf(text) * small + 44)
    const top = layout.chipsY + nth * measure.event
    const glyph = element('path', {
      d: eventGlyphs[kind],
      transform: `translate(${left + 9} ${top + 6}) scale(0.75)`,
      fill: 'none',
      stroke: onChip,
      'stroke-width': 1.6,
    })
    const at = { x: left + 26, y: top + 16, size: small, fill: onChip, weight: 600 }
    const below = { x: left + 3, y: top + measure.chip + 12, size: note, fill: muted }
    return [
      element('path', { d: arrow(left, top, width), fill: chipColour }),
      glyph,
      textLine(text, at),
      textLine(clamp(detail, room / note), below),
    ]
  })
}

function arrow(x: number, y: number, w: number): string {
  const h = measure.chip
  return `M${x} ${y}H${x + w - 10}L${x + w} ${y + h / 2}L${x + w - 10} ${y + h}H${x}Z`
}
