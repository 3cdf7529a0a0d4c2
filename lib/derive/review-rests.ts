import type { Json } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import { putAt, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { comparePlaces, type AttributedChange, type LogPlace } from './attributed-change.ts'
import {
  binding,
  explaining,
  idsIn,
  isAdopted,
  member,
  saidIn,
  shaping,
  unitsOf,
  type Hit,
} from './review-causes.ts'
import { isSame } from './seen.ts'

/** Whether what a hit rests on is another now than it was at a place of the log; `undefined`: where the log begins. */
export type Differs = (hit: Hit, since: LogPlace | undefined) => boolean

/**
 * Tells whether what made a result be looked at again still makes a difference (DR-32): what stood at a place of the log is the model with
 * all later changes taken back. `newest`: the changes that are considered, newest first.
 */
export function differsIn(model: Model, newest: readonly AttributedChange[]): Differs {
  const of = Map.groupBy(newest, ({ root, key }) => `${root}/${key}`)
  const known = new Map<string, Model>()

  function stood(place: ChangedPlace, since: LogPlace | undefined): Model {
    const name = `${place.root}/${place.key}`
    const at = `${name} ${since?.epoch} ${since?.seq}`
    const then = known.get(at) ?? before(alone(model, place), of.get(name) ?? [], since)
    known.set(at, then)
    return then
  }

  return (hit, since) => {
    const place = placeOf(hit.change)
    if (place === undefined) return false
    const [then, now] = [stood(place, since), alone(model, place)]
    if (place.root === 'measures') return !isIn(then, place) && isIn(now, place)
    const isThere = Object.hasOwn(model[place.root], place.key)
    return !isSame(restsOn(then, hit, place, isThere), restsOn(now, hit, place, isThere))
  }
}

/** The kinds of places that are causes (DR-30). */
const sources = ['events', 'bas', 'demands', 'attributes', 'risks', 'measures'] as const
type Source = ChangedPlace & { readonly root: (typeof sources)[number] }

function placeOf(change: AttributedChange): Source | undefined {
  const root = sources.find((one) => one === change.root)
  return root === undefined ? undefined : { ...change, root }
}

/** A model in which of one kind of element there is this one alone: taking changes back costs no more than the element. */
function alone(model: Model, { root, key }: ChangedPlace): Model {
  const held = own(model[root] as Readonly<Record<string, unknown>>, key)
  return { ...model, [root]: held === undefined ? {} : { [key]: held } }
}

function before(
  now: Model,
  changes: readonly AttributedChange[],
  since: LogPlace | undefined,
): Model {
  const later = changes.filter((one) => since === undefined || comparePlaces(since, one) < 0)
  return later.reduce((then, change) => {
    const place = placeOf(change)
    return place === undefined ? then : putAt(then, place, place.before)
  }, now)
}

/** What of the place of a hit its result rests on, in a form that is the same exactly when it is. */
function restsOn(
  model: Model,
  { cause, element, only, change }: Hit,
  place: Source,
  isThere: boolean,
) {
  const whole = standsAt(model, { ...place, field: null })
  const is = standsAt(model, place)
  switch (place.root) {
    case 'attributes':
      return saidIn(is)
    case 'demands':
      return is
    case 'risks':
      return change.field === null ? fieldsOf(whole, explaining) : is
    case 'events': {
      if (cause === 'transfer') return unitsOf(is)
      // Of a data that the event does not give there is nothing to be asked.
      if (element !== change.key && !idsIn(whole, 'outputs').includes(element)) return null
      return change.field === null ? fieldsOf(whole, shaping) : is
    }
    case 'bas':
      if (!isThere)
        return idsIn(whole, 'members')
          .filter((id) => only?.includes(id))
          .toSorted()
      return change.field === null ? fieldsOf(whole, binding) : is
    default:
      return null
  }
}

/** `null`: the element is not there. The order of a set says nothing. */
function fieldsOf(whole: Json | null, names: readonly string[]): readonly (Json | null)[] | null {
  if (whole === null) return null
  return names.map((name) => {
    const ids = idsIn(whole, name)
    return ids.length === 0 ? member(whole, name) : ids.toSorted()
  })
}

/** Whether a measure is in the flow. */
function isIn(model: Model, place: Source): boolean {
  return isAdopted(member(standsAt(model, { ...place, field: null }), 'status'))
}
