import { element, type Markup } from '../svg/markup.ts'
import { textLines } from '../svg/text-line.ts'
import { markGlyph } from './glyphs.ts'
import { ink, line, markColours, muted } from './palette.ts'
import type { TraceMark } from './sheet.ts'
import { columnX, measure, type LaidCell, type LaidRow, type TraceLayout } from './trace-layout.ts'

type Marked = Exclude<TraceMark, 'none'>

/** One attribute: its label and its cells, marked by shape and outline. */
export function attributeRow(row: LaidRow, layout: TraceLayout): readonly Markup[] {
  const { pad, note, noteLead } = measure
  const top = row.y + 19
  const group = textLines(row.group, { x: pad + 8, y: top, size: note, fill: muted }, noteLead)
  const below = top + row.group.length * noteLead
  const label = textLines(row.label, { x: pad + 8, y: below, size: 11.5, fill: muted }, 16)
  const under = element('path', {
    d: `M${pad} ${row.y + row.h}H${layout.width - pad}`,
    stroke: line,
    'stroke-width': 1,
  })
  const cells = row.cells.flatMap((cell, i) => cellAt(cell, row, { x: columnX(layout, i), layout }))
  return [...group, ...label, under, ...cells]
}

/** The sign of a mark with its upper left corner at a point. */
export function sign(mark: Marked, x: number, y: number): Markup {
  const { path, isHollow } = markGlyph(mark)
  const colour = markColours[mark].sign
  return element('path', {
    d: path,
    transform: `translate(${x} ${y}) scale(0.9)`,
    fill: isHollow ? 'none' : colour,
    stroke: isHollow ? colour : undefined,
    'stroke-width': isHollow ? 1.4 : undefined,
  })
}

function cellAt(
  { cell, lines, notes }: LaidCell,
  row: LaidRow,
  { x, layout }: { readonly x: number; readonly layout: TraceLayout },
): readonly Markup[] {
  const { text, lead, note, noteLead, gutter } = measure
  const box = cell.mark === 'none' ? [] : boxOf(cell.mark, row, { x, layout })
  const at = { x: x + gutter, y: row.y + 20 }
  const small = { x: at.x, y: at.y + lines.length * lead - 1, size: note, fill: muted }
  const fill = cell.isMuted === true ? muted : ink
  return [
    ...box,
    ...textLines(lines, { ...at, size: text, fill }, lead),
    ...textLines(notes, small, noteLead),
  ]
}

function boxOf(
  mark: Marked,
  row: LaidRow,
  { x, layout }: { readonly x: number; readonly layout: TraceLayout },
): readonly Markup[] {
  const { ground, outline } = markColours[mark]
  const box = element('rect', {
    x: x + 2,
    y: row.y + 2,
    width: layout.column - 4,
    height: row.h - 4,
    rx: 6,
    fill: ground,
    stroke: outline,
    'stroke-width': mark === 'open' ? 1 : 1.5,
    'stroke-dasharray': mark === 'open' ? '3 3' : undefined,
  })
  return [box, sign(mark, x + 5, row.y + 5)]
}
