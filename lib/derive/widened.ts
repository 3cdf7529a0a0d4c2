import type { Model } from '#lib/model/model.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { isTransfer, isViewing } from './flow.ts'
import { destinations } from './places.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading-of.ts'
import { reachesFurther, type Scope } from './scope.ts'

/** A data that more may know than before, or of which nobody says any more who may. */
export interface WidenedScope {
  readonly state: string
  /** its scope is not said any more: whether more may know it cannot be told */
  readonly isUnsaid: boolean
  /** who may know it now and might not before, the largest of them; `any`: everybody */
  readonly who: readonly string[] | 'any'
  /** where, and of which nationality, it may be known now and might not before; `any`: everywhere */
  readonly countries: readonly string[] | 'any'
  readonly nationalities: readonly string[] | 'any'
}

/** An event by which data comes to countries it did not come to before. */
interface NewCrossing {
  readonly event: string
  readonly countries: readonly string[]
}

/** What of a change lets more people or more countries at data; each in the order of ids. */
export interface Widened {
  readonly scopes: readonly WidenedScope[]
  readonly crossings: readonly NewCrossing[]
}

/**
 * What is wider in `after` (RV-1 to RV-4): scopes of disclosure as they follow from attributes and what is inherited (DR-4, DR-6), of data
 * that both hold, and transfers across a border that `before` had not. Narrower, other words of the same and what was unknown
 * before are not told. Source: screens.md §3.9; the rule is ours.
 */
export function widened(before: Model, after: Model): Widened {
  if (before === after) return { scopes: [], crossings: [] }
  const sides = { was: readingOf(before), is: readingOf(after), after }
  const states = Object.keys(after.states).filter((id) => Object.hasOwn(before.states, id))
  return {
    scopes: states.toSorted(compareIds).flatMap((id) => widenedScope(sides, id)),
    crossings: Object.keys(after.events)
      .toSorted(compareIds)
      .flatMap((id) => newCrossing(sides, id)),
  }
}

interface Sides {
  readonly was: Reading
  readonly is: Reading
  readonly after: Model
}

const nothing: readonly string[] = []

function widenedScope(sides: Sides, state: string): readonly WidenedScope[] {
  const { scope: was } = sides.was.facts(state)
  const { scope: is } = sides.is.facts(state)
  if (was === undefined) return []
  if (is === undefined) {
    const none = { who: nothing, countries: nothing, nationalities: nothing }
    return isOpen(was) ? [] : [{ state, isUnsaid: true, ...none }]
  }
  const who = admitted(sides, was, is)
  const countries = further(is.countries, was.countries)
  const nationalities = further(is.nationalities, was.nationalities)
  const isWider = [who, countries, nationalities].some((more) => more.length > 0)
  return isWider ? [{ state, isUnsaid: false, who, countries, nationalities }] : []
}

/** Whether a scope shuts out nobody. */
function isOpen({ allow, countries, nationalities }: Scope): boolean {
  return allow === 'any' && countries === undefined && nationalities === undefined
}

/**
 * Who is allowed now and was not, each by who is in a group or a part of an organisation on its own day; of a group and its members the
 * group. A part that is new belongs to what it is a part of, and is told only where that was not allowed either.
 */
function admitted({ was, is, after }: Sides, before: Scope, now: Scope): WidenedScope['who'] {
  const { allow } = before
  if (allow === 'any') return nothing
  if (now.allow === 'any') return 'any'
  const may = now.allow
  const isNew = (who: string): boolean => {
    const way = new Set<string>()
    for (let at: string | undefined = who; at !== undefined && !way.has(at);) {
      if (was.of('stakeholders', at) !== undefined) return !was.isWithin(at, allow)
      if (allow.includes(at)) return false
      way.add(at)
      at = is.of('stakeholders', at)?.parent
    }
    return true
  }
  const all = [...new Set([...may, ...Object.keys(after.stakeholders)])]
  const more = all.filter((who) => is.isWithin(who, may) && isNew(who))
  return more
    .filter((who) => !more.some((other) => other !== who && isInside(is, who, other)))
    .toSorted(compareIds)
}

/** Of two that are each within the other, as a circle of groups makes them, the first by its id is the larger. */
function isInside(is: Reading, who: string, other: string): boolean {
  if (!is.isWithin(who, [other])) return false
  return !is.isWithin(other, [who]) || compareIds(other, who) < 0
}

function further(
  now: readonly string[] | undefined,
  before: readonly string[] | undefined,
): readonly string[] | 'any' {
  if (!reachesFurther(now, before)) return nothing
  return now?.filter((one) => before?.includes(one) !== true).toSorted() ?? 'any'
}

function newCrossing({ was, is }: Sides, event: string): readonly NewCrossing[] {
  const known = crossed(was, event)
  const countries = crossed(is, event).filter((one) => !known.includes(one))
  return countries.length === 0 ? [] : [{ event, countries: countries.toSorted() }]
}

/** Countries an event brings data to, where it hands data on, shows it, or leaves it lying there. */
function crossed(read: Reading, id: string): readonly string[] {
  const event = read.of('events', id)
  if (event === undefined || !event.inScope) return nothing
  const isMoving = isTransfer(event) || isViewing(event) || event.outputs.length > 0
  return isMoving ? destinations(read, event) : nothing
}
