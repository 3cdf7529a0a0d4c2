import { canonicalJson, type Json } from '../base/canonical-json.ts'
import type { Command } from './commands.ts'
import {
  cellNames,
  collectionNames,
  isSetField,
  type CellName,
  type CollectionName,
} from './layout.ts'
import type { Model } from './model.ts'

/** One place in which two models differ, and the command that makes the first like the second there. */
export interface Difference {
  readonly root: CollectionName | CellName | 'meta'
  /** id of the element, key of the cell, or field of `meta` */
  readonly key: string
  /** null: the whole element, or a cell. Of a set field `before` or `after` is the member that left or came. */
  readonly field: string | null
  readonly before: Json
  readonly after: Json
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
    ...cellNames.flatMap((name) => ofCells(name, before[name], after[name])),
    ...keysOf(before.meta, after.meta).flatMap((field) => {
      const [was, is] = [(before.meta as Loose)[field], (after.meta as Loose)[field]]
      const command = { type: 'setMeta', field, value: is } as Command
      return same(was, is) ? [] : [place('meta', field, null, was, is, command)]
    }),
  ]
}

function ofCollection(
  name: CollectionName,
  before: Readonly<Record<string, object>>,
  after: Readonly<Record<string, object>>,
): readonly Difference[] {
  return keysOf(before, after).flatMap((id) => {
    const [was, is] = [before[id], after[id]]
    if (was !== undefined && is !== undefined) return ofEntity(name, id, was as Loose, is as Loose)
    const command =
      is === undefined
        ? { type: 'remove' as const, in: name, id }
        : ({ type: 'add', in: name, id, value: is } as Command)
    return [place(name, id, null, was, is, command)]
  })
}

function ofEntity(name: CollectionName, id: string, was: Loose, is: Loose): readonly Difference[] {
  return keysOf(was, is).flatMap((field) => {
    if (same(was[field], is[field])) return []
    if (isSetField(name, field)) return ofSet(name, id, field, was[field], is[field])
    const command = { type: 'set', in: name, id, field, value: is[field] } as Command
    return [place(name, id, field, was[field], is[field], command)]
  })
}

function ofSet(name: CollectionName, id: string, field: string, was: unknown, is: unknown) {
  const [old, now] = [membersOf(was), membersOf(is)]
  const change = (type: 'include' | 'exclude', member: string) =>
    ({ type, in: name, id, field, member }) as const
  return [
    ...old
      .filter((member) => !now.includes(member))
      .map((m) => place(name, id, field, m, undefined, change('exclude', m))),
    ...now
      .filter((member) => !old.includes(member))
      .map((m) => place(name, id, field, undefined, m, change('include', m))),
  ]
}

function ofCells(name: CellName, before: Loose, after: Loose): readonly Difference[] {
  return keysOf(before, after).flatMap((key) => {
    const [was, is] = [before[key], after[key]]
    if (same(was, is)) return []
    const command =
      is === undefined
        ? { type: 'clear' as const, cell: name, key }
        : ({ type: 'put', cell: name, key, value: is } as Command)
    return [place(name, key, null, was, is, command)]
  })
}

function place(
  root: Difference['root'],
  key: string,
  field: string | null,
  before: unknown,
  after: unknown,
  command: Command,
): Difference {
  return { root, key, field, before: json(before), after: json(after), command }
}

/** What a model holds is JSON. */
function json(value: unknown): Json {
  return value === undefined ? null : (value as Json)
}

function membersOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function keysOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}

function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b
  return canonicalJson(a) === canonicalJson(b)
}
