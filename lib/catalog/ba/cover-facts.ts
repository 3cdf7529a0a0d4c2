import type { AttributeValue } from '#lib/model/attribute.ts'
import type { Model } from '#lib/model/model.ts'
import { organisationOf } from '#lib/model/queries/parties.ts'
import { resolver } from '#lib/model/queries/resolver.ts'
import { baCategories, type BaCategory, type CategoryCode } from '#lib/model/vocabulary.ts'

interface Handing {
  readonly event: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

export interface CoverFacts {
  readonly model: Model
  readonly codes: (state: string, category: BaCategory) => readonly CategoryCode[]
  readonly persons: (state: string) => readonly string[]
  readonly isPersons: (who: string) => boolean
  readonly countries: (state: string) => readonly string[]
  readonly given: (state: string) => readonly Handing[]
  /** transfers across a border it takes part in */
  readonly abroad: (state: string) => readonly string[]
}

/** What the rules look at, made once for a model. */
export function coverFacts(model: Model): CoverFacts {
  const says = resolver(model)
  const valueOf = <K extends AttributeValue['key']>(state: string, key: K) => {
    if (key === 'category') return undefined
    const value = says(state, key as Exclude<K, 'category'>)?.value
    return value?.key === key ? (value as Extract<AttributeValue, { key: K }>) : undefined
  }
  const isPersons = (who: string) => model.stakeholders[who]?.kind === 'naturalPersonClass'
  const handings = handingsOf(model)
  const countriesOf = (state: string) => {
    const systems = valueOf(state, 'location')?.systems ?? []
    const places = systems.flatMap((id) => model.systems[id]?.places.map((p) => p.country) ?? [])
    const holder = model.states[state]?.holder
    const home = holder === undefined ? undefined : countryOf(model, holder)
    return [...new Set([...places, ...(home === undefined ? [] : [home])])]
  }
  return {
    model,
    isPersons,
    codes: (state, category) => {
      const rows = category === 'personalData' ? [category] : baCategories
      return rows.flatMap((sub) => {
        const value = says(state, `category.${sub}`)?.value
        return value?.key === 'category' ? value.codes : []
      })
    },
    persons: (state) =>
      (valueOf(state, 'rightsHolders')?.holders ?? []).map(({ who }) => who).filter(isPersons),
    countries: countriesOf,
    given: (state) => handings.get(state) ?? [],
    abroad: (state) =>
      (handings.get(state) ?? [])
        .map(({ event }) => event)
        .filter((event) => crossesBorder(model, event)),
  }
}

/** Which data is handed from one organisation to another, at which event: both what goes in and what comes out. */
function handingsOf(model: Model): ReadonlyMap<string, readonly Handing[]> {
  const found = new Map<string, Handing[]>()
  for (const [event, { kind, inputs, outputs, transfer }] of Object.entries(model.events)) {
    if (kind !== 'transfer_provide') continue
    const ends = (states: readonly string[], named: readonly string[] | undefined) => {
      const all = named?.length ? named : states.flatMap((id) => model.states[id]?.holder ?? [])
      return [...new Set(all)]
    }
    const from = ends(inputs, transfer?.party.from)
    const to = ends(outputs, transfer?.party.to)
    const givers = new Set(from.map((who) => organisationOf(model, who)))
    if (to.every((who) => givers.has(organisationOf(model, who)))) continue
    const holderOf = (id: string) => {
      const holder = model.states[id]?.holder
      return holder === undefined ? undefined : [holder]
    }
    const note = (state: string, handing: Handing) =>
      found.set(state, [...(found.get(state) ?? []), handing])
    // Of several that give, each gives its own.
    for (const state of inputs) note(state, { event, from: holderOf(state) ?? from, to })
    for (const state of outputs) note(state, { event, from, to: holderOf(state) ?? to })
  }
  return found
}

function crossesBorder(model: Model, event: string): boolean {
  const held = model.events[event]
  if (held?.transfer !== undefined) {
    const { from, to } = held.transfer.country
    if (from.length > 0 && to.some((country) => !from.includes(country))) return true
  }
  const homes = (states: readonly string[]) =>
    states.flatMap((id) => countryOf(model, model.states[id]?.holder ?? '') ?? [])
  const from = homes(held?.inputs ?? [])
  return from.length > 0 && homes(held?.outputs ?? []).some((country) => !from.includes(country))
}

function countryOf(model: Model, who: string): string | undefined {
  return model.stakeholders[who]?.country ?? model.stakeholders[organisationOf(model, who)]?.country
}
