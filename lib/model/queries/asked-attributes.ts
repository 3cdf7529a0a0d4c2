import { attributeCellKey } from '../cell-key.ts'
import type { AttributeRowId } from '../attribute-row.ts'
import type { Model } from '../model.ts'
import { isFilled } from './attribute-table.ts'
import { governedRows } from './ba-groups.ts'
import { resolver } from './resolver.ts'

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
  const says = resolver(model)
  return askedAttributes(model).filter(({ state, row }) => !isFilled(says(state, row)))
}
