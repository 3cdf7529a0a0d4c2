import { isWithin } from '#lib/model/country.ts'
import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import { isTransfer, isViewing } from '../flow.ts'
import { countryOf } from '../places.ts'
import type { Reading } from '../reading.ts'
import { beyond, reachesFurther, union, type Scope } from '../scope.ts'
import type { Seen } from '../seen.ts'

/** F-27: what comes out may be known by more than what went in, and no ground says why (p10; ). */
export const scopeKept: Check<'events'> = {
  id: 'F-27',
  step: 3,
  source: 'p10',
  of: 'events',
  find: (read, id, event) => {
    if (event.ground !== undefined) return []
    const before = read.ends(id).inputs.flatMap((state) => read.facts(state).scope ?? [])
    if (before.length === 0) return []
    const allowed = union(before)
    return read.ends(id).outputs.flatMap((state): Found[] => {
      const { scope } = read.facts(state)
      if (scope === undefined) return []
      const more = beyond(read, scope, allowed)
      const about = { event: { names: [id] }, state: { names: [state] } }
      if (more === 'any')
        return [{ severity: 'warn', says: 'any', elements: [id, state], args: about }]
      if (more.length > 0) {
        const args = { ...about, who: { names: more } }
        return [{ severity: 'warn', says: 'who', elements: [id, state, ...more], args }]
      }
      const wider = (['countries', 'nationalities'] as const).find((one) =>
        reachesFurther(scope[one], allowed[one]),
      )
      return wider === undefined
        ? []
        : [{ severity: 'warn', says: wider, elements: [id, state], args: about }]
    })
  },
}

/** F-28: nobody, or not even its managing party, may know a data (p10; ). */
export const managerMayKnow: Check<'states'> = {
  id: 'F-28',
  step: 3,
  source: 'p10',
  of: 'states',
  find: (read, id) => {
    const { scope, controller } = read.facts(id)
    if (scope === undefined) return []
    const state = { names: [id] }
    if ([scope.allow, scope.countries, scope.nationalities].some((list) => list?.length === 0)) {
      return [{ severity: 'error', says: 'nobody', elements: [id], args: { state } }]
    }
    const { allow } = scope
    if (allow !== 'any' && allow.every((who) => !isFromWithin(countryOf(read, who), scope))) {
      const args = { state, who: { names: allow }, countries: countriesOfAll(read, allow) }
      return [{ severity: 'error', says: 'nationalities', elements: [id, ...allow], args }]
    }
    if (controller === undefined) return []
    const args = { state, controller: { names: [controller] } }
    const elements = [id, controller]
    if (!isAllowed(read, controller, scope))
      return [{ severity: 'error', says: 'manager', elements, args }]
    if (isFromWithin(countryOf(read, controller), scope)) return []
    const countries = countriesOfAll(read, [controller])
    return [{ severity: 'error', says: 'managerFrom', elements, args: { ...args, countries } }]
  },
}

/** F-57: somebody gets to see data outside its scope, and no ground says why (ours, checks.md). */
export const seenByThoseAllowed: Check<'events'> = {
  id: 'F-57',
  step: 3,
  source: 'ours',
  of: 'events',
  find: (read, id, event) => {
    if (event.ground !== undefined) return []
    const outside = sights(read, id, event).flatMap(({ who, state }) => {
      const { scope } = read.facts(state)
      return scope === undefined || isAllowed(read, who, scope) ? [] : [{ who, state }]
    })
    return [...Map.groupBy(outside, ({ state }) => state)].map(([state, some]): Found => {
      const who = [...new Set(some.map((one) => one.who))]
      const args = { event: { names: [id] }, state: { names: [state] }, who: { names: who } }
      return { severity: 'error', says: 'plain', elements: [id, state, ...who], args }
    })
  },
}

/** F-58: somebody from a country or of a nationality outside the scope gets to see data (ours, checks.md; ). */
export const seenWhereAllowed: Check<'events'> = {
  id: 'F-58',
  step: 3,
  source: 'ours',
  of: 'events',
  find: (read, id, event) => {
    const outside = sights(read, id, event).flatMap(({ who, state }) => {
      const country = countryOf(read, who)
      const { scope } = read.facts(state)
      const isInside = scope === undefined || isFromWithin(country, scope)
      return isInside ? [] : [{ who, state, country }]
    })
    return [...Map.groupBy(outside, ({ state }) => state)].map(([state, some]): Found => {
      const who = [...new Set(some.map((one) => one.who))]
      const countries = [...new Set(some.flatMap((one) => one.country ?? []))]
      const about = { event: { names: [id] }, state: { names: [state] }, who: { names: who } }
      return {
        severity: 'error',
        says: 'plain',
        elements: [id, state, ...who],
        args: { ...about, countries: { countries } },
      }
    })
  },
}

/** Who gets to see what by an event: recipients what comes out, viewers what goes in, operators of its systems both. */
function sights(
  read: Reading,
  id: string,
  event: Seen<'events'>,
): readonly { readonly who: string; readonly state: string }[] {
  const recipients = isTransfer(event) ? (event.transfer?.party.to ?? []) : []
  const viewers = isViewing(event) ? event.actors : []
  const operators = new Set(
    event.systems.flatMap((system) => read.of('systems', system)?.operators ?? []).slice(0, 50),
  )
  if (recipients.length + viewers.length + operators.size === 0) return []
  const { inputs: before, outputs: after } = read.ends(id)
  const all: { readonly who: string; readonly state: string }[] = []
  const add = (people: Iterable<string>, states: readonly string[]) => {
    for (const who of people) {
      if (read.of('stakeholders', who) === undefined) continue
      for (const state of states) all.push({ who, state })
    }
  }
  add(recipients, after.length > 0 ? after : before)
  add(viewers, before)
  add(operators, before)
  add(operators, after)
  return all
}

/** Whether neither F-57 nor F-58 has anything to say about somebody who gets to see a state. */
export function mayKnow(read: Reading, who: string, state: string): boolean {
  const { scope } = read.facts(state)
  if (scope === undefined) return true
  return isAllowed(read, who, scope) && isFromWithin(countryOf(read, who), scope)
}

function countriesOfAll(read: Reading, all: readonly string[]) {
  return { countries: [...new Set(all.flatMap((who) => countryOf(read, who) ?? []))] }
}

function isFromWithin(country: string | undefined, { countries, nationalities }: Scope): boolean {
  return [countries, nationalities].every(
    (list) => country === undefined || list === undefined || isWithin(country, list),
  )
}

/** A scope that names one department does not shut out the organisation it belongs to (checks.md, F-28). */
function isAllowed(read: Reading, who: string, { allow }: Scope): boolean {
  return (
    allow === 'any' || read.isWithin(who, allow) || allow.some((one) => read.isWithin(one, [who]))
  )
}
