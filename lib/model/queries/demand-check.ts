import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import type { AttributeCell, AttributeValue, ScopeLayer } from '../attribute.ts'
import { attributeRows, type AttributeRow, type AttributeRowId } from '../attribute-row.ts'
import type { Ba, BaDemand } from '../ba.ts'
import { attributeCellKey, demandKey } from '../cell-key.ts'
import { isWithin } from '../country.ts'
import type { DemandCondition } from '../demand-condition.ts'
import { locales } from '../local-text.ts'
import type { Model } from '../model.ts'
import type { System } from '../system.ts'
import { valueLevels } from '../vocabulary.ts'
import { conditionsOf } from './demand-conditions.ts'
import { basInFlowOrder } from './flow-order.ts'
import { resolver } from './resolver.ts'
import { dayAfter, lengthInDays, termEnd } from './term-end.ts'

/** Why a value is not what a ba asks for. */
export type UnmetReason =
  /** these are not among what is allowed, by what they are */
  | { readonly why: 'codes' | 'who' | 'countries' | 'words'; readonly extra: readonly string[] }
  /** it says no limit where the ba sets one */
  | { readonly why: 'anybody' | 'anywhere' | 'noEnd' }
  /** systems of which nobody has said where they stand */
  | { readonly why: 'unknownPlace'; readonly systems: readonly string[] }
  | { readonly why: 'tooHigh' | 'tooLong' | 'missing' }
  | { readonly why: 'tooLate'; readonly day: string }

/** 場の要求に合わない / what one ba asks of one attribute and a value does not meet (F-24 for one cell). */
export interface Unmet {
  readonly ba: string
  readonly row: AttributeRowId
  readonly condition: DemandCondition
  readonly strength: NonNullable<BaDemand['strength']>
  readonly reason: UnmetReason
}

/** What of a model the conditions of a demand are compared with. */
export interface Around {
  readonly baOf: (id: string) => Pick<Ba, 'parties' | 'effectiveFrom' | 'effectiveTo'> | undefined
  readonly systemOf: (id: string) => Pick<System, 'places'> | undefined
}

/** What one ba asks of one attribute: conditions that suit it (M-25). */
export interface Demanded extends Pick<Unmet, 'ba' | 'row' | 'strength'> {
  readonly conditions: readonly DemandCondition[]
}

/** The conditions of one demand that a cell does not meet. What it says is compared; whether the ba holds the data is not asked. */
export function unmetIn(
  around: Around,
  { ba, row, strength, conditions }: Demanded,
  cell: AttributeCell,
): readonly Unmet[] {
  return conditions.flatMap((condition) => {
    const reason = reasonOf(around, { ba, condition }, cell)
    return reason === undefined ? [] : [{ ba, row, condition, strength, reason }]
  })
}

/**
 * For each cell of table 3-2 the conditions its value does not meet: those of every ba that holds the data and is in force on the
 * day of the model (`meta.asOf`), at the attributes it marks in 3-1 (M-25, R-10.1). 左記と同様 is followed. What is not written, or
 * written in words that nothing can be compared with, is no finding. Made for one model, used while it stands.
 */
export function demandCheck(
  model: Model,
): (state: string, row: AttributeRowId) => readonly Unmet[] {
  const says = resolver(model)
  const around: Around = {
    baOf: (id) => own(model.bas, id),
    systemOf: (id) => own(model.systems, id),
  }
  const holding = new Map<string, string[]>()
  for (const id of basInFlowOrder(model)) {
    const ba = model.bas[id]
    if (ba === undefined || !isInForce(ba, model.meta.asOf)) continue
    for (const state of ba.members) holding.set(state, [...(holding.get(state) ?? []), id])
  }
  const known = new Map<string, readonly Unmet[]>()
  return (state, rowId) => {
    const key = attributeCellKey(state, rowId)
    const before = known.get(key)
    if (before !== undefined) return before
    const row = attributeRows.find((one) => one.id === rowId)
    const cell = says(state, rowId)
    const found =
      cell === undefined || row === undefined
        ? []
        : (holding.get(state) ?? []).flatMap((ba) =>
            unmetIn(around, demandedBy(model, ba, row), cell),
          )
    known.set(key, found)
    return found
  }
}

/** Who may know the data in the end: those whom every layer of its scope allows. */
export function effectiveScope(layers: readonly ScopeLayer[]): readonly string[] | 'any' {
  return layers.reduce<readonly string[] | 'any'>((scope, { allow }) => {
    if (allow === 'any') return scope
    return scope === 'any' ? allow : scope.filter((who) => allow.includes(who))
  }, 'any')
}

function isInForce({ effectiveFrom, effectiveTo }: Ba, day: string): boolean {
  return (effectiveFrom ?? day) <= day && day <= (effectiveTo ?? day)
}

function demandedBy(model: Model, ba: string, row: AttributeRow): Demanded {
  const strength = own(model.demands, demandKey(ba, row.id))?.strength ?? 'must'
  return { ba, row: row.id, strength, conditions: conditionsOf(model, ba, row) }
}

interface Asked {
  readonly ba: string
  readonly condition: DemandCondition
}

