import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { createBa, createData, createEvent, createOrganization } from '#lib/model/actions/create.ts'
import type { Command } from '#lib/model/commands.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { sceneOf } from '../scene.ts'
import { paintOf } from './paint-of.ts'
import { lenses, type Lens, type LensFacts } from './paint.ts'

const start = made(
  emptyModel({
    title: { ja: '試験' },
    scenario: 'asIs',
    detail: 'standard',
    purposes: [],
    asOf: '2026-01-01',
    catalogVersions: {},
  }),
  [
    ...createOrganization({ id: 'A', name: { ja: 'A社' } }),
    ...createOrganization({ id: 'B', name: { ja: 'B社' } }),
    ...createData({ asset: 'd1', state: 's1', name: { ja: '一' }, holder: 'A' }),
    ...createData({ asset: 'd2', state: 's2', name: { ja: '二' }, holder: 'B' }),
    ...createEvent({
      id: 'e1',
      kind: 'transfer_provide',
      inputs: ['s1'],
      outputs: ['s2'],
      actors: ['A'],
    }),
    ...createEvent({ id: 'e2', kind: 'store', inputs: ['s2'], outputs: [] }),
    ...createBa({ id: 'pact', name: { ja: '約' }, members: ['s1'], parties: ['A', 'B'] }),
  ],
)

function made(model: Model, commands: readonly Command[]): Model {
  const next = applyAll(model, commands)
  if (isRefusal(next)) throw new Error(JSON.stringify(next))
  return next
}

type Cell = Extract<Command, { type: 'put'; cell: 'attributes' }>['value']
const cell = (key: string, value: Omit<Cell, 'status' | 'basis'>): Command => ({
  type: 'put',
  cell: 'attributes',
  key,
  value: { status: 'concrete', basis: 'fact', ...value },
})
const risk = (
  id: string,
  event: string,
  rated: { likelihood?: number; impact?: number } = {},
): Command => ({
  type: 'add',
  in: 'risks',
  id,
  value: {
    event,
    states: [],
    viewpoint: 'integrity',
    source: 'adversarial',
    threat: 'tampering',
    incident: { ja: '書き換え' },
    status: 'identified',
    ...rated,
  },
})

/** What the lens says of a figure: the group it is in, and by what counts or names. */
function seen(model: Model, lens: Lens, id: string, facts: LensFacts = {}) {
  const paint = paintOf(model, lens, facts).figures.get(id)
  if (paint === undefined) return undefined
  const { say, ...says } = paint.says
  return say === 'group' ? { group: paint.group.key } : { ...says, group: paint.group.key }
}

describe('every lens', () => {
  test('[P-17] leaves the geometry alone, and never says anything by colour only', () => {
    assert(
      property(modelArbitrary, modelArbitrary, constantFrom(...lenses), (model, before, lens) => {
        const scene = sceneOf(model)
        const paint = paintOf(model, lens, { before })
        expect(sceneOf(model)).toEqual(scene)
        const ids = new Set(scene.figures.map((f) => f.id))
        expect([...paint.figures.keys()].filter((id) => !ids.has(id))).toEqual([])
        for (const { tone, sign } of paint.legend)
          expect(tone === 'none' || sign !== 'none').toBe(true)
        const alike = paint.legend.map((g) => `${g.sign} ${JSON.stringify(g.says)}`)
        expect(new Set(alike).size).toBe(alike.length)
      }),
    )
  })

  test('[P-17] no two categories are painted alike, not even nearly', () => {
    const alike = { 'ba-3': 'warn', 'ba-4': 'ok', 'ba-5': 'ai', 'ba-1': 'ok' }
    assert(
      property(modelArbitrary, (model) => {
        const tones = paintOf(model, 'category').legend.map(({ tone }) => tone)
        expect(new Set(tones).size).toBe(tones.length)
        for (const [one, other] of Object.entries(alike))
          expect(tones.some((tone) => tone === one) && tones.some((tone) => tone === other)).toBe(
            false,
          )
      }),
    )
  })

  test('[P-17] has a legend that counts every painted figure once', () => {
    assert(
      property(modelArbitrary, modelArbitrary, constantFrom(...lenses), (model, before, lens) => {
        const { figures, legend, ghosts } = paintOf(model, lens, { before })
        const counted = legend.map((g) => g.count).reduce((a, b) => a + b, 0)
        expect(counted).toBe(figures.size + ghosts.length)
        expect(legend.every((g) => g.count > 0)).toBe(true)
      }),
    )
  })

  test('[P-17] has something to say about the sample', () => {
    const before = { ...elderlySupport, states: {} }
    const silent = lenses.filter(
      (lens) => paintOf(elderlySupport, lens, { before }).figures.size === 0,
    )
    expect(silent).toEqual(['ba', 'signature'])
  })
})

