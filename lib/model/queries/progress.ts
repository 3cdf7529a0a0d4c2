import { attributeCellKey } from '../cell-key.ts'
import type { AttributeRowId } from '../attribute-row.ts'
import type { Model } from '../model.ts'
import { isFilled, shownCell } from './attribute-table.ts'
import { governedRows } from './ba-groups.ts'
import { riskTable } from './risk-table.ts'

/** How far one step is: for its ring. `all` is 0 when there is nothing to do yet. */
export interface Progress {
  readonly done: number
  readonly all: number
}

/** One attribute of one state that a ba asks for. */
export interface AskedAttribute {
  readonly state: string
  readonly row: AttributeRowId
}

/** What the ba over each state ask for: the rows they mark in 3-1, once per state however many ba mark it (M-16; ). */
export function askedAttributes(model: Model): readonly AskedAttribute[] {
  const asked = new Map<string, AskedAttribute>()
  for (const [id, ba] of Object.entries(model.bas)) {
    const rows = governedRows(model, id)
    for (const state of ba.members) {
      if (model.states[state]?.inScope !== true) continue
      for (const row of rows) asked.set(attributeCellKey(state, row), { state, row })
    }
  }
  return [...asked.values()]
}

/** 未具体化: what is asked for and not said (M-16). */
export function unconcreted(model: Model): readonly AskedAttribute[] {
  return askedAttributes(model).filter(
    ({ state, row }) => !isFilled(shownCell(model, state, row).says),
  )
}

/** How far each of the four steps is (M-17; ). What is out of scope does not count. */
export function stepProgress(
  model: Model,
): Readonly<Record<'flow' | 'ba' | 'attributes' | 'risks', Progress>> {
  const states = Object.keys(model.states).filter((id) => model.states[id]?.inScope === true)
  const events = Object.keys(model.events).filter((id) => model.events[id]?.inScope === true)
  const joined = new Set(Object.values(model.events).flatMap((e) => [...e.inputs, ...e.outputs]))
  const covered = new Set(Object.values(model.bas).flatMap((ba) => ba.members))
  const asked = askedAttributes(model).length
  const cells = events.flatMap((event) =>
    riskTable(model, event).flatMap((section) => section.viewpoints),
  )
  return {
    flow: { done: states.filter((id) => joined.has(id)).length, all: states.length },
    ba: { done: states.filter((id) => covered.has(id)).length, all: states.length },
    attributes: { done: asked - unconcreted(model).length, all: asked },
    risks: { done: cells.filter((cell) => !cell.isOpen).length, all: cells.length },
  }
}
