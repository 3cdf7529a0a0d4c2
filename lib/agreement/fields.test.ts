import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Json } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { cellNames, cells, collectionNames, collections } from '#lib/model/layout.ts'
import { emptyModel, modelMetaSchema, type Model } from '#lib/model/model.ts'
import { taking } from '#tests/support/participants.ts'
import {
  leastOf,
  variationsOf,
  type Schema,
  type Variation,
} from '#tests/support/schema-variations.ts'
import { riskClosure } from './closure.ts'
import { closureText } from './digest.ts'
import { seatsOf, type KeptSignOff } from './status.ts'

const named = (fields: string) => fields.split(' ')
const because = (reason: string, fields: string): Readonly<Record<string, string>> =>
  Object.fromEntries(named(fields).map((field) => [field, reason]))

/** Fields that a signature about a risk covers, where what they stand in belongs to the risk (AG-5). */
const signed: Readonly<Record<string, readonly string[]>> = {
  meta: named('likelihoodScale impactScale'),
  stakeholders: named('kind name country'),
  systems: named('name places'),
  assets: named('name kinds'),
  states: named('asset name primed holder kindIds copies inScope external reviewed note'),
  events: named(
    'kind name aspects mode inputs outputs actors onBehalfOf purposes systems transfer ground storageNote inScope note',
  ),
  bas: named(
    'name short category normType jurisdiction parties version effectiveFrom effectiveTo parent template purposes duties ' +
      'clauses crossBorder minRetention reasoning layer document',
  ),
  risks: named(
    'event states viewpoint source threat linddun incident unit likelihood impact residualLikelihood residualImpact ' +
      'catalogRef status dismissReason',
  ),
  measures: named('title asIsToBe references type status due evidence'),
  attributes: named('status basis value text sameAs confirmedBy dueBy note'),
  demands: named('mark strength conditions clause note'),
}

const reminder = 'reminds somebody to read again, and says nothing of the content'
const drawn = 'presentation'
const elsewhere = 'about other parts of the model'
const described = 'only describes who or what it is; the signature names it by name, kind and place'

/** Fields that no signature covers, each with the reason; `*`: all of the collection. */
const unsigned: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  meta: {
    ...because(elsewhere, 'title scenario derivedFrom purposes asOf'),
    ...because(drawn, 'detail'),
    ...because(reminder, 'catalogVersions'),
  },
  stakeholders: {
    ...because(reminder, 'olderName'),
    ...because(described, 'role parent members representedBy description'),
  },
  systems: {
    ...because(elsewhere, 'collects'),
    ...because(described, 'kind layer operators vendor hostedOn auth multiTenant crossesLayer2'),
  },
  states: because(reminder, 'olderName'),
  events: because(reminder, 'olderName'),
  bas: {
    ...because(reminder, 'olderName reviewBy template.passedOver'),
    ...because(elsewhere, 'members'),
  },
  measures: because(elsewhere, 'risks'),
  cloudRelations: because(elsewhere, '*'),
  flowConditions: because(elsewhere, '*'),
  institutionGaps: because(elsewhere, '*'),
  coverage: because(elsewhere, '*'),
  suggestions: because(elsewhere, '*'),
  places: because(drawn, '*'),
}

const schemaOf = (schema: z.ZodMiniType) => z.toJSONSchema(schema, { io: 'input' }) as Schema
const schemas: readonly (readonly [place: string, schema: Schema])[] = [
  ['meta', schemaOf(modelMetaSchema)],
  ...collectionNames.map((name) => [name, schemaOf(collections[name].schema)] as const),
  ...cellNames.map((name) => [name, schemaOf(cells[name].schema)] as const),
]

const leasts = new Map(schemas.map(([name, schema]) => [name, leastOf(schema) as object]))

/** Where an element of each kind stands, and what keeps it a part of the risk `r`. */
const kept: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  stakeholders: { p: {} },
  systems: { y: {} },
  assets: { d: {} },
  states: { s: { asset: 'd' } },
  events: { e: { actors: ['p'], systems: ['y'], inputs: ['s'] } },
  bas: { b: { members: ['s'] } },
  risks: { r: { event: 'e', states: ['s'], likelihood: 1, impact: 1 } },
  measures: { m: { risks: ['r'] } },
  cloudRelations: { c: {} },
  flowConditions: { f: {} },
  institutionGaps: { g: {} },
  attributes: { 's|category': {} },
  demands: { 'b|category': {} },
  coverage: { 'e|integrity': {} },
  suggestions: { 'e|c1': {} },
  places: { s: {} },
}
/** Lists that keep it so also while they are what differs. */
const links: Readonly<Record<string, string>> = { 'measures.risks': 'r', 'bas.members': 's' }

