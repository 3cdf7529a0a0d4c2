import { own } from '#lib/base/own.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import { isFilled, shownCell, type ShownCell } from '#lib/model/queries/attribute-table.ts'
import { markOf, usedRows } from '#lib/model/queries/demand-matrix.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { bandsOf, crossingsOf, type Crossing, type TraceBand } from './bands.ts'
import { concernsOf, type Concern } from './concerns.ts'
import { eventsBetween, type Path } from './paths.ts'
import { saysTheSame } from './same-value.ts'

/** How one cell stands to the columns before it. */
export interface TraceCell extends ShownCell {
  readonly state: string
  readonly row: AttributeRow
  /** nothing is said; nothing was said before; it says the same as before; it says something else */
  readonly change: 'open' | 'first' | 'same' | 'changed'
  /** the last column before that says something, with which the cell was compared */
  readonly since: string | undefined
  /** the events on the way from there: one of them changed it */
  readonly by: readonly string[]
  readonly concerns: readonly Concern[]
}

/** The life of a data along one path: its states, the events between them, its attributes and the ba in force. */
export interface Trace {
  readonly path: Path
  /** per column the events that lead into it; before the first those that generate it */
  readonly events: readonly (readonly string[])[]
  readonly rows: readonly { readonly row: AttributeRow; readonly cells: readonly TraceCell[] }[]
  readonly bands: readonly TraceBand[]
  /** per column what is entered and left on the line before it */
  readonly crossings: readonly Crossing[]
}

/**
 * The trace of a path (P-31): how each attribute the model uses changes from state to state. A cell is compared with the last
 * column before it that says something; the first that does is no change, for nobody knows what it was.
 */
export function traceOf(model: Model, path: Path): Trace {
  const events = path.map((state, i) =>
    i === 0 ? generating(model, state) : eventsBetween(model, path[i - 1] ?? '', state),
  )
  const bands = bandsOf(model, path)
  const inForce = path.map((_, i) =>
    bands.filter((b) => b.first <= i && i <= b.last).map((b) => b.ba),
  )
  const rows = usedRows(model).map((row) => ({
    row,
    cells: cellsOf(model, row, { path, events, inForce }),
  }))
  return { path, events, rows, bands, crossings: crossingsOf(path, bands) }
}

/** How many cells of a trace changed and how many need to be confirmed. */
export function traceCounts(trace: Trace): { readonly changed: number; readonly confirm: number } {
  const cells = trace.rows.flatMap((row) => row.cells)
  return {
    changed: cells.filter((cell) => cell.change === 'changed').length,
    confirm: cells.filter((cell) => cell.concerns.length > 0).length,
  }
}

interface Along {
  readonly path: Path
  readonly events: Trace['events']
  readonly inForce: readonly (readonly string[])[]
}

function cellsOf(model: Model, row: AttributeRow, along: Along): readonly TraceCell[] {
  const cells: TraceCell[] = []
  let last: { readonly column: number; readonly says: AttributeCell } | undefined
  for (const [column, state] of along.path.entries()) {
    const shown = shownCell(model, state, row.id)
    const { says } = shown
    const bas = along.inForce[column] ?? []
    const by = last === undefined ? [] : along.events.slice(last.column + 1, column + 1).flat()
    const at = { ...shown, state, row, by, since: last && along.path[last.column] }
    if (says === undefined || !isFilled(says)) {
      cells.push({ ...at, change: 'open', concerns: open(model, shown, { state, row, bas }) })
      continue
    }
    if (last === undefined) {
      cells.push({ ...at, change: 'first', concerns: [] })
    } else if (saysTheSame(last.says, says)) {
      cells.push({ ...at, change: 'same', concerns: [] })
    } else {
      const change = { row: row.id, before: last.says, after: says, events: by, bas }
      cells.push({ ...at, change: 'changed', concerns: concernsOf(model, change) })
    }
    last = { column, says }
  }
  return cells
}

/** A cell that says nothing needs somebody when it follows a cell that is empty, or when a ba in force asks for it. */
function open(
  model: Model,
  shown: ShownCell,
  { state, row, bas }: { state: string; row: AttributeRow; bas: readonly string[] },
): readonly Concern[] {
  if (shown.isBroken) return [{ kind: 'broken' }]
  if (own(model.states, state)?.inScope !== true) return []
  const asking = bas.filter(
    (ba) => markOf(own(model.demands, demandKey(ba, row.id))) === 'required',
  )
  return asking.length === 0 ? [] : [{ kind: 'asked', bas: asking }]
}

function generating(model: Model, state: string): readonly string[] {
  return Object.keys(model.events)
    .filter((id) => {
      const event = model.events[id]
      return event?.inputs.length === 0 && event.outputs.includes(state)
    })
    .toSorted(compareIds)
}
