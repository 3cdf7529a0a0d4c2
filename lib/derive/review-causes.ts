import type { Json } from '#lib/base/canonical-json.ts'
import type { ReviewCause, ReviewResult } from '#lib/model/review-names.ts'
import type { AttributedChange } from './attributed-change.ts'
import { existing } from './flow.ts'
import type { Reading } from './reading.ts'
import { isSame } from './seen.ts'
import { reviewTable } from './review-table.ts'

/** One result that one change makes be looked at again. */
export interface Hit {
  readonly result: ReviewResult
  readonly cause: ReviewCause
  /** what the result is about */
  readonly element: string
  /** data the change is about where the result is about more; undefined: all */
  readonly only?: readonly string[]
  /** the row of table 3-2 that changed */
  readonly row?: string
  readonly change: AttributedChange
}

/** What a change makes be looked at again (DR-30). What it is not known of, or says nothing of weight, makes nothing. */
export function hitsOf(read: Reading, change: AttributedChange): readonly Hit[] {
  switch (change.root) {
    case 'events':
      return byEvent(read, change)
    case 'bas':
      return byBa(read, change)
    case 'demands': {
      // Whoever sets a mark looks at the matrix; what it demands is looked at by others.
      const ba = change.key.split('|')[0] ?? ''
      return hits(change, 'ba', ba, ['values', 'complianceRisks'])
    }
    case 'attributes':
      return byValue(read, change)
    case 'risks':
      return byRisk(read, change)
    case 'measures':
      return byMeasure(read, change)
    default:
      return []
  }
}

/** Fields that make an event another one. */
export const shaping: readonly string[] = ['kind', 'aspects', 'inputs', 'outputs']

function byEvent(read: Reading, change: AttributedChange): readonly Hit[] {
  const { key, field, before, after } = change
  if (field === 'transfer') {
    if (isSame(unitsOf(before), unitsOf(after))) return []
    const { inputs, outputs } = read.ends(key)
    return [
      ...statesHit(change, 'transfer', ['membership'], [...inputs, ...outputs]),
      ...hits(change, 'transfer', key, ['crossBorder', 'conditions', 'risks']),
    ]
  }
  if (field !== null && !shaping.includes(field)) return []
  const gone = field === null ? idsIn(before, 'outputs') : field === 'outputs' ? textOf(before) : []
  const outputs = existing(read, [...new Set([...read.ends(key).outputs, ...gone])])
  return [
    ...statesHit(change, 'event', ['membership', 'attributes'], outputs),
    ...hits(change, 'event', key, ['risks', 'responsibilities']),
  ]
}

/** Fields that change what a ba is; names, reasons and links do not. */
export const binding: readonly string[] = [
  'category',
  'normType',
  'jurisdiction',
  'parties',
  'effectiveFrom',
  'effectiveTo',
  'parent',
  'template',
  'purposes',
  'duties',
  'clauses',
  'crossBorder',
  'minRetention',
]

function byBa(read: Reading, change: AttributedChange): readonly Hit[] {
  const { key, field, before, after } = change
  if (field === 'members') {
    const only = existing(read, [...textOf(before), ...textOf(after)])
    return only.length === 0 ? [] : hits(change, 'ba', key, ['values', 'complianceRisks'], only)
  }
  if (field !== null && !binding.includes(field)) return []
  if (read.of('bas', key) !== undefined) return hits(change, 'ba', key, reviewTable.ba)
  // Of a ba that is gone only those remain that it held.
  return hits(change, 'ba', key, ['values'], existing(read, idsIn(before, 'members')))
}

/** Rows that decide which ba apply: what the data is, who manages it, where it lies. */
const deciding = /^(category\.|controller$|location$)/

function byValue(read: Reading, change: AttributedChange): readonly Hit[] {
  const [state = '', row = ''] = change.key.split('|')
  if (isSame(saidIn(change.before), saidIn(change.after))) return []
  if (read.of('states', state) === undefined) return []
  const results = deciding.test(row) ? reviewTable.value : (['inherited', 'risksOn'] as const)
  return results.map((result) => ({ result, cause: 'value', element: state, row, change }))
}

