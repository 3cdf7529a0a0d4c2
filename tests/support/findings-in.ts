import { findingsOf } from '#lib/derive/engine.ts'
import { waysOf, type CheckId } from '#lib/derive/check-ids.ts'
import type { Finding } from '#lib/derive/finding.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { AttributeValue } from '#lib/model/attribute.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Entity } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { rowOf } from './tidy-model.ts'

/** What one check says about a model, each as `severity says: elements`. */
export function said(model: Model, check: CheckId): readonly string[] {
  return of(model, check).map((one) => `${one.severity} ${one.says}: ${one.elements.join(' ')}`)
}

function of(model: Model, check: CheckId): readonly Finding[] {
  const all = findingsOf(model)
  const ways: Readonly<Record<CheckId, readonly string[]>> = waysOf
  const speechless = all.find((finding) => !ways[finding.check].includes(finding.says))
  if (speechless !== undefined) throw new Error(`no sentence: ${JSON.stringify(speechless)}`)
  return all.filter((finding) => finding.check === check)
}

/** The model after commands, all of which must hold. */
export function after(model: Model, ...commands: readonly (Command | readonly Command[])[]): Model {
  const next = applyAll(model, commands.flat())
  if (isRefusal(next)) throw new Error(JSON.stringify(next))
  return next
}

/** The model after the fixes of everything one check says. */
export function fixed(model: Model, check: CheckId): Model {
  return after(model, ...of(model, check).map(({ fix = [] }) => fix))
}

/** A state says this now. */
export function says(state: string, value: AttributeValue, row = rowOf(value)): Command {
  const key = attributeCellKey(state, row)
  return {
    type: 'put',
    cell: 'attributes',
    key,
    value: { status: 'concrete', basis: 'fact', value },
  }
}

/** A state says nothing about this any more. */
export function silent(state: string, ...rows: readonly ReturnType<typeof rowOf>[]): Command[] {
  return rows.map((row) => ({
    type: 'clear',
    cell: 'attributes',
    key: attributeCellKey(state, row),
  }))
}

/** An element is different in these fields; sets included. */
export function changed<
  C extends 'states' | 'events' | 'bas' | 'systems' | 'stakeholders' | 'assets' | 'risks',
>(model: Model, name: C, id: string, fields: Partial<Entity<C>>): Model {
  const before = model[name][id]
  if (before === undefined) throw new Error(`${name}/${id} is missing`)
  return { ...model, [name]: { ...model[name], [id]: { ...before, ...fields } } }
}

/** The model without one field of an element. */
export function without(
  model: Model,
  name: 'states' | 'events' | 'bas' | 'systems' | 'stakeholders',
  id: string,
  field: string,
): Model {
  const { [field]: _gone, ...rest } = { ...model[name][id] } as Record<string, unknown>
  return { ...model, [name]: { ...model[name], [id]: rest } }
}

/** The model with further elements. */
export function plus<
  C extends
    | 'states'
    | 'events'
    | 'bas'
    | 'systems'
    | 'stakeholders'
    | 'assets'
    | 'risks'
    | 'measures'
    | 'flowConditions'
    | 'institutionGaps'
    | 'cloudRelations',
>(model: Model, name: C, elements: Readonly<Record<string, Entity<C>>>): Model {
  return { ...model, [name]: { ...model[name], ...elements } }
}