test('[P-18] ba: data in no ba is marked, what is out of scope is not, nor anything while there is no ba', () => {
  expect(seen(start, 'ba', 's1')).toBeUndefined()
  expect(seen(start, 'ba', 's2')).toEqual({ group: 'noBa' })
  const out = made(start, [{ type: 'set', in: 'states', id: 's2', field: 'inScope', value: false }])
  expect(seen(out, 'ba', 's2')).toBeUndefined()
  expect(seen({ ...start, bas: {} }, 'ba', 's2')).toBeUndefined()
})

test('[P-19] controller: the party the attribute names, not the holder; 左記と同様 is followed; words and nothing are told apart', () => {
  const model = made(start, [
    cell('s1|controller', { value: { key: 'controller', controller: 'B' } }),
    cell('s2|controller', { sameAs: 's1' }),
  ])
  const looks = { B: { colour: 3, shape: 'diamond' } } as const
  expect(seen(model, 'controller', 's1', { looks })).toEqual({ group: 'party B', id: 'B' })
  expect(seen(model, 'controller', 's2', { looks })).toEqual({ group: 'party B', id: 'B' })
  expect(paintOf(model, 'controller', { looks }).legend).toMatchObject([
    { key: 'party B', tone: 'org-3', sign: 'diamond', count: 2 },
  ])
  expect(seen(start, 'controller', 's1')).toEqual({ group: 'noController' })
  const written = made(start, [cell('s1|controller', { text: { ja: '協議会' } })])
  expect(seen(written, 'controller', 's1')).toMatchObject({ group: 'writtenController' })
  const gone = made(start, [
    cell('s1|controller', { value: { key: 'controller', controller: 'X' } }),
  ])
  expect(seen(gone, 'controller', 's1')).toEqual({ group: 'noController' })
})

test('[P-19] category: the strictest position counts, over all categories of ba; what says nothing is marked', () => {
  const codes = (...of: ('pd' | 'related' | 'tradeSecret' | 'statistical')[]) =>
    made(start, [cell('s1|category.personalData', { value: { key: 'category', codes: of } })])
  expect(seen(codes('related', 'pd'), 'category', 's1')).toMatchObject({ group: 'personal' })
  expect(seen(codes('statistical'), 'category', 's1')).toMatchObject({ group: 'deidentified' })
  expect(seen(codes('statistical', 'tradeSecret'), 'category', 's1')).toMatchObject({
    group: 'property',
    codes: ['statistical', 'tradeSecret'],
  })
  expect(seen(start, 'category', 's1')).toEqual({ group: 'noCategory' })
})

test('[P-20] risk: the number of risks, and the worst likelihood × impact; unrated and dismissed ones are told apart', () => {
  const rated = (likelihood: number, impact: number) =>
    seen(made(start, [risk('r1', 'e1', { likelihood, impact })]), 'risk', 'e1')
  expect(rated(3, 5)).toEqual({ group: 'heatHigh', what: 'risks', count: 1 })
  expect(rated(2, 5)).toMatchObject({ group: 'heatMedium' })
  expect(rated(2, 4)).toMatchObject({ group: 'heatMedium' })
  expect(rated(1, 5)).toMatchObject({ group: 'heatLow' })
  const three = [{ ja: '小' }, { ja: '中' }, { ja: '大' }]
  const short = made(start, [
    risk('r1', 'e1', { likelihood: 5, impact: 2 }),
    { type: 'setMeta', field: 'impactScale', value: three },
  ])
  expect(seen(short, 'risk', 'e1')).toMatchObject({ group: 'heatHigh' })
  const two = made(start, [risk('r1', 'e1', { likelihood: 1, impact: 1 }), risk('r2', 'e1')])
  expect(seen(two, 'risk', 'e1')).toEqual({ group: 'heatLow', what: 'risks', count: 2 })
  expect(seen(made(start, [risk('r1', 'e1')]), 'risk', 'e1')).toMatchObject({ group: 'unrated' })
  const dismissed = made(two, [
    { type: 'set', in: 'risks', id: 'r2', field: 'status', value: 'dismissed' },
  ])
  expect(seen(dismissed, 'risk', 'e1')).toMatchObject({ count: 1 })
  expect(seen(two, 'risk', 'e2')).toBeUndefined()
})

