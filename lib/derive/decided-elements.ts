import type { Model } from '#lib/model/model.ts'
import { placeName, putAt, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import { boundTo, namesIn, withReturned } from './taken-along.ts'
import { elementAt, isDeletion, type Conflict, type ThreeWay } from './three-way.ts'

/** Elements that are decided about as a whole, with what is bound to them: ids, unless it says otherwise. */
export interface DecidedElements {
  /** gone in the origin, and had again as the variant has them */
  readonly returning: readonly string[]
  /** gone in the origin, and stay so although the variant changes or names them */
  readonly staysGone: readonly ChangedPlace[]
  /** gone in the variant, and stay */
  readonly staying: ReadonlySet<string>
  /** gone in the variant, and go although the origin has changed or names them */
  readonly goes: readonly string[]
  /** gone in the variant, and there all the same: what stays, and what that names */
  readonly there: ReadonlySet<string>
  /** `collection/id` of what is left as the origin has it */
  readonly untouched: ReadonlySet<string>
  /** `collection/id` of all of which the variant's changes are not taken one by one */
  readonly all: ReadonlySet<string | null>
}

/** What becomes of whole elements; `impossible`: `collection/id` of what cannot be had as the variant has it (DR-47, DR-56). */
export function decidedElements(
  { origin, variant }: { readonly origin: Model; readonly variant: Model },
  ways: ThreeWay,
  by: { readonly takesVariant: (one: Conflict) => boolean; readonly impossible: Iterable<string> },
): DecidedElements {
  const conflicts = ways.conflicts.filter((one) => one.is === 'element')
  const placesOf = (goneIn: 'origin' | 'variant', isTaken: boolean) =>
    conflicts
      .filter((one) => one.goneIn === goneIn && by.takesVariant(one) === isTaken)
      .map(({ place }) => place)
  const names = new Set(conflicts.map(({ name }) => name))
  const undecided = (changes: readonly ChangedPlace[]) =>
    changes.filter((change) => isDeletion(change) && !names.has(placeName(change)))

  const staysGone = placesOf('origin', false)
  const again = idsOf(placesOf('origin', true))
  const returned = boundTo(again, {
    from: variant,
    beside: origin,
    deletions: undecided(ways.origin),
    going: new Set(idsOf(staysGone)),
  })
  const going = placesOf('variant', true)
  const goes = idsOf(going)
  const beside = going.reduce((now, at) => putAt(now, at, standsAt(origin, at)), variant)
  const stays = placesOf('variant', false)
  const impossible = [...by.impossible]
  const kept = boundTo([...idsOf(stays), ...impossible.map(idOf)], {
    from: origin,
    beside,
    deletions: undecided(ways.variant),
    going: new Set(goes),
  })
  const staying = [...stays, ...kept]
  const untouched = [...staying.flatMap((place) => elementAt(place) ?? []), ...impossible]
  // What stays names what it named: that is not deleted either.
  const standing = withReturned(
    beside,
    origin,
    untouched.flatMap((element) => namesIn(origin, element)),
  )
  // In its own collection: its id may name something else by now.
  const named = undecided(ways.variant).filter((place) => standsAt(standing, place) !== null)
  return {
    returning: [...again, ...idsOf(returned)],
    staysGone,
    staying: new Set(idsOf(staying)),
    goes,
    untouched: new Set(untouched),
    there: new Set(idsOf([...staying, ...named])),
    all: new Set([
      ...[...conflicts.map(({ place }) => place), ...named].map((place) => elementAt(place)),
      ...untouched,
    ]),
  }
}

/** The id of an element, `collection/id`. */
export function idOf(element: string): string {
  return element.split('/')[1] ?? ''
}

function idsOf(places: readonly ChangedPlace[]): readonly string[] {
  return places.map(({ key }) => key)
}
