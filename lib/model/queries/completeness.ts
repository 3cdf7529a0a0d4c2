import type { Model } from '../model.ts'
import { askedAttributes, unconcreted } from './asked-attributes.ts'
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
 * that some ba demands. STEP 3: attributes that a ba over the data asks for and the table says. STEP 4: viewpoints of the events in scope that somebody
 * has looked at. A step with nothing in it is at 0.
 */
export function completeness(model: Model): Completeness {
  const rows = usedRows(model)
  const asked = askedAttributes(model).length
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
    attributes: asked === 0 ? 0 : 1 - unconcreted(model).length / asked,
    risks: share(looked.map((viewpoint) => !viewpoint.isOpen)),
  }
}

/** 未具体化: what the ba over the data ask for and the table does not say (M-16). */
export function unfilledCells(model: Model): number {
  return unconcreted(model).length
}

function share(done: readonly boolean[]): number {
  return done.length === 0 ? 0 : done.filter(Boolean).length / done.length
}
