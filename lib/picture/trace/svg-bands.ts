import { clamp } from '../svg/fit-text.ts'
import { element, type Markup } from '../svg/markup.ts'
import { textLine, textLines } from '../svg/text-line.ts'
import { tintDash } from '../tint.ts'
import { baColour, muted } from './palette.ts'
import type { TraceSheet } from './sheet.ts'
import { columnX, measure, type TraceLayout } from './trace-layout.ts'

/** Which ba are entered and left at which line, in words. */
export function crossingWords(sheet: TraceSheet, layout: TraceLayout): readonly Markup[] {
  const { y, lines } = layout.crossings
  if (lines.every((column) => column.length === 0)) return []
  const { pad, label, note, noteLead } = measure
  const at = { y: y + 4, size: note, fill: muted }
  const head = textLine(clamp(sheet.crossingsLabel, (label - 14) / note), { ...at, x: pad + 8 })
  const words = lines.flatMap((column, i) =>
    textLines(column, { ...at, x: columnX(layout, i) + 8 }, noteLead),
  )
  return [head, ...words]
}

/**
 * The ba as bands over the columns, one lane each, named inside with their days. One that is not in force is no band but a dotted
 * outline in grey with a sign before its name (P-38).
 */
export function bandLanes(sheet: TraceSheet, layout: TraceLayout): readonly Markup[] {
  const { pad, label, lane } = measure
  const bands = sheet.lanes.flatMap((held, nth) =>
    held.spans.flatMap(({ first, last }) => {
      const x = columnX(layout, first) + 3
      const y = layout.lanesY + nth * lane
      return band(held, { x, y, width: (last - first + 1) * layout.column - 6 })
    }),
  )
  const head = { x: pad + 8, y: layout.lanesY + 14, size: 11.5, fill: muted }
  return [textLine(clamp(sheet.bandsLabel, (label - 14) / 11.5), head), ...bands]
}

function band(
  { name, tint, phase, period }: TraceSheet['lanes'][number],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly Markup[] {
  const isInForce = phase === 'inForce'
  const colour = isInForce ? baColour(tint) : muted
  const box = element('rect', {
    x,
    y,
    width,
    height: measure.lane - 5,
    rx: 4,
    fill: 'none',
    stroke: colour,
    'stroke-width': isInForce ? 1.4 : 1,
    'stroke-dasharray': isInForce ? tintDash(tint) : '1 3',
  })
  const sign = isInForce
    ? []
    : [
        element('path', {
          d: phase === 'before' ? clockSign : crossSign,
          transform: `translate(${x + 8} ${y + 4.5})`,
          fill: 'none',
          stroke: colour,
          'stroke-width': 1.3,
          'stroke-linecap': 'round',
        }),
      ]
  const left = x + (isInForce ? 9 : 24)
  const said = period === undefined ? name : `${name}　${period}`
  const text = clamp(said, (x + width - 7 - left) / 11)
  return [box, ...sign, textLine(text, { x: left, y: y + 14, size: 11, fill: colour })]
}

/** Signs in 11 × 11 units: a clock for what is still to come, a crossed circle for what has ended. */
const clockSign = 'M10 5.5a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0M5.5 3v2.5l1.8 1.2'
const crossSign = 'M10 5.5a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0M2.4 2.4l6.2 6.2'
