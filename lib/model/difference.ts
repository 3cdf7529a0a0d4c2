import { canonicalJson, type Json } from '../base/canonical-json.ts'
import type { Command } from './commands.ts'
import { commandFor, type ChangedPlace } from './difference-place.ts'
import { cellNames, collectionNames, isSetField, type CollectionName } from './layout.ts'
import type { Model } from './model.ts'

/** One place in which two models differ, and the command that makes the first like the second there. */
export interface Difference extends ChangedPlace {
  readonly command: Command
}

type Loose = Readonly<Record<string, unknown>>

/**
 * What is different in `after`, place by place (M-19): whole elements that came or went, fields, members of sets, cells, fields of
 * `meta`. The commands in this order turn `before` into a model with the same content.
 */
export function differenceOf(before: Model, after: Model): readonly Difference[] {
  const elements = collectionNames.flatMap((name) => ofCollection(name, before[name], after[name]))
  // What goes makes room: an id names one element of the model, whatever its collection (M-10).
  const gone = elements.filter(({ command }) => command.type === 'remove')
  return [
    ...gone,
    ...elements.filter(({ command }) => command.type !== 'remove'),
    ...cellNames.flatMap((name) => ofValues(name, before[name], after[name])),
    ...ofValues('meta', before.meta, after.meta),
  ]
}

function ofCollection(
  name: CollectionName,
  before: Readonly<Record<string, object>>,
  after: Readonly<Record<string, object>>,
): readonly Difference[] {
  return changedKeys(before, after).flatMap((id) => {
    const [was, is] = [before[id], after[id]]
    if (was !== undefined && is !== undefined) return ofEntity(name, id, was as Loose, is as Loose)
    return [place(name, id, null, was, is)]
  })
}

function ofEntity(name: CollectionName, id: string, was: Loose, is: Loose): readonly Difference[] {
  const changes = changedKeys(was, is).flatMap((field) =>
    isSetField(name, field)
      ? ofSet(name, id, field, was[field], is[field])
      : [place(name, id, field, was[field], is[field])],
  )
  // A data that an event no longer gives may be one that it takes now: what comes, comes last.
  const comes = ({ command }: Difference) => command.type === 'include'
  return [...changes.filter((change) => !comes(change)), ...changes.filter(comes)]
}

function ofSet(name: CollectionName, id: string, field: string, was: unknown, is: unknown) {
  const [old, now] = [membersOf(was), membersOf(is)]
  return [
    ...old.filter((m) => !now.includes(m)).map((m) => place(name, id, field, m, undefined)),
    ...now.filter((m) => !old.includes(m)).map((m) => place(name, id, field, undefined, m)),
  ]
}

function ofValues(root: Difference['root'], before: Loose, after: Loose): readonly Difference[] {
  return changedKeys(before, after).map((key) => place(root, key, null, before[key], after[key]))
}

function place(
  root: Difference['root'],
  key: string,
  field: string | null,
  was: unknown,
  is: unknown,
): Difference {
  // What a model holds is JSON.
  const changed = { root, key, field, before: (was ?? null) as Json, after: (is ?? null) as Json }
  return { ...changed, command: commandFor(changed) }
}

function membersOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** Models share what nobody touched, so that most of it is told by identity. */
function changedKeys(before: Loose | object, after: Loose | object): readonly string[] {
  if (before === after) return []
  const [was, is] = [before as Loose, after as Loose]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (key) => was[key] !== is[key] && !same(was[key], is[key]),
  )
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)
}
