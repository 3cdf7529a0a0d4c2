import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { differenceOf, type Difference } from '#lib/model/difference.ts'
import { isWholeElement, placeName, type ChangedPlace } from '#lib/model/difference-place.ts'
import { cellNames, cells, collectionNames } from '#lib/model/layout.ts'
import { mentionsOf } from '#lib/model/mentions.ts'
import type { Model, ModelMeta } from '#lib/model/model.ts'
import { goesWithName } from '#lib/model/older-name.ts'

/** One model three times: as it stood when a variant was made of it, as it stands now, and the variant (I15). */
export interface ThreeStates {
  readonly base: Model
  readonly origin: Model
  readonly variant: Model
}

/** A place, or an element as a whole, that both have changed and only a person can decide about. */
export type Conflict = {
  /** what a choice names it by; {@link placeName} of the place, of an element as a whole */
  readonly name: string
  /** what stood at branching, and what the variant makes of it */
  readonly place: ChangedPlace
  /** what stands there in the origin */
  readonly origin: Json
} & (
  | { readonly is: 'place' }
  /** one has deleted the element, the other has changed it or names it newly */
  | { readonly is: 'element'; readonly goneIn: 'origin' | 'variant' }
)

export interface ThreeWay {
  /** what the variant changes */
  readonly variant: readonly Difference[]
  /** what the origin has changed meanwhile */
  readonly origin: readonly Difference[]
  readonly conflicts: readonly Conflict[]
}

/**
 * What a variant changes, what its origin has changed meanwhile, and where both have (DR-42, DR-43). What makes them two models
 * (title, scenario, origin) is no difference. Where both have moved a box of the picture there is nothing to decide.
 */
export function threeWay({ base, origin, variant }: ThreeStates): ThreeWay {
  const mine = differenceOf(base, asOf(base, variant))
  const theirs = differenceOf(base, asOf(base, origin))
  const elements = [
    ...deletedAgainst(mine, theirs, 'variant'),
    ...deletedAgainst(theirs, mine, 'origin'),
  ]
  const decided = new Set(elements.map(({ place }) => elementAt(place)))
  const places = changedByBoth(mine, theirs).filter(
    ({ place }) => !decided.has(elementAt(place) ?? ''),
  )
  return { variant: mine, origin: theirs, conflicts: [...elements, ...places] }
}

/** The content of a model as the model of the same title, scenario and origin as `base` would hold it. */
export function asOf(base: Model, model: Model): Model {
  const { title, scenario, derivedFrom } = base.meta
  const { derivedFrom: _other, ...meta } = model.meta
  const own: ModelMeta = { ...meta, title, scenario }
  return { ...model, meta: derivedFrom === undefined ? own : { ...own, derivedFrom } }
}

/** The element that a place belongs to, `collection/id`; null: the model itself, or where the picture draws something. */
export function elementAt({ root, key }: Pick<ChangedPlace, 'root' | 'key'>): string | null {
  if (root === 'meta' || root === 'places') return null
  return collectionNames.some((name) => name === root) ? `${root}/${key}` : cellOf(root, key)
}

/** Ids of the elements that what a change puts there names. */
export function namesAfter(change: ChangedPlace): readonly string[] {
  return change.after === null ? [] : mentionsOf({ ...change, before: null })
}

/** Ids of the elements that a change names no more. */
export function namesNoMore(change: ChangedPlace): readonly string[] {
  const now = new Set(namesAfter(change))
  const before = change.before === null ? [] : mentionsOf({ ...change, after: null })
  return before.filter((id) => !now.has(id))
}

function cellOf(root: string, key: string): string | null {
  const name = cellNames.find((one) => one === root)
  const of = name === undefined ? null : cells[name].of
  const [id = key] = key.split('|')
  return of === null ? null : `${of}/${id}`
}

/** Elements that one side has deleted, although the other side has changed them or names them newly. */
function deletedAgainst(
  deleting: readonly Difference[],
  others: readonly Difference[],
  goneIn: 'origin' | 'variant',
): readonly Conflict[] {
  const deletedThere = new Set(others.filter(isDeletion).map((other) => elementAt(other)))
  const kept = others.filter((other) => other.root !== 'places' && !isDeletion(other))
  const touched = new Set(kept.map((other) => elementAt(other)))
  const named = new Set(kept.flatMap((other) => namesAfter(other)))
  return deleting.filter(isDeletion).flatMap((change): readonly Conflict[] => {
    const element = elementAt(change)
    if (deletedThere.has(element) || !(touched.has(element) || named.has(change.key))) return []
    const { root, key, field, before } = change
    const isOrigin = goneIn === 'origin'
    // What the other side holds is told by its own changes; the element itself stood at branching.
    const place = { root, key, field, before, after: isOrigin ? before : null }
    const origin = isOrigin ? null : before
    return [{ is: 'element', goneIn, name: placeName(change), place, origin }]
  })
}

/** Whether a whole element goes. */
export function isDeletion(change: ChangedPlace): boolean {
  return isWholeElement(change) && change.after === null
}

function changedByBoth(
  mine: readonly Difference[],
  theirs: readonly Difference[],
): readonly Conflict[] {
  const there = new Map(theirs.map((other) => [placeName(other), other]))
  return mine.flatMap((change): readonly Conflict[] => {
    const name = placeName(change)
    const other = there.get(name)
    const isDecided = change.root === 'places' || goesWithName(change.field)
    if (other === undefined || isDecided || same(other.after, change.after)) return []
    const { root, key, field, before, after } = change
    return [{ is: 'place', name, place: { root, key, field, before, after }, origin: other.after }]
  })
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
