import {
  cellNames,
  collectionNames,
  type CellName,
  type CollectionName,
} from '#lib/model/layout.ts'
import type { Model, ModelMeta } from '#lib/model/model.ts'

type Name = CollectionName | CellName
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
  const put: Record<string, Readonly<Record<string, object>>> = {}
  const gone: Record<string, readonly string[]> = {}
  for (const name of names) {
    const [old, next] = [tableOf(before, name), tableOf(now, name)]
    if (old === next) continue
    const changed = Object.entries(next).filter(([key, value]) => valueAt(old, key) !== value)
    const lost = Object.keys(old).filter((key) => !Object.hasOwn(next, key))
    if (changed.length > 0) put[name] = Object.fromEntries(changed)
    if (lost.length > 0) gone[name] = lost
  }
  return { ...(before?.meta === now.meta ? {} : { meta: now.meta }), put, gone }
}

/** The next version of a model; everything untouched is shared with the one before, so that an engine finds the edit again (DR-14). */
export function edited(before: Model, { meta, put, gone }: ModelEdits): Model {
  const changed = names.flatMap((name) => {
    const [more, less] = [put[name], gone[name]]
    if (more === undefined && less === undefined) return []
    const lost = new Set(less)
    const kept = Object.entries(tableOf(before, name)).filter(([key]) => !lost.has(key))
    return [[name, Object.fromEntries([...kept, ...Object.entries(more ?? {})])] as const]
  })
  return { ...before, ...(meta === undefined ? {} : { meta }), ...Object.fromEntries(changed) }
}

function tableOf(model: Model | undefined, name: Name): Readonly<Record<string, object>> {
  return model?.[name] ?? nothing
}

function valueAt(table: Readonly<Record<string, object>>, key: string): object | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

const nothing = {}
