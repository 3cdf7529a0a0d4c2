import type { Ba } from '#lib/model/ba.ts'
import type { Model } from '#lib/model/model.ts'
import { statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { coveredBy } from '#lib/model/queries/parties.ts'
import type { BaCategory, CategoryCode } from '#lib/model/vocabulary.ts'
import { coverFacts, type CoverFacts } from './cover-facts.ts'
import { euCountries } from './eu-countries.ts'

/** Why a ba may cover a data (UC-26); told in words beside the proposal. */
export type CoverReason =
  | { readonly by: 'category'; readonly code: CategoryCode }
  | { readonly by: 'persons'; readonly who: string }
  | { readonly by: 'name'; readonly word: string }
  | { readonly by: 'transfer'; readonly event: string }
  | { readonly by: 'abroad'; readonly event: string }
  | { readonly by: 'holder'; readonly who: string }
  | { readonly by: 'country'; readonly country: string }

export interface CoverProposal {
  readonly state: string
  readonly reasons: readonly CoverReason[]
}

/** What a ba has to say of itself to be asked which data it may cover: a ba of the model, or a template before it is copied. */
export interface Coverer
  extends
    Pick<Ba, 'normType'>,
    Partial<Pick<Ba, 'category' | 'jurisdiction' | 'parties' | 'members'>> {
  readonly namesLike?: readonly string[]
}

const codesOf: Readonly<Record<BaCategory, readonly CategoryCode[]>> = {
  personalData: ['pi', 'pd', 'special', 'related', 'pseudonymised', 'anonymised'],
  intellectualProperty: ['tradeSecret', 'limitedShared', 'copyright'],
  sensitiveTechnology: ['exportControlled'],
  socialFunction: ['insider', 'secrecy'],
}

/**
 * Which data a ba may cover and does not hold, each with the reasons (UC-26). A rule of thumb over what the model says: it proposes,
 * people decide, nothing is added by itself.
 */
export function coverProposals(model: Model, ba: Coverer): readonly CoverProposal[] {
  const facts = coverFacts(model)
  const held = new Set(ba.members)
  return statesInFlowOrder(model).flatMap((state) => {
    if (model.states[state]?.inScope !== true || held.has(state)) return []
    const reasons = reasonsFor(facts, ba, state)
    return reasons.length === 0 ? [] : [{ state, reasons }]
  })
}

function reasonsFor(facts: CoverFacts, ba: Coverer, state: string): readonly CoverReason[] {
  switch (ba.normType) {
    case 'contract':
      return byContract(facts, ba, state)
    case 'consent':
      return byPersons(facts, ba, state)
    case 'internalRule':
      return byHolder(facts, ba, state)
    default:
      return byLaw(facts, ba, state)
  }
}

/** A law or a standard: by what the data is. One of another country only where the data has to do with that country. */
function byLaw(facts: CoverFacts, ba: Coverer, state: string): readonly CoverReason[] {
  const kinds = [
    ...byCategory(facts, ba, state),
    ...(ba.category === 'personalData' ? byPersons(facts, ba, state) : []),
    ...byName(facts, ba, state),
    ...(ba.category === 'sensitiveTechnology' ? byBorder(facts, state) : []),
  ]
  if (kinds.length === 0 || ba.jurisdiction === undefined || ba.jurisdiction === 'JP') return kinds
  const places = facts.countries(state).filter((country) => isIn(country, ba.jurisdiction))
  return places.length === 0
    ? []
    : [...kinds, ...places.map((country) => ({ by: 'country' as const, country }))]
}

function byBorder(facts: CoverFacts, state: string): readonly CoverReason[] {
  return facts.abroad(state).map((event) => ({ by: 'abroad', event }))
}

/**
 * A contract: what one party gives to another, and where persons are a party what they have rights in. Without parties yet: what
 * is given from one organisation to another.
 */
function byContract(facts: CoverFacts, ba: Coverer, state: string): readonly CoverReason[] {
  const { model } = facts
  const parties = ba.parties ?? []
  const isParty = (who: string) => parties.length === 0 || coveredBy(model, who, parties)
  const given = facts.given(state).filter(({ from, to }) => from.some(isParty) && to.some(isParty))
  return [
    ...given.map(({ event }) => ({ by: 'transfer' as const, event })),
    ...(parties.some(facts.isPersons) ? byPersons(facts, ba, state) : []),
  ]
}

function byPersons(facts: CoverFacts, ba: Coverer, state: string): readonly CoverReason[] {
  const parties = (ba.parties ?? []).filter((who) => facts.isPersons(who))
  const isMeant = (who: string) => parties.length === 0 || parties.includes(who)
  return facts
    .persons(state)
    .filter(isMeant)
    .map((who) => ({ by: 'persons', who }))
}

function byHolder({ model }: CoverFacts, ba: Coverer, state: string): readonly CoverReason[] {
  const holder = model.states[state]?.holder
  const isInside = holder !== undefined && coveredBy(model, holder, ba.parties ?? [])
  return isInside ? [{ by: 'holder', who: holder }] : []
}

function byCategory(
  facts: CoverFacts,
  { category }: Coverer,
  state: string,
): readonly CoverReason[] {
  if (category === undefined) return []
  return facts
    .codes(state, category)
    .filter((code) => codesOf[category].includes(code))
    .map((code) => ({ by: 'category', code }))
}

function byName({ model }: CoverFacts, { namesLike = [] }: Coverer, state: string) {
  const { name, asset } = model.states[state] ?? {}
  const names = [name, model.assets[asset ?? '']?.name].flatMap((n) => [n?.ja ?? '', n?.en ?? ''])
  const written = names.join(' ').normalize('NFKC').toLowerCase()
  const word = namesLike.find((each) => written.includes(each.normalize('NFKC').toLowerCase()))
  return word === undefined ? [] : [{ by: 'name' as const, word }]
}

function isIn(country: string, jurisdiction: Ba['jurisdiction']): boolean {
  return country === jurisdiction || (jurisdiction === 'EU' && euCountries.includes(country))
}
