import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { apply, applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Refusal } from '#lib/model/commands.ts'
import { differenceOf, type Difference } from '#lib/model/difference.ts'
import { placeName, putAt, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import { collectionOf } from '#lib/model/elements.ts'
import { cellNames, collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { goesWithName } from '#lib/model/older-name.ts'
import { decidedElements, idOf } from './decided-elements.ts'
import { namedAgain } from './named-again.ts'
import { namesIn, withReturned } from './taken-along.ts'
import {
  elementAt,
  isDeletion,
  namesAfter,
  namesNoMore,
  threeWay,
  type Conflict,
  type ThreeStates,
  type ThreeWay,
} from './three-way.ts'

/** Of each conflict, by its name, what is to stand in the origin. */
export type Choices = Readonly<Record<string, 'origin' | 'variant'>>

export interface Adoption {
  readonly ways: ThreeWay
  /** what becomes different in the origin; the commands in this order hold */
  readonly changes: readonly Difference[]
  /** what the variant changes and the origin does not take over: decided so, bound to such, or impossible by now */
  readonly left: readonly ChangedPlace[]
  /** conflicts without a choice: until there is one, nothing is adopted, and the origin's is shown */
  readonly undecided: readonly Conflict[]
  /** why nothing of it can be adopted at all */
  readonly refused: Refusal | null
}

/** More elements than this that cannot be had any more make no adoption. */
const mostImpossible = 20

/**
 * What adopting a variant makes of its origin as it stands now (DR-44 to DR-49, DR-56, DR-57). Where only the variant has changed something, it
 * stands; where only the origin has, that stays; where both have, what was chosen. Nothing is passed over in silence: what does
 * not come along is in `left`.
 */
export function adopt(states: ThreeStates, choices: Choices): Adoption {
  const ways = threeWay(states)
  const undecided = ways.conflicts.filter(({ name }) => !Object.hasOwn(choices, name))
  const mine = new Set(ways.variant.map((change) => elementAt(change)))
  const impossible = new Set<string>()
  for (;;) {
    const target = merged(states, ways, choices, impossible)
    const changes = differenceOf(states.origin, target)
    const commands = changes.map(({ command }) => command)
    const made = applyAll(states.origin, commands)
    if (!isRefusal(made)) {
      const left = leftOut(ways, made)
      return { ways, changes, left, undecided, refused: null }
    }
    const at = elementOfPath(made.path)
    if (at === null || !mine.has(at) || impossible.has(at) || impossible.size >= mostImpossible) {
      return { ways, changes: [], left: leftOut(ways, states.origin), undecided, refused: made }
    }
    impossible.add(at)
  }
}

/**
 * The text whose digest names an adoption: what it changes, what it leaves, how conflicts were decided. Where boxes are drawn is
 * outside of it, so that arranging the picture makes nothing another, and so is the order in which a model holds its places (DR-55).
 */
export function adoptionText({ ways, changes, left }: Adoption, choices: Choices): string {
  const told = (places: readonly ChangedPlace[]) =>
    places
      .filter(({ root }) => root !== 'places')
      .toSorted((a, b) => (placeName(a) < placeName(b) ? -1 : 1))
      .map(({ root, key, field, before, after }) => ({ root, key, field, before, after }))
  const decided = ways.conflicts
    .map(({ name }) => name)
    .toSorted()
    .map((name) => [name, choices[name] ?? null])
  return canonicalJson({
    t: 'yoriai.adoption/1',
    changes: told(changes),
    left: told(left),
    decided,
  })
}

function leftOut(ways: ThreeWay, made: Model): readonly ChangedPlace[] {
  return ways.variant
    .filter((change) => change.root !== 'places' && !same(standsAt(made, change), change.after))
    .map(({ root, key, field, before, after }) => ({ root, key, field, before, after }))
}

function merged(
  states: ThreeStates,
  ways: ThreeWay,
  choices: Choices,
  impossible: ReadonlySet<string>,
): Model {
  const { origin, variant } = states
  const takesVariant = ({ name }: Conflict) => choices[name] === 'variant'
  const whole = decidedElements({ origin, variant }, ways, { takesVariant, impossible })
  let now = withReturned(origin, variant, whole.returning)
  // For a moment, so that whatever names it is cleaned as when an element is deleted.
  for (const place of whole.staysGone) now = putAt(now, place, standsAt(variant, place))
  const never = new Set([...impossible].map(idOf))
  const keeps = new Set(
    ways.conflicts
      .filter((one) => one.is === 'place' && !takesVariant(one))
      .map(({ name }) => name),
  )
  const moved = new Set(ways.origin.filter(isDrawing).map((change) => change.key))
  const deleted: string[] = []
  for (const change of ways.variant) {
    if (whole.all.has(elementAt(change)) || keeps.has(placeName(change))) continue
    const isKept = namesNoMore(change).some((id) => whole.staying.has(id))
    if (isKept && isThere(variant, elementAt(change))) continue
    if (namesAfter(change).some((id) => never.has(id))) continue
    if (goesWithName(change.field) && !isWithItsName(change, ways, keeps)) continue
    if (isDrawing(change) && change.after === null && whole.there.has(change.key)) continue
    if (isDrawing(change) && !isDrawnAnew(change, { now, variant, moved })) continue
    // One whose id names something else in the variant goes alone: what names the id there means the other.
    const isAnother = collectionOf(variant, change.key) !== undefined
    if (isDeletion(change) && !isAnother) deleted.push(change.key)
    else now = putAt(now, change, change.after)
  }
  const isAs = (model: Model, place: ChangedPlace) =>
    same(standsAt(model, place), standsAt(now, place))
  // Also of what names it because that part of the variant does not come along.
  const mine = new Set(ways.variant.map((change) => placeName(change)))
  const isMine = (place: ChangedPlace) =>
    mine.has(placeName(place)) && !whole.all.has(elementAt(place))
  now = without(now, deleted, (place) => isMine(place) && !isAs(variant, place))
  // What stays names what it named: that stays with it.
  now = withReturned(
    now,
    origin,
    [...whole.untouched].flatMap((element) => namesIn(now, element)),
  )
  const gone = whole.staysGone.map(({ key }) => key)
  now = without(now, gone, (place) => !isAs(origin, place))
  now = without(now, whole.goes, () => true)
  return namedAgain(now, states, { ways, returning: whole.returning })
}

/** Without these elements, and of what names them without what `isToBeCleaned` says. */
function without(
  model: Model,
  ids: readonly string[],
  isToBeCleaned: (place: ChangedPlace) => boolean,
): Model {
  if (ids.length === 0) return model
  // One that does not hold, in a model that is in the middle of being made, keeps no other from being carried out.
  const cleaned = removeElements(model, ids).reduce((now, command) => {
    const next = apply(now, command)
    return isRefusal(next) ? now : next
  }, model)
  return differenceOf(model, cleaned)
    .filter(isToBeCleaned)
    .reduce((now, place) => putAt(now, place, place.after), model)
}

/** Whether a model has an element, as `collection/id`. */
function isThere(model: Model, element: string | null): boolean {
  const [root, key = ''] = element?.split('/') ?? []
  const name = collectionNames.find((one) => one === root)
  return name !== undefined && Object.hasOwn(model[name], key)
}

/** Which language of a name is older follows the name that stands in the end (M-49). */
function isWithItsName(
  { root, key }: ChangedPlace,
  ways: ThreeWay,
  keeps: ReadonlySet<string>,
): boolean {
  const name = placeName({ root, key, field: 'name', before: null, after: null })
  if (ways.variant.some((change) => placeName(change) === name)) return !keeps.has(name)
  return !ways.origin.some(
    (other) =>
      other.root === root &&
      other.key === key &&
      (other.field === 'name' || goesWithName(other.field)),
  )
}

function isDrawing({ root }: ChangedPlace): boolean {
  return root === 'places'
}

/** A box that the origin has not moved itself, of an element that is there. */
function isDrawnAnew(
  { key, after }: ChangedPlace,
  of: { readonly now: Model; readonly variant: Model; readonly moved: ReadonlySet<string> },
): boolean {
  if (after === null) return true
  const isGone =
    collectionOf(of.variant, key) !== undefined && collectionOf(of.now, key) === undefined
  return !of.moved.has(key) && !isGone
}

/** The element that a refusal's path speaks of. */
function elementOfPath(path: string): string | null {
  const [name, key = ''] = path.split('/')
  const root = [...collectionNames, ...cellNames].find((one) => one === name)
  return root === undefined ? null : elementAt({ root, key })
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