/** The model with everything once; one field of one element as it is told. */
function modelWith(place: string, field: string, value: Json | undefined): Model {
  const filled = schemas.map(([name]) => {
    const put = (own: object): Json => {
      const whole = { ...leasts.get(name), ...own } as Readonly<Record<string, Json>>
      if (name !== place) return whole
      const { [field]: _left, ...rest } = whole
      const link = links[`${place}.${field}`]
      const told = link === undefined || !Array.isArray(value) ? value : [...value, link]
      return told === undefined ? rest : { ...rest, [field]: told }
    }
    if (name === 'meta') return [name, put({})] as const
    const elements = Object.entries(must(kept[name], `where ${name} stand`))
    return [name, Object.fromEntries(elements.map(([id, own]) => [id, put(own)]))] as const
  })
  const bare = emptyModel({
    title: { ja: 'x' },
    scenario: 'asIs',
    detail: 'standard',
    purposes: [],
    asOf: '2026-01-01',
    catalogVersions: {},
  })
  return { ...bare, ...(Object.fromEntries(filled) as Partial<Model>) }
}

const participants = taking({ o: ['u'] })

/** How a signature on the one model stands once it is the other. */
function statusBetween(before: Model, after: Model): string | undefined {
  const act: KeptSignOff = {
    id: 'a',
    riskId: 'r',
    orgId: 'o',
    userId: 'u',
    intent: 'approve',
    docSeq: 1,
    digest: '0'.repeat(64),
    prevId: null,
    at: '2026-12-01T00:00:00.000Z',
    closure: closureText(must(riskClosure(before, 'r', []), 'closure of r')),
  }
  const rows = { splits: [], signOffs: [act], map: {}, participants, now: '' }
  return seatsOf(after, rows)[0]?.status
}

const fieldOf = (path: string) => path.split('.')[0] ?? ''
/** The reason for which a path is not covered, told for itself or for what it stands in. */
function reasonOf(place: string, path: string): string | undefined {
  const told = unsigned[place] ?? {}
  const parts = path.split('.')
  const above = parts.map((_, i) => told[parts.slice(0, i + 1).join('.')])
  return told['*'] ?? above.find((reason) => reason !== undefined)
}

const all = schemas.flatMap(([place, schema]) =>
  variationsOf(schema).map((one) => ({ place, one, reason: reasonOf(place, one.path) })),
)
const between = ({ place, one }: { readonly place: string; readonly one: Variation }) => {
  const field = fieldOf(one.path)
  const of = (value: Json) => modelWith(place, field, (value as Record<string, Json>)[field])
  return statusBetween(of(one.before), of(one.after))
}

test('[AG-31] of every field of the model it is said whether a signature covers it', () => {
  for (const [place, schema] of schemas) {
    const told = [...(signed[place] ?? []), ...Object.keys(unsigned[place] ?? {})]
    const fields = told.includes('*') ? ['*'] : Object.keys(schema.properties ?? {})
    expect(told.filter((name) => !name.includes('.')).toSorted()).toEqual(fields.toSorted())
  }
  const places = schemas.map(([place]) => place)
  expect(
    [...Object.keys(signed), ...Object.keys(unsigned)].filter((p) => !places.includes(p)),
  ).toEqual([])
})

test('[AG-31] every difference in a field that is covered makes the signature stale, wherever inside it is', () => {
  const covered = all.filter(({ reason }) => reason === undefined)
  expect(covered.length).toBeGreaterThan(150)
  const unseen = covered
    .filter((variation) => between(variation) !== 'stale')
    .map(({ place, one }) => `${place}.${one.path}`)
  expect(unseen).toEqual([])
})

test('[AG-31] no difference in a field that is not covered does', () => {
  const outside = all.filter(({ reason }) => reason !== undefined)
  expect(outside.length).toBeGreaterThan(40)
  const seen = outside
    .filter((variation) => between(variation) !== 'valid')
    .map(({ place, one, reason }) => `${place}.${one.path}: ${reason}`)
  expect(seen).toEqual([])
})

test('[AG-31] that something belongs to the risk is covered, also where the list that says so is not', () => {
  const whole = modelWith('meta', '', undefined)
  expect(statusBetween(whole, whole)).toBe('valid')
  const { m } = whole.measures
  const { b } = whole.bas
  if (m === undefined || b === undefined) throw new Error('built above')
  const other: Model = { ...whole, measures: { m: { ...m, risks: ['x1'] } } }
  expect(statusBetween(whole, other)).toBe('stale')
  const uncovered: Model = { ...whole, bas: { b: { ...b, members: ['x1'] } } }
  expect(statusBetween(whole, uncovered)).toBe('stale')
})
