import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { Command } from '#lib/model/commands.ts'
import { existsIn } from '#lib/model/elements.ts'
import type { Model } from '#lib/model/model.ts'
import { cellReferences, references, type Target } from '#lib/model/references.ts'
import { rewired, settledCell } from '#lib/model/rewire.ts'
import type { ElementClip } from './element-clip.ts'

/** What pasting needs from outside: fresh ids, and how far from where they stood the copies are to stand. */
interface Pasting {
  /** an id nobody has, for an element of this kind */
  readonly newId: (kind: string) => string
  readonly shift: { readonly x: number; readonly y: number }
}

const order = ['stakeholders', 'assets', 'bas', 'states', 'events'] as const
const kinds = {
  stakeholders: 'org',
  assets: 'data',
  bas: 'ba',
  states: 'state',
  events: 'event',
} as const

/**
 * Commands that put copied elements into a model, and the ids of the copies. Every copy has a new id; what the copies say
 * of each other they say of the copies, so connections between them are kept; what they say of anything else is kept when the
 * model has it, else it goes. Data the model has just the same is not copied: its new state is another state of it. In a ba that
 * was not copied the copies stand as the originals do, where the model has it (M-14).
 */
export function pasteElements(
  model: Model,
  { elements, within }: ElementClip,
  { newId, shift }: Pasting,
): { readonly commands: readonly Command[]; readonly ids: readonly string[] } {
  const isShared = (id: string) =>
    Object.hasOwn(model.assets, id) &&
    canonicalJson(model.assets[id]) === canonicalJson(elements.assets[id])
  const fresh = new Map<string, string>()
  const freshKinds = new Map<string, string>()
  for (const name of order)
    for (const id of Object.keys(elements[name]))
      fresh.set(id, name === 'assets' && isShared(id) ? id : newId(kinds[name]))
  for (const [id, asset] of Object.entries(elements.assets))
    for (const kind of asset.kinds) freshKinds.set(kind.id, isShared(id) ? kind.id : newId('kind'))

  const exists = existsIn(model)
  const to = (id: string, target: Target): string | undefined =>
    (target === 'kinds' ? freshKinds : fresh).get(id) ?? (exists(target, id) ? id : undefined)
  const key = (old: string): string | undefined => {
    const [element = '', row, kind] = old.split('|')
    const parts = [fresh.get(element), row, kind === undefined ? undefined : freshKinds.get(kind)]
    if (parts[0] === undefined || (kind !== undefined && parts[2] === undefined)) return undefined
    return parts.filter((part) => part !== undefined).join('|')
  }

  const added = order.flatMap((name) =>
    Object.entries<unknown>(elements[name]).flatMap(([id, entity]): Command[] => {
      if (name === 'assets' && isShared(id)) return []
      const value = withKinds(rewired(entity, references[name], to), freshKinds)
      // What the table of references leaves is the entity with other ids; `apply` checks it again.
      return [{ type: 'add', in: name, id: fresh.get(id) ?? id, value } as Command]
    }),
  )
  const written = (['attributes', 'demands'] as const).flatMap((cell) =>
    Object.entries<unknown>(elements[cell]).flatMap(([old, value]): Command[] => {
      const at = key(old)
      const said = settledCell(rewired(value, cellReferences[cell], to))
      if (at === undefined) return []
      const now = cell === 'demands' ? value : said
      return now === undefined ? [] : [{ type: 'put', cell, key: at, value: now } as Command]
    }),
  )
  const placed = Object.entries(elements.places).flatMap(
    ([id, { pinned: _pinned, ...place }]): Command[] => {
      const at = fresh.get(id)
      const value = { ...place, x: place.x + shift.x, y: place.y + shift.y }
      return at === undefined ? [] : [{ type: 'put', cell: 'places', key: at, value }]
    },
  )
  const joined = Object.entries(within).flatMap(([ba, members]) =>
    Object.hasOwn(model.bas, ba)
      ? members.flatMap((m): Command[] => {
          const member = fresh.get(m)
          return member === undefined
            ? []
            : [{ type: 'include', in: 'bas', id: ba, field: 'members', member }]
        })
      : [],
  )
  const ids = order
    .filter((name) => name !== 'assets')
    .flatMap((name) => Object.keys(elements[name]).flatMap((id) => fresh.get(id) ?? []))
  return { commands: [...added, ...written, ...placed, ...joined], ids }
}

/** Kinds of data have ids of their own, which no reference names where they stand. */
function withKinds(
  entity: Readonly<Record<string, unknown>>,
  fresh: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const { kinds: list } = entity
  if (!Array.isArray(list)) return entity
  return {
    ...entity,
    kinds: list.map((kind: { readonly id: string }) => ({
      ...kind,
      id: fresh.get(kind.id) ?? kind.id,
    })),
  }
}
