import { own } from '#lib/base/own.ts'
import type { Model } from '../model.ts'
import { shownCell } from './attribute-table.ts'

/** By what it is known where a data is kept. */
export type KeptBy = 'location' | 'events' | 'making' | 'nothing'

/**
 * The systems a data is kept in, sorted (M-31). Named by its attribute 媒体・保存先; else by the events that store it and the ends of
 * its transfers; else by the events that make it. `by` says which; with `nothing` there are none.
 */
export function keptIn(
  model: Model,
  state: string,
): { readonly systems: readonly string[]; readonly by: KeptBy } {
  const answers = [
    ['location', () => named(model, state)],
    ['events', () => byEvents(model, state)],
    ['making', () => byMaking(model, state)],
  ] as const
  for (const [by, ask] of answers) {
    const systems = known(model, ask())
    if (systems.length > 0) return { systems, by }
  }
  return { systems: [], by: 'nothing' }
}

/** The systems of the model among these, and everything they are hosted on, also where that leads back to itself; sorted. */
export function hostingStack(model: Model, systems: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const open = [...systems]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const system = own(model.systems, at)
    if (system === undefined || found.has(at)) continue
    found.add(at)
    open.push(...system.hostedOn)
  }
  return [...found].toSorted()
}

/** Who runs a system, of those the model knows; sorted. */
export function operatorsOf(model: Model, system: string): readonly string[] {
  const operators = own(model.systems, system)?.operators ?? []
  return [...new Set(operators)].filter((id) => Object.hasOwn(model.stakeholders, id)).toSorted()
}

function named(model: Model, state: string): readonly string[] {
  const value = shownCell(model, state, 'location').says?.value
  return value?.key === 'location' ? value.systems : []
}

function byEvents(model: Model, state: string): readonly string[] {
  return Object.values(model.events).flatMap((event) => {
    const { system, device } = event.transfer ?? {}
    const isIn = event.inputs.includes(state)
    const isOut = event.outputs.includes(state)
    return [
      ...(event.kind === 'store' && (isIn || isOut) ? event.systems : []),
      ...(isIn ? [...(system?.from ?? []), ...(device?.from ?? [])] : []),
      ...(isOut ? [...(system?.to ?? []), ...(device?.to ?? [])] : []),
    ]
  })
}

function byMaking(model: Model, state: string): readonly string[] {
  return Object.values(model.events).flatMap((event) =>
    event.outputs.includes(state) ? event.systems : [],
  )
}

function known(model: Model, systems: readonly string[]): readonly string[] {
  return [...new Set(systems)].filter((id) => Object.hasOwn(model.systems, id)).toSorted()
}
