import type { Model } from '../model.ts'
import { tableColumns, tableProgress } from './attribute-table.ts'
import { rowsWithoutBa, usedRows } from './demand-matrix.ts'
import { riskTable } from './risk-table.ts'

/** How far each step of the framework has come, 0 to 1; ours, only a guide: steps never lock each other. */
export interface Completeness {
  readonly flow: number
  readonly ba: number
  readonly attributes: number
  readonly risks: number
}

/**
 * STEP 1: states that some event touches, and events that touch a state. STEP 2: states that stand in a ba, and attributes
 * that some ba demands. STEP 3: cells of table 3-2 that say something. STEP 4: viewpoints of the events in scope that somebody
 * has looked at. A step with nothing in it is at 0.
 */
export function completeness(model: Model): Completeness {
  const rows = usedRows(model)
  const cells = tableProgress(model, rows, tableColumns(model).described)
  const states = Object.keys(model.states)
  const events = Object.values(model.events)
  const touched = new Set(events.flatMap((event) => [...event.inputs, ...event.outputs]))
  const inBa = new Set(Object.values(model.bas).flatMap((ba) => ba.members))
  const looked = Object.entries(model.events)
    .filter(([, event]) => event.inScope)
    .flatMap(([id]) => riskTable(model, id).flatMap((section) => section.viewpoints))
  const hasBa = Object.keys(model.bas).length > 0
  return {
    flow: share([
      ...states.map((id) => touched.has(id)),
      ...events.map((event) => event.inputs.length + event.outputs.length > 0),
    ]),
    ba: hasBa
      ? share([
          ...states.map((id) => inBa.has(id)),
          ...rows.map((row) => !rowsWithoutBa(model, rows).includes(row.id)),
        ])
      : 0,
    attributes: cells.all === 0 ? 0 : cells.filled / cells.all,
    risks: share(looked.map((viewpoint) => !viewpoint.isOpen)),
  }
}

/** Cells of table 3-2 that say nothing yet (未具体化), among the states something is written about. */
export function unfilledCells(model: Model): number {
  const { filled, all } = tableProgress(model, usedRows(model), tableColumns(model).described)
  return all - filled
}

function share(done: readonly boolean[]): number {
  return done.length === 0 ? 0 : done.filter(Boolean).length / done.length
}
