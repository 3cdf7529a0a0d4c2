import type { SheetCell, TraceSheet } from './sheet.ts'
import { wrap } from '../svg/fit-text.ts'

/** Measures of the picture in its own units, at 100 % CSS pixels. */
export const measure = {
  pad: 24,
  label: 136,
  text: 12,
  lead: 17,
  note: 10.5,
  noteLead: 14.5,
  head: 12.5,
  small: 11,
  chip: 24,
  /** an event with the words below its chip */
  event: 44,
  lane: 25,
  /** room for the sign at the left of a cell */
  gutter: 17,
} as const

const few = { columns: 6, width: 188 }
const many = 164
/** Room for the title and the meaning of the marks also above a single column. */
const least = 640

/** One cell with its words broken into lines. */
export interface LaidCell {
  readonly cell: SheetCell
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}

/** One row of the picture: where it begins and how high it is. */
export interface LaidRow {
  readonly y: number
  readonly h: number
  readonly label: readonly string[]
  readonly group: readonly string[]
  readonly cells: readonly LaidCell[]
}

/** Where everything of a trace stands. */
export interface TraceLayout {
  readonly width: number
  readonly height: number
  readonly column: number
  readonly chipsY: number
  readonly headY: number
  readonly names: readonly (readonly string[])[]
  /** the strong line below the heads */
  readonly ruleY: number
  readonly rows: readonly LaidRow[]
  readonly crossings: { readonly y: number; readonly lines: readonly (readonly string[])[] }
  readonly lanesY: number
  readonly bottom: number
}

/** Left edge of a column. */
export function columnX(layout: Pick<TraceLayout, 'column'>, column: number): number {
  return measure.pad + measure.label + column * layout.column
}

/** Lays out a trace: heights follow the words, widths only the number of columns, so that it fits one page (P-35). */
export function layOut(sheet: TraceSheet): TraceLayout {
  const { pad, label, head, event, lane, note, noteLead } = measure
  const count = Math.max(1, sheet.columns.length)
  const column = count <= few.columns ? few.width : many
  const chipsY = pad + 62
  const most = Math.max(1, ...sheet.columns.map((c) => c.events.length))
  const headY = chipsY + most * event + 18
  const names = sheet.columns.map((c) => wrap(c.name, (column - 24) / head, 2))
  const ruleY = headY + Math.max(1, ...names.map((n) => n.length)) * 17 + 22

  let y = ruleY + 2
  const rows = sheet.rows.map((row): LaidRow => {
    const laid = laidRow(row, column, y)
    y += laid.h
    return laid
  })

  const crossed = sheet.columns.map((c) =>
    c.crossings.flatMap((text) => wrap(text, (column - 20) / note, 2)),
  )
  const crossings = { y: y + 14, lines: crossed }
  const crossedMost = Math.max(0, ...crossed.map((lines) => lines.length))
  const lanesY = crossings.y + crossedMost * noteLead + (crossedMost === 0 ? 0 : 8)
  const bottom = lanesY + Math.max(1, sheet.lanes.length) * lane
  return {
    width: Math.max(least, 2 * pad + label + count * column),
    height: bottom + 34,
    column,
    chipsY,
    headY,
    names,
    ruleY,
    rows,
    crossings,
    lanesY,
    bottom,
  }
}

function laidRow(row: TraceSheet['rows'][number], column: number, y: number): LaidRow {
  const { text, lead, note, noteLead, gutter, label: labelWidth } = measure
  const room = column - gutter - 12
  const cells = row.cells.map((cell): LaidCell => ({
    cell,
    lines: wrap(cell.text, room / text, 4),
    notes: cell.note === undefined ? [] : wrap(cell.note, room / note, 5),
  }))
  const group = row.group === undefined ? [] : wrap(row.group, (labelWidth - 16) / note, 1)
  const label = wrap(row.label, (labelWidth - 16) / 11.5, 3)
  const heights = cells.map((c) => c.lines.length * lead + c.notes.length * noteLead)
  const h = Math.max(20, group.length * noteLead + label.length * 16, ...heights) + 17
  return { y, h, label, group, cells }
}