test('[P-21] responsibility: a gap shows before an offer, an offer before who answers; without risks, who acts', () => {
  const model = made(start, [risk('r1', 'e1'), risk('r2', 'e1')])
  const of = (facts: LensFacts) => seen(model, 'responsibility', 'e1', facts)
  const part = { riskId: 'r1', orgId: 'org-a', role: 'accountable', status: 'accepted' }
  expect(
    of({ gaps: [{ riskId: 'r1' }, { riskId: 'r2', offered: ['org-b'] }], splits: [part] }),
  ).toEqual({
    group: 'unassigned',
    what: 'gaps',
    count: 1,
  })
  expect(of({ gaps: [{ riskId: 'r2', offered: ['org-b'] }], splits: [part] })).toMatchObject({
    group: 'offered',
    count: 1,
  })
  expect(of({ gaps: [], splits: [part, { ...part, riskId: 'r2' }] })).toEqual({
    group: 'org org-a',
    ids: ['org-a'],
  })
  expect(of({ gaps: [], splits: [{ ...part, status: 'proposed' }] })).toBeUndefined()
  expect(of({ gaps: [], splits: [{ ...part, role: 'informed' }] })).toBeUndefined()
  expect(of({ gaps: [{ riskId: 'elsewhere' }], splits: [part] })).toMatchObject({
    group: 'org org-a',
  })
  expect(seen(start, 'responsibility', 'e1')).toEqual({ group: 'acts', ids: ['A'] })
  expect(seen(start, 'responsibility', 'e2')).toEqual({ group: 'unassigned' })
})

test('[P-133] responsibility: who answers for all of it shows by their colour and shape; several are named together', () => {
  const model = made(start, [risk('r1', 'e1'), risk('r2', 'e1'), risk('r3', 'e2')])
  const part = (riskId: string, orgId: string) => ({
    riskId,
    orgId,
    role: 'accountable',
    status: 'accepted',
  })
  const looks = {
    a: { colour: 3, shape: 'diamond' },
    b: { colour: 5, shape: 'star' },
  } as const
  const orgLook = (orgId: string) => (orgId === 'a' ? looks.a : looks.b)
  const alone = { splits: [part('r1', 'a'), part('r2', 'a'), part('r3', 'b')], orgLook }
  expect(paintOf(model, 'responsibility', alone).legend).toMatchObject([
    { key: 'org a', tone: 'org-3', sign: 'diamond', says: { say: 'orgs', ids: ['a'] } },
    { key: 'org b', tone: 'org-5', sign: 'star', says: { say: 'orgs', ids: ['b'] } },
  ])
  const both = { splits: [part('r1', 'b'), part('r2', 'a')], orgLook }
  expect(seen(model, 'responsibility', 'e1', both)).toEqual({ group: 'carried', ids: ['a', 'b'] })
  expect(paintOf(model, 'responsibility', { splits: [part('r1', 'a')] }).legend).toMatchObject([
    { tone: 'org-8', sign: 'ring' },
  ])
})

