import type { Json } from '../base/canonical-json.ts'
import { own } from '../base/own.ts'
import type { Command } from './commands.ts'
import { cells, collectionNames, isSetField, type CellName, type CollectionName } from './layout.ts'
import type { Model } from './model.ts'

/** One place in which two models differ, with what stands in either. */
export interface ChangedPlace {
  readonly root: CollectionName | CellName | 'meta'
  /** id of the element, key of the cell, or field of `meta` */
  readonly key: string
  /** null: the whole element, or a cell. Of a set field `before` or `after` is the member that left or came. */
  readonly field: string | null
  readonly before: Json
  readonly after: Json
}

type Loose = Readonly<Record<string, Json>>

/** Whether an element comes or goes there, or is another one: not a field of it, nor a cell. */
export function isWholeElement({ root, field }: ChangedPlace): boolean {
  return field === null && collectionNames.some((name) => name === root)
}

/** Names a place: two changes of the same place have the same name. Members of a set are places of their own. */
export function placeName(place: ChangedPlace): string {
  return [place.root, place.key, place.field ?? '', memberOf(place) ?? ''].join('/')
}

/** The command that makes `after` stand at the place, where `before` stands. */
export function commandFor(place: ChangedPlace): Command {
  const { root, key, field, after } = place
  const value = after ?? undefined
  const member = memberOf(place)
  const at = { in: root, id: key }
  if (root === 'meta') return { type: 'setMeta', field: key, value } as Command
  if (Object.hasOwn(cells, root))
    return (
      value === undefined
        ? { type: 'clear', cell: root, key }
        : { type: 'put', cell: root, key, value }
    ) as Command
  if (field === null)
    return (
      value === undefined ? { type: 'remove', ...at } : { type: 'add', ...at, value }
    ) as Command
  if (member === null) return { type: 'set', ...at, field, value } as Command
  return { type: value === undefined ? 'exclude' : 'include', ...at, field, member } as Command
}

/** What stands at the place of a change in a model; null: nothing (M-20). */
export function standsAt(model: Model, place: ChangedPlace): Json {
  const { root, key, field } = place
  const held = own(model[root] as Loose, key) ?? null
  if (field === null) return held
  const value = own((held ?? {}) as Loose, field) ?? null
  const member = memberOf(place)
  if (member === null) return value
  return Array.isArray(value) && value.includes(member) ? member : null
}

/** The model with something else at that place, whether it is a good model or not. What has no element has no fields. */
export function putAt(model: Model, place: ChangedPlace, value: Json): Model {
  const { root, key, field } = place
  const rows = model[root] as Loose
  if (field === null) return { ...model, [root]: withMember(rows, key, value) }
  const element = own(rows, key)
  if (element === undefined) return model
  const fields = element as Loose
  const member = memberOf(place)
  const rest = [own(fields, field) ?? []].flat().filter((one) => one !== member)
  const inside = member === null ? value : value === null ? rest : [...rest, value]
  return { ...model, [root]: { ...rows, [key]: withMember(fields, field, inside) } }
}

function memberOf({ root, field, before, after }: ChangedPlace): string | null {
  if (root === 'meta' || field === null || !isSetField(root as CollectionName, field)) return null
  const member = before ?? after
  return typeof member === 'string' ? member : null
}

function withMember(of: Loose, key: string, value: Json): Loose {
  const { [key]: _gone, ...rest } = of
  return value === null ? rest : { ...of, [key]: value }
}
