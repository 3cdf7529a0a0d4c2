import { isWithin } from '#lib/model/country.ts'
import { existing } from './flow.ts'
import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'

/** Where something stands: the countries that are known, and whether part of it is not. */
export interface Whereabouts {
  readonly countries: readonly string[]
  /** systems of which nobody has said where they stand */
  readonly unknown: readonly string[]
}

/** Countries of systems; a system without a place, or with an unknown one, is unknown (checks.md). */
export function whereabouts(read: Reading, systems: readonly string[]): Whereabouts {
  const countries: string[] = []
  const unknown: string[] = []
  for (const id of systems) {
    const places = read.of('systems', id)?.places ?? []
    let isKnown = places.length > 0
    for (const { country } of places) {
      if (country === 'unknown') isKnown = false
      else if (!countries.includes(country)) countries.push(country)
    }
    if (!isKnown) unknown.push(id)
  }
  return { countries: countries.toSorted(), unknown }
}

/** Where a state lies: the places of the systems of its location. Nothing when its location is not known. */
export function countriesOf(read: Reading, state: string): Whereabouts {
  return whereabouts(read, read.facts(state).systems ?? [])
}

/** Countries that data goes to and does not come from: as drawn, else by where it lies, else by who looks at it. */
export function destinations(read: Reading, event: Seen<'events'>): readonly string[] {
  const drawn = event.transfer?.country
  const lying = (states: readonly string[]) =>
    existing(read, states).flatMap((state) => countriesOf(read, state).countries)
  const from = drawn !== undefined && drawn.from.length > 0 ? drawn.from : lying(event.inputs)
  const to =
    drawn !== undefined && drawn.to.length > 0
      ? drawn.to
      : event.outputs.length > 0
        ? lying(event.outputs)
        : event.actors.flatMap((who) => countryOf(read, who) ?? [])
  return from.length === 0 ? [] : [...new Set(to)].filter((country) => !from.includes(country))
}

/** A party has one country, else that of the organisation it is a part of; it is read as its nationality as well, the model has no other (CK-58). */
export function countryOf(read: Reading, who: string): string | undefined {
  return (
    read.of('stakeholders', who)?.country ??
    read.of('stakeholders', read.organisation(who))?.country
  )
}

/** How many systems beneath one data are looked at (DR-9). */
const tallest = 128

/** Systems with everything they are hosted on; each once, in order; the same answer as `hostingStack` gives. */
export function stackOf(read: Reading, systems: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const open = [...systems]
  for (let at = open.pop(); at !== undefined && found.size < tallest; at = open.pop()) {
    const system = read.of('systems', at)
    if (system === undefined || found.has(at)) continue
    found.add(at)
    open.push(...system.hostedOn)
  }
  return [...found].toSorted()
}

/**
 * 許される国・地域 / where a state may be: what every demand on its location and every layer of its scope allows (checks.md);
 * nothing said is everywhere. `EU` in a demand stands for its members (CK-20).
 */
export function permits(read: Reading, state: string): (country: string) => boolean {
  const { demands, scope } = read.facts(state)
  const limits = demands.flatMap(({ conditions }) =>
    conditions.flatMap((one) => (one.op === 'countryWithin' ? [one.countries] : [])),
  )
  const allowed = scope?.countries
  return (country) =>
    (allowed === undefined || isWithin(country, allowed)) &&
    limits.every((countries) => isWithin(country, countries))
}
