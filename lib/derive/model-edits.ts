import { own } from '#lib/base/own.ts'
import { remember } from '#lib/base/remember.ts'
import {
  cellNames,
  collectionNames,
  type CellName,
  type CollectionName,
} from '#lib/model/layout.ts'
import { emptyModel, type Model, type ModelMeta } from '#lib/model/model.ts'

type Name = CollectionName | CellName
type Table = Readonly<Record<string, object>>
const names: readonly Name[] = [...collectionNames, ...cellNames]

/** What makes one version of a model the next: plain data, as small as the edit, to be sent to where the checks run. */
export interface ModelEdits {
  readonly meta?: ModelMeta
  /** what is new or another than before, by collection and key */
  readonly put: { readonly [N in Name]?: Readonly<Record<string, object>> }
  /** keys that are no more */
  readonly gone: { readonly [N in Name]?: readonly string[] }
}

/**
 * The edits that lead from one version of a model to the next, found by identity: what nobody touched is shared (DR-14). Without a version
 * before, the whole model.
 */
export function editsBetween(before: Model | undefined, now: Model): ModelEdits {
  const put: { [N in Name]?: Table } = {}
  const gone: { [N in Name]?: readonly string[] } = {}
  for (const name of names) {
    const next: Table = now[name]
    const old: Table | undefined = before?.[name]
    if (old === next) continue
    if (old === undefined) {
      put[name] = next
      continue
    }
    const { changed, kept } = compared(old, next)
    if (changed.length > 0) put[name] = Object.fromEntries(changed)
    if (kept === keysOf(old).length) continue
    gone[name] = keysOf(old).filter((key) => !Object.hasOwn(next, key))
  }
  return { ...(before?.meta === now.meta ? {} : { meta: now.meta }), put, gone }
}

/** What is another than before, and how many keys both have. */
function compared(old: Table, next: Table) {
  const changed: (readonly [string, object])[] = []
  let kept = 0
  for (const key of keysOf(next)) {
    const was = own(old, key)
    const is = next[key]
    if (was !== undefined) kept += 1
    if (is !== undefined && was !== is) changed.push([key, is])
  }
  return { changed, kept }
}

/** Writing down the keys of a large table costs more than looking all of them up; each version is asked twice. */
const keysOf = remember((table: Table): readonly string[] => Object.keys(table))

/**
 * A model that edits are put onto where the checks run (DR-14). Its tables are its own and are written in place: making a large table anew
 * costs more than everything an edit has the checks do. So each version stands until the next.
 */
export class EditedModel {
  readonly #tables: Record<Name, Record<string, object>>
  #meta: ModelMeta

  /** the first edits hold the whole model */
  constructor(meta: ModelMeta) {
    this.#meta = meta
    this.#tables = Object.fromEntries(names.map((name) => [name, ownTable()])) as Record<
      Name,
      Record<string, object>
    >
  }

  put({ meta = this.#meta, put, gone }: ModelEdits): Model {
    this.#meta = meta
    for (const name of names) {
      const table = this.#tables[name]
      Object.assign(table, put[name])
      for (const key of gone[name] ?? []) Reflect.deleteProperty(table, key)
    }
    return { ...emptyModel(meta), ...this.#tables } as Model
  }
}

/** Without what every object has, so that no key of a model means anything else. */
function ownTable(): Record<string, object> {
  return Object.create(null) as Record<string, object>
}