function reasonOf(
  around: Around,
  { ba, condition }: Asked,
  cell: AttributeCell,
): UnmetReason | undefined {
  if (cell.status === 'notApplicable') {
    return condition.op === 'stated' ? { why: 'missing' } : undefined
  }
  if (cell.status !== 'concrete') return undefined
  const { value } = cell
  switch (condition.op) {
    case 'stated':
      return undefined
    case 'codesWithin':
      return value?.key === 'category' ? extraOf('codes', value.codes, condition.codes) : undefined
    case 'scopeWithin':
    case 'partyWithin': {
      const named = whoOf(value)
      const allowed = [
        ...(condition.parties ? (around.baOf(ba)?.parties ?? []) : []),
        ...condition.who,
      ]
      if (named === 'any') return { why: 'anybody' }
      return named === undefined ? undefined : extraOf('who', named, allowed)
    }
    case 'purposeWithin':
      return otherPurposes(cell, condition.purposes)
    case 'countryWithin':
      return outside(around, value, condition.countries)
    case 'levelAtMost': {
      const isHigher =
        value?.key === 'value' &&
        valueLevels.indexOf(value.level) > valueLevels.indexOf(condition.level)
      return isHigher ? { why: 'tooHigh' } : undefined
    }
    case 'termEnds':
    case 'termBy':
    case 'termWithin':
      return late(around, { ba, condition }, value)
    default:
      return never(condition)
  }
}

function extraOf(
  why: 'codes' | 'who' | 'countries' | 'words',
  named: readonly string[],
  allowed: readonly string[],
): UnmetReason | undefined {
  const extra = [...new Set(named)].filter((one) => !allowed.includes(one))
  return extra.length === 0 ? undefined : { why, extra }
}

/** Whom a value names; `any`: everybody. */
function whoOf(value: AttributeValue | undefined): readonly string[] | 'any' | undefined {
  if (value?.key === 'disclosureScope') return effectiveScope(value.scope.layers)
  if (value?.key === 'controller') return [value.controller]
  return value?.key === 'rightsHolders' ? value.holders.map((holder) => holder.who) : undefined
}

/** Purposes are words: the whole text, or each part of it, has to be one of those named, in either language. */
function otherPurposes(
  cell: AttributeCell,
  purposes: Extract<DemandCondition, { op: 'purposeWithin' }>['purposes'],
): UnmetReason | undefined {
  const text = cell.text
  if (text === undefined) return undefined
  const allowed = purposes.flatMap((one) => locales.map((locale) => plain(one[locale] ?? '')))
  const isIn = (said: string) => plain(said) !== '' && allowed.includes(plain(said))
  if (locales.some((locale) => isIn(text[locale] ?? ''))) return undefined
  const parts = text.ja
    .split(/[、,，\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const extra = parts.filter((part) => !isIn(part))
  return extra.length === 0 ? undefined : { why: 'words', extra }
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

function outside(
  around: Around,
  value: AttributeValue | undefined,
  regions: readonly string[],
): UnmetReason | undefined {
  const beyond = (countries: readonly string[]) =>
    extraOf(
      'countries',
      countries.filter((country) => !isWithin(country, regions)),
      [],
    )
  if (value?.key === 'disclosureScope') {
    const said = value.scope.layers.flatMap(({ countries }) =>
      countries === undefined ? [] : [countries],
    )
    const [first, ...others] = said
    if (first === undefined) return { why: 'anywhere' }
    return beyond(first.filter((country) => others.every((list) => list.includes(country))))
  }
  if (value?.key !== 'location') return undefined
  const places = value.systems.map((id) => ({
    id,
    countries: (around.systemOf(id)?.places ?? []).map((place) => place.country),
  }))
  const found = beyond(places.flatMap((p) => p.countries).filter((c) => c !== 'unknown'))
  if (found !== undefined) return found
  const systems = places
    .filter(({ countries }) => countries.length === 0 || countries.includes('unknown'))
    .map((place) => place.id)
  return systems.length === 0 ? undefined : { why: 'unknownPlace', systems }
}

type TermCondition = Extract<DemandCondition, { op: 'termEnds' | 'termBy' | 'termWithin' }>

function late(
  around: Around,
  { ba: id, condition }: { readonly ba: string; readonly condition: TermCondition },
  value: AttributeValue | undefined,
): UnmetReason | undefined {
  if (value?.key !== 'usageTerm') return undefined
  const { term } = value
  if (term.kind === 'none') return { why: 'noEnd' }
  if (condition.op === 'termEnds') return undefined
  const ba = around.baOf(id)
  const end = termEnd(around.baOf, term)
  if (condition.op === 'termBy') return after(end, condition.day)
  // Both counted from the same end of the same ba, the lengths can be compared though nobody knows the day.
  const isOfSame =
    term.kind === 'relative' &&
    term.anchor.point === condition.after &&
    ba !== undefined &&
    term.anchor.ba === id
  if (isOfSame) {
    const isLonger = lengthInDays(term.offset) > lengthInDays(condition.length)
    return isLonger ? { why: 'tooLong' } : undefined
  }
  const from = condition.after === 'end' ? ba?.effectiveTo : ba?.effectiveFrom
  return from === undefined ? undefined : after(end, dayAfter(from, condition.length))
}

function after(end: ReturnType<typeof termEnd>, latest: string): UnmetReason | undefined {
  return end.ends === 'on' && end.day > latest ? { why: 'tooLate', day: end.day } : undefined
}
