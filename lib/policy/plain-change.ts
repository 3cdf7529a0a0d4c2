import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import { standsAt } from '#lib/model/difference-place.ts'
import type { CollectionName } from '#lib/model/layout.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { goesWithName, isToldByName } from '#lib/model/older-name.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { localTextSchema } from '#lib/model/text-schema.ts'
import type { PreviewedChange } from './proposed-change.ts'

/** A change of one text of an element: all of it can be read without its model. */
export interface PlainChange {
  readonly root: CollectionName
  readonly field: string
  /** what the element is called now; undefined: nothing */
  readonly name: LocalText | undefined
  /** null: nothing stood there */
  readonly before: LocalText | null
  /** null: the text goes */
  readonly after: LocalText | null
}

/** What somebody is shown who answers a proposed edit away from its model, and what stands at each of its places (ST-13). */
export interface PlainEdit {
  readonly changes: readonly PlainChange[]
  readonly seen: readonly Seen[]
}

type Seen = LocalText | string | null

/** So many are read at a glance. Ours. */
const most = 3

/**
 * A proposed edit that can be answered away from its model: a few texts of elements that still stand, none of them rewritten since it was
 * proposed (S-192). Null: it has to be looked at where it belongs.
 */
export function plainEdit(model: Model, all: readonly PreviewedChange[]): PlainEdit | null {
  const shown = all.filter((change) => !isToldByName(change, all))
  if (shown.length === 0 || shown.length > most) return null
  const changes: PlainChange[] = []
  for (const change of shown) {
    const plain = plainChange(model, change)
    if (plain === null) return null
    changes.push(plain)
  }
  const seen: Seen[] = []
  for (const change of all) {
    const value = standsAt(model, change)
    const text = typeof value === 'string' ? value : textIn(value)
    if (text === undefined) return null
    seen.push(text)
  }
  return { changes, seen }
}

function plainChange(model: Model, change: PreviewedChange): PlainChange | null {
  const { root, key, field, element } = change
  if (field === null || goesWithName(field) || element !== `${root}/${key}`) return null
  if (own(model[root] as Readonly<Record<string, unknown>>, key) === undefined) return null
  if (canonicalJson(standsAt(model, change)) !== canonicalJson(change.before)) return null
  const [before, after] = [textIn(change.before), textIn(change.after)]
  if (before === undefined || after === undefined) return null
  return { root: root as CollectionName, field, name: elementName(model, key), before, after }
}

/** A text in both languages, or none; undefined: something else. */
function textIn(value: Json): LocalText | null | undefined {
  return value === null ? null : localTextSchema.safeParse(value).data
}