/** Fields of a risk by which a ba or an attribute explains it. */
export const explaining: readonly string[] = ['event', 'states', 'viewpoint']

function byRisk(read: Reading, change: AttributedChange): readonly Hit[] {
  const { key, field } = change
  const risk = read.of('risks', key)
  const isAsked = field === null || explaining.includes(field)
  if (!isAsked || risk === undefined || risk.status === 'dismissed') return []
  return isExplained(read, key) ? [] : hits(change, 'risk', key, reviewTable.risk)
}

/**
 * Whether a ba in force or an attribute says why a risk is one (ours): of a viewpoint that is a category of ba a ba of that category, of the
 * others any demand or duty over the data, or that its value is known.
 */
function isExplained(read: Reading, id: string): boolean {
  const risk = read.of('risks', id)
  if (risk === undefined) return true
  const ends = read.ends(risk.event)
  const named = existing(read, risk.states)
  const facts = (named.length > 0 ? named : [...ends.inputs, ...ends.outputs])
    .slice(0, mostStates)
    .map((state) => read.facts(state))
  const { viewpoint } = risk
  if (viewpoint !== 'confidentiality' && viewpoint !== 'integrity' && viewpoint !== 'availability')
    return facts.some(({ bas }) => bas.some((ba) => read.of('bas', ba)?.category === viewpoint))
  return facts.some(
    ({ demands, level, bas }) =>
      demands.length > 0 ||
      level !== undefined ||
      bas.some((ba) => (read.of('bas', ba)?.duties.length ?? 0) > 0),
  )
}

const mostStates = 64

/** A measure as it is today is in the flow; one to be may bring an event of its own (such as masking before a provision). */
function byMeasure(read: Reading, change: AttributedChange): readonly Hit[] {
  const { key, field, before, after } = change
  const measure = read.of('measures', key)
  if (measure?.asIsToBe !== 'toBe' || (field !== null && field !== 'status')) return []
  const status = (value: Json | null) => (field === null ? member(value, 'status') : value)
  if (isAdopted(status(before)) || !isAdopted(status(after))) return []
  return hits(change, 'measure', key, reviewTable.measure)
}

function hits(
  change: AttributedChange,
  cause: ReviewCause,
  element: string,
  results: readonly ReviewResult[],
  only?: readonly string[],
): readonly Hit[] {
  const about = { cause, element, change, ...(only === undefined ? {} : { only }) }
  return results.map((result) => ({ ...about, result }))
}

function statesHit(
  change: AttributedChange,
  cause: ReviewCause,
  results: readonly ReviewResult[],
  states: readonly string[],
): readonly Hit[] {
  return [...new Set(states)].flatMap((state) => hits(change, cause, state, results))
}

/** Whether a measure of this status is in the flow. */
export function isAdopted(status: Json | null): boolean {
  return status === 'adopted' || status === 'done'
}

/** What a cell of table 3-2 says, without its remarks. */
export function saidIn(cell: Json | null): readonly (Json | null)[] {
  return ['status', 'value', 'text', 'sameAs'].map((name) => member(cell, name))
}

/** Between which countries, parties, systems and devices a transfer goes. */
export function unitsOf(transfer: Json | null): readonly (Json | null)[] {
  return ['country', 'party', 'system', 'device'].map((unit) => member(transfer, unit))
}

/** The ids in a field of a whole element. */
export function idsIn(value: Json | null, field: string): readonly string[] {
  const held = member(value, field)
  return Array.isArray(held) ? held.flatMap(textOf) : []
}

function textOf(value: Json | null): readonly string[] {
  return typeof value === 'string' ? [value] : []
}

/** What a field of a whole element or a cell holds. */
export function member(value: Json | null, name: string): Json | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.hasOwn(value, name)
    ? ((value as Readonly<Record<string, Json>>)[name] ?? null)
    : null
}
