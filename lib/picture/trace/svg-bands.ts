import { baColour, baDash, muted } from './palette.ts'
import type { TraceSheet } from './sheet.ts'
import { element, textLine, textLines } from './svg.ts'
import { clamp } from './text.ts'
import { columnX, measure, type TraceLayout } from './trace-layout.ts'

/** Which ba are entered and left at which line, in words. */
export function crossingWords(sheet: TraceSheet, layout: TraceLayout): string {
  const { y, lines } = layout.crossings
  if (lines.every((column) => column.length === 0)) return ''
  const { pad, label, note, noteLead } = measure
  const at = { y: y + 4, size: note, fill: muted }
  const head = textLine(clamp(sheet.crossingsLabel, (label - 14) / note), { ...at, x: pad + 8 })
  const words = lines.map((column, i) =>
    textLines(column, { ...at, x: columnX(layout, i) + 8 }, noteLead),
  )
  return head + words.join('')
}

/** The ba in force as bands over the columns, one lane each, named inside. */
export function bandLanes(sheet: TraceSheet, layout: TraceLayout): string {
  const { pad, label, lane } = measure
  const bands = sheet.lanes.flatMap(({ name, tint, spans }, nth) =>
    spans.map(({ first, last }) => {
      const x = columnX(layout, first) + 3
      const y = layout.lanesY + nth * lane
      const width = (last - first + 1) * layout.column - 6
      const colour = baColour(tint)
      const box = element('rect', {
        x,
        y,
        width,
        height: lane - 5,
        rx: 4,
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.4,
        'stroke-dasharray': baDash(tint),
      })
      const text = clamp(name, (width - 16) / 11)
      return box + textLine(text, { x: x + 9, y: y + 14, size: 11, fill: colour })
    }),
  )
  const head = { x: pad + 8, y: layout.lanesY + 14, size: 11.5, fill: muted }
  return textLine(clamp(sheet.bandsLabel, (label - 14) / 11.5), head) + bands.join('')
}
