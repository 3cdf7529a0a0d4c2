import { remember } from '#lib/base/remember.ts'
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
export const askedAttributes: (model: Model) => readonly AskedAttribute[] = remember((model) => {
  const asked = new Map<string, AskedAttribute>()
  for (const [id, ba] of Object.entries(model.bas)) {
    const rows = governedRows(model, id)
    for (const state of ba.members) {
      if (model.states[state]?.inScope !== true) continue
      for (const row of rows) asked.set(attributeCellKey(state, row), { state, row })
    }
  }
  return [...asked.values()]
})

/** 未具体化: what is asked for and not said (M-16). */
export const unconcreted: (model: Model) => readonly AskedAttribute[] = remember((model) => {
  const says = resolver(model)
  return askedAttributes(model).filter(({ state, row }) => !isFilled(says(state, row)))
})

/** How many attributes of a state are 未具体化: what cards, lists and totals count (M-16). */
export function unconcretedOf(model: Model, state: string): number {
  return openOf(model).get(state) ?? 0
}

const openOf = remember((model: Model): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { state } of unconcreted(model)) counts.set(state, (counts.get(state) ?? 0) + 1)
  return counts
})

/** Whether a ba over the state asks for the attribute (M-16). */
export function isAsked(model: Model, { state, row }: AskedAttribute): boolean {
  return askedKeys(model).has(attributeCellKey(state, row))
}

const askedKeys = remember(
  (model: Model): ReadonlySet<string> =>
    new Set(askedAttributes(model).map(({ state, row }) => attributeCellKey(state, row))),
)

/** How many of the attributes that are asked for of these states say something, of how many (M-16). */
export function askedProgress(
  model: Model,
  states: readonly string[],
): { readonly filled: number; readonly all: number } {
  const wanted = new Set(states)
  const of = (all: readonly AskedAttribute[]) => all.filter(({ state }) => wanted.has(state)).length
  const all = of(askedAttributes(model))
  return { filled: all - of(unconcreted(model)), all }
}
