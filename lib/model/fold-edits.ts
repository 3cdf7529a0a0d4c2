import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { differenceOf, type Difference } from './difference.ts'
import { placeName, putAt, standsAt, type ChangedPlace } from './difference-place.ts'
import { collectionNames, type CollectionName } from './layout.ts'
import { emptyModel, type Model, type ModelMeta } from './model.ts'

/** One place somebody changed, and the element it belongs to as it stood before. */
export interface Edit extends ChangedPlace {
  readonly element: Json
}

/** What was changed from one model to the next, to be folded later. */
export function editsOf(before: Model, after: Model): readonly Edit[] {
  return differenceOf(before, after).map(({ root, key, field, before: was, after: is }) => {
    const at: ChangedPlace = { root, key, field: null, before: null, after: null }
    return { root, key, field, before: was, after: is, element: standsAt(before, at) }
  })
}

/**
 * Edits of one person, in the order they were made, as one difference (M-21): of each place what stood when it was first touched,
 * and what was made of it in the end. What others did in between, at other places, is no part of it.
 */
export function foldEdits(edits: readonly Edit[]): readonly Difference[] {
  let before = nothing()
  let after = nothing()
  const touched = new Set<string>()
  for (const edit of edits) {
    if (isElement(edit) && !touched.has(edit.root + edit.key)) {
      touched.add(edit.root + edit.key)
      const whole = { ...edit, field: null }
      before = putAt(before, whole, edit.element)
      after = putAt(after, whole, edit.element)
    }
    const name = placeName(edit)
    if (!touched.has(name) && same(standsAt(before, edit), standsAt(after, edit))) {
      before = putAt(before, edit, edit.before)
    }
    touched.add(name)
    after = putAt(after, edit, edit.after)
  }
  return differenceOf(before, after)
}

function isElement({ root }: ChangedPlace): boolean {
  return collectionNames.includes(root as CollectionName)
}

/** Holds only what is put in. */
function nothing(): Model {
  return emptyModel({} as ModelMeta)
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