test('[P-22] signature: one overtaken signature shows before one that is missing; who is not asked does not count', () => {
  const model = made(start, [risk('r1', 'e1')])
  const seat = (status: 'valid' | 'stale' | 'withdrawn' | 'none', asked = true) => ({
    riskId: 'r1',
    status,
    asked,
  })
  const of = (...seats: ReturnType<typeof seat>[]) => seen(model, 'signature', 'e1', { seats })
  expect(of(seat('valid'), seat('stale'), seat('none'))).toEqual({
    group: 'stale',
    what: 'staleSeats',
    count: 1,
  })
  expect(of(seat('valid'), seat('withdrawn'))).toEqual({
    group: 'unsigned',
    of: 'signed',
    done: 1,
    total: 2,
  })
  expect(of(seat('valid'), seat('stale', false))).toMatchObject({
    group: 'signed',
    done: 1,
    total: 1,
  })
  expect(of(seat('stale', false))).toBeUndefined()
  expect(seen(model, 'signature', 'e2', { seats: [seat('valid')] })).toBeUndefined()
})

test('[P-24] layer: every operator of the systems a data is kept in, and of what they are hosted on, counts once', () => {
  const system = (id: string, operators: string[], hostedOn: string[] = []): Command => ({
    type: 'add',
    in: 'systems',
    id,
    value: {
      kind: 'cloudService',
      name: { ja: id },
      operators,
      hostedOn,
      places: [],
      collects: [],
    },
  })
  const kept = (...systems: string[]) => {
    const value = { key: 'location', systems } as const
    const built = made(start, [
      system('iaas', ['B']),
      system('paas', ['B'], ['iaas']),
      system('app', ['A'], ['paas']),
      system('bare', []),
      cell('s1|location', { value }),
    ])
    return seen(built, 'layer', 's1')
  }
  expect(kept('app')).toEqual({ group: 'twoOperators', ids: ['A', 'B'] })
  expect(kept('paas')).toEqual({ group: 'oneOperator', ids: ['B'] })
  expect(kept('bare')).toEqual({ group: 'noOperator', ids: [] })
  expect(seen(start, 'layer', 's1')).toEqual({ group: 'noPlace' })
})

describe('change', () => {
  test('[P-23] what came is added, what differs is changed with the number of places, what was moved is neither', () => {
    const after = made(start, [
      ...createData({ asset: 'd3', state: 's3', name: { ja: '三' }, holder: 'B' }),
      { type: 'set', in: 'states', id: 's1', field: 'name', value: { ja: '新' } },
      cell('s1|controller', { value: { key: 'controller', controller: 'B' } }),
      { type: 'put', cell: 'places', key: 's2', value: { x: 500, y: 10 } },
      risk('r1', 'e1'),
    ])
    const facts = { before: start }
    expect(seen(after, 'change', 's3', facts)).toEqual({ group: 'added' })
    expect(seen(after, 'change', 's1', facts)).toEqual({
      group: 'changed',
      what: 'changes',
      count: 2,
    })
    expect(seen(after, 'change', 's2', facts)).toBeUndefined()
    expect(seen(after, 'change', 'e1', facts)).toMatchObject({ group: 'changed', count: 1 })
    expect(seen(after, 'change', 'A', facts)).toBeUndefined()
    expect(seen(after, 'change', 's1')).toBeUndefined()
  })

  test('[P-23] a ba that comes, goes or takes in touches the data in it and no other', () => {
    const without = { ...start, bas: {} }
    expect(seen(start, 'change', 's1', { before: without })).toMatchObject({ group: 'changed' })
    expect(seen(without, 'change', 's1', { before: start })).toMatchObject({ group: 'changed' })
    expect(seen(start, 'change', 's2', { before: without })).toBeUndefined()
    const wider = made(start, [
      { type: 'include', in: 'bas', id: 'pact', field: 'members', member: 's2' },
    ])
    expect(seen(wider, 'change', 's2', { before: start })).toMatchObject({ group: 'changed' })
    expect(seen(wider, 'change', 's1', { before: start })).toBeUndefined()
  })

  test('[P-23] what is gone is a ghost at the place it had', () => {
    const { e2: _gone, ...events } = start.events
    const paint = paintOf({ ...start, events }, 'change', { before: start })
    const was = sceneOf(start).figures.find((f) => f.id === 'e2')
    expect(paint.ghosts).toEqual([was])
    expect(paint.legend).toMatchObject([{ key: 'removed', count: 1 }])
    expect(paintOf(start, 'change', { before: start })).toMatchObject({ legend: [], ghosts: [] })
  })
})
