import type { Command } from '../commands.ts'
import { cellNames, collections, type CollectionName } from '../layout.ts'
import type { Model } from '../model.ts'

/**
 * Removes elements and everything that would then point to nothing: their cells, their memberships, the data whose last state
 * goes, and the risks of a removed event. What an organisation holds stays and has no holder. Unknown ids are passed over.
 */
export function removeElements(model: Model, ids: readonly string[]): readonly Command[] {
  const gone = new Map<string, CollectionName>()
  for (const id of ids) {
    const name = drawn.find((c) => Object.hasOwn(model[c], id))
    if (name !== undefined) gone.set(id, name)
  }
  for (const asset of assetsWithout(model, gone)) gone.set(asset, 'assets')
  for (const [id, risk] of Object.entries(model.risks))
    if (gone.has(risk.event)) gone.set(id, 'risks')
  return [
    ...memberships(model, gone),
    ...holders(model, gone),
    ...cellsOf(model, gone),
    ...[...gone].map(([id, name]): Command => ({ type: 'remove', in: name, id })),
  ]
}

const drawn = ['states', 'events', 'bas', 'stakeholders', 'risks', 'measures', 'systems'] as const

/** The set fields in which these elements may be members. */
const referring = [
  ['events', 'inputs'],
  ['events', 'outputs'],
  ['events', 'actors'],
  ['events', 'systems'],
  ['bas', 'members'],
  ['bas', 'parties'],
  ['risks', 'states'],
  ['measures', 'risks'],
  ['stakeholders', 'members'],
  ['systems', 'hostedOn'],
] as const satisfies readonly (readonly [CollectionName, string])[]

function memberships(model: Model, gone: ReadonlyMap<string, CollectionName>): Command[] {
  return referring.flatMap(([name, field]) =>
    Object.entries<Readonly<Record<string, unknown>>>(model[name]).flatMap(([id, entity]) => {
      const members = entity[field]
      if (gone.has(id) || !isSet(name, field) || !Array.isArray(members)) return []
      return members
        .filter((m): m is string => typeof m === 'string' && gone.has(m))
        .map((member): Command => ({ type: 'exclude', in: name, id, field, member }))
    }),
  )
}

function isSet(name: CollectionName, field: string): boolean {
  return collections[name].sets.some((s) => s === field)
}

function holders(model: Model, gone: ReadonlyMap<string, CollectionName>): Command[] {
  return Object.entries(model.states).flatMap(([id, state]): Command[] =>
    !gone.has(id) && state.holder !== undefined && gone.has(state.holder)
      ? [{ type: 'set', in: 'states', id, field: 'holder', value: undefined }]
      : [],
  )
}

function cellsOf(model: Model, gone: ReadonlyMap<string, CollectionName>): Command[] {
  return cellNames.flatMap((cell) =>
    Object.keys(model[cell])
      .filter((key) => gone.has(key.split('|')[0] ?? key))
      .map((key): Command => ({ type: 'clear', cell, key })),
  )
}

/** Data that would have no state left. */
function assetsWithout(model: Model, gone: ReadonlyMap<string, CollectionName>): string[] {
  const assets = new Set(
    [...gone.keys()].flatMap((id) =>
      gone.get(id) === 'states' ? (model.states[id]?.asset ?? []) : [],
    ),
  )
  const used = new Set(
    Object.entries(model.states).flatMap(([id, s]) => (gone.has(id) ? [] : [s.asset])),
  )
  return [...assets].filter((a) => !used.has(a) && Object.hasOwn(model.assets, a))
}
