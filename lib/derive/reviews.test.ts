import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { Command } from '#lib/model/commands.ts'
import { cellNames, collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { reviewCauses, reviewResultNames } from '#lib/model/review-names.ts'
import { after, plus, says } from '#tests/support/findings-in.ts'
import { commandArbitrary, modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { anEvent, tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { heldOf, toldLog } from '#tests/support/told-log.ts'
import { turned } from '#tests/support/turned-model.ts'
import type { AttributedChange, LogPlace } from './attributed-change.ts'
import { reviewResults, reviewTable } from './review-table.ts'
import { findReviews, mostChangesConsidered, openReviews } from './reviews.ts'

const toldReviews = (
  changes: readonly AttributedChange[],
  model: Model,
  looked: ReadonlyMap<string, LogPlace> = new Map(),
) => openReviews(findReviews(changes, model), looked)

const keys = (model: Model, ...steps: readonly (readonly Command[])[]) => {
  const log = toldLog(model, ...steps)
  return toldReviews(log.changes, log.model).reviews.map(({ step, key }) => `${step} ${key}`)
}
const set = (id: string, field: string, value: unknown, where = 'events') =>
  ({ type: 'set', in: where, id, field, value }) as Command

test('[DR-30] the table names every result, each in its step', () => {
  expect(new Set(reviewCauses.flatMap((cause) => reviewTable[cause]))).toEqual(
    new Set(reviewResultNames),
  )
  const steps = (cause: (typeof reviewCauses)[number]) =>
    reviewTable[cause].map((one) => reviewResults[one].step)
  expect(steps('event')).toEqual([2, 3, 4, 5])
  expect(steps('transfer')).toEqual([2, 2, 3, 4])
  expect(steps('ba')).toEqual([1, 3, 3, 4])
  expect(steps('value')).toEqual([2, 3, 4])
})

test('[DR-30] use case 2: the kind of an event is changed', () => {
  expect(keys(elderlySupport, [set('t-1', 'kind', 'process_use')])).toEqual([
    '2 membership:int-all:event',
    '3 attributes:int-all:event',
    '4 risks:t-1:event',
    '5 responsibilities:t-1:event',
  ])
})

test('[DR-30] an event that is taken away leaves what came out of it', () => {
  const log = toldLog(elderlySupport, [{ type: 'remove', in: 'events', id: 't-1' }])
  expect(toldReviews(log.changes, log.model).reviews.map(({ key }) => key)).toEqual([
    'membership:int-all:event',
    'attributes:int-all:event',
    'risks:t-1:event',
    'responsibilities:t-1:event',
  ])
})

test('[DR-30] the units of a transfer: the ba at both ends, the rule on borders, the conditions and the risks', () => {
  const transfer = tidy.events['give']?.transfer
  if (transfer === undefined) throw new Error('no transfer')
  const condition: Model['flowConditions'][string] = {
    event: 'give',
    side: 'both',
    about: 'duty',
    operator: 'record',
    operand: [],
    origin: [],
    status: 'agreed',
  }
  const ground = { ground: 'consent', destinations: ['DE'] } as const
  const model = after(
    plus(tidy, 'flowConditions', { k: condition }),
    set('contract', 'crossBorder', ground, 'bas'),
  )
  const abroad = { ...transfer, country: { from: ['JP'], to: ['DE'] } }
  expect(keys(model, [set('give', 'transfer', abroad)])).toEqual([
    '2 membership:b:transfer',
    '2 membership:c:transfer',
    '2 crossBorder:give:transfer',
    '3 conditions:give:transfer',
    '4 risks:give:transfer',
  ])
  const footing = { ...transfer, provision: 'entrustment' } as const
  expect(keys(model, [set('give', 'transfer', footing)])).toEqual([])
})

test('[DR-30] use case 2: a law that changes makes its column, its data, its duties and its risks be looked at', () => {
  const log = toldLog(elderlySupport, [set('ba-appi', 'effectiveFrom', '2022-04-02', 'bas')])
  const reviews = toldReviews(log.changes, log.model).reviews
  expect(reviews.map(({ step, key }) => `${step} ${key}`)).toEqual([
    '1 duties:ba-appi:ba',
    '3 marks:ba-appi:ba',
    '3 values:ba-appi:ba',
    '4 complianceRisks:ba-appi:ba',
  ])
  expect(reviews[2]?.concerns).toEqual(['high', 'int-A', 'int-all', 'svc'])
  expect(reviews[3]?.concerns).toEqual(['r5', 'r6'])
  expect(keys(elderlySupport, [set('ba-appi', 'name', { ja: '個情法' }, 'bas')])).toEqual([])
})

test('[DR-30] a mark and a membership make what they demand be looked at, not the matrix; a ba that is gone what it held', () => {
  const mark: Command = {
    type: 'put',
    cell: 'demands',
    key: 'ba-appi|value',
    value: { mark: 'required' },
  }
  expect(keys(elderlySupport, [mark])).toEqual([
    '3 values:ba-appi:ba',
    '4 complianceRisks:ba-appi:ba',
  ])
  const leave = {
    type: 'exclude',
    in: 'bas',
    id: 'ba-svc',
    field: 'members',
    member: 'svc',
  } as const
  const left = toldLog(elderlySupport, [leave])
  expect(
    toldReviews(left.changes, left.model).reviews.map(({ key, concerns }) => [key, concerns]),
  ).toEqual([['values:ba-svc:ba', ['svc']]])
  const gone = toldLog(elderlySupport, [{ type: 'remove', in: 'bas', id: 'ba-svc' }])
  expect(
    toldReviews(gone.changes, gone.model).reviews.map(({ key, concerns }) => [key, concerns]),
  ).toEqual([['values:ba-svc:ba', ['high', 'svc']]])
})

test('[DR-30] a value: what takes it over, the risks on it, and the ba where it decides which apply', () => {
  expect(keys(elderlySupport, [says('int-all', { key: 'value', level: 'low' })])).toEqual([
    '3 inherited:int-all:value',
    '4 risksOn:int-all:value',
  ])
  expect(keys(elderlySupport, [says('int-all', { key: 'controller', controller: 'A' })])).toEqual([
    '2 membership:int-all:value',
    '3 inherited:int-all:value',
    '4 risksOn:int-all:value',
  ])
  const cell = elderlySupport.attributes['int-all|value']
  if (cell === undefined) throw new Error('no cell')
  const noted = { ...cell, note: { ja: '確認した' } }
  expect(
    keys(elderlySupport, [{ type: 'put', cell: 'attributes', key: 'int-all|value', value: noted }]),
  ).toEqual([])
})

test('[DR-30] a risk that nothing explains asks for a ba or an attribute; use case 1', () => {
  const risk: Model['risks'][string] = {
    event: 'p-merge',
    states: [],
    viewpoint: 'socialFunction',
    source: 'adversarial',
    threat: 'misuse',
    incident: { ja: '試し' },
    status: 'identified',
  }
  const add = (more: Partial<typeof risk>) =>
    keys(retailPos, [{ type: 'add', in: 'risks', id: 'x', value: { ...risk, ...more } }])
  expect(add({})).toEqual(['2 explanation:x:risk'])
  expect(add({ status: 'dismissed' })).toEqual([])
  expect(add({ viewpoint: 'integrity' })).toEqual([])
})

test('[DR-30] a measure to be that is adopted may change the flow', () => {
  const model = plus(tidy, 'measures', {
    mask: {
      title: { ja: '渡す前に伏せる' },
      asIsToBe: 'toBe',
      references: [],
      risks: [],
      type: 'avoid',
      status: 'proposed',
    },
  })
  expect(keys(model, [set('mask', 'status', 'adopted', 'measures')])).toEqual([
    '1 flow:mask:measure',
  ])
  expect(
    keys(model, [
      set('mask', 'status', 'adopted', 'measures'),
      set('mask', 'asIsToBe', 'asIs', 'measures'),
    ]),
  ).toEqual([])
})

test('[DR-31] only what stood before a change is looked at again: drawing a flow asks for nothing', () => {
  const event = anEvent('process_use', { inputs: ['c'], outputs: ['n'], actors: ['Q'] })
  const drawn: readonly (readonly Command[])[] = [
    [
      {
        type: 'add',
        in: 'states',
        id: 'n',
        value: { ...tidy.states['c'] } as Model['states'][string],
      },
      { type: 'add', in: 'events', id: 'more', value: event },
    ],
    [{ type: 'include', in: 'bas', id: 'law', field: 'members', member: 'n' }],
    [says('n', { key: 'value', level: 'low' })],
  ]
  expect(keys(tidy, ...drawn)).toEqual([])
  expect(keys(tidy, ...drawn, [set('more', 'kind', 'transfer_provide')])).toEqual([
    '2 membership:n:event',
    '3 attributes:n:event',
  ])
})

test('[DR-32] what was looked at is settled, and opens again when a later change makes it so', () => {
  const first = toldLog(elderlySupport, [set('t-1', 'kind', 'process_use')])
  const { reviews } = toldReviews(first.changes, first.model)
  const looked = new Map(reviews.map(({ key, last }) => [key, last]))
  expect(toldReviews(first.changes, first.model, looked).reviews).toEqual([])
  const again = toldLog(
    elderlySupport,
    [set('t-1', 'kind', 'process_use')],
    [set('t-2', 'kind', 'process_use')],
    [set('t-1', 'kind', 'transfer_provide')],
  )
  const later = toldReviews(again.changes, again.model, looked).reviews
  const atFirst = later.filter(({ element }) => element === 't-1')
  expect(atFirst.map(({ key }) => key)).toEqual(['risks:t-1:event', 'responsibilities:t-1:event'])
  expect(atFirst[0]).toMatchObject({ count: 2, last: { epoch: 1, seq: 4 } })
  expect(atFirst[0]?.changes.map(({ seq }) => seq)).toEqual([4, 2])
  const another = new Map([...looked].map(([key, { seq }]) => [key, { epoch: 2, seq: seq - 1 }]))
  expect(toldReviews(first.changes, first.model, another).reviews).toEqual([])
})

const odd = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<AttributedChange['before']>,
  fc.record({
    outputs: fc.array(fc.constantFrom('s0', 's1', 'toString')),
    members: fc.jsonValue(),
  }),
  fc.constantFrom('s0', 's1', 'adopted', '\ud800'),
) as fc.Arbitrary<AttributedChange['before']>
const change: fc.Arbitrary<AttributedChange> = fc.record({
  epoch: fc.nat(1),
  seq: fc.nat(9),
  n: fc.nat(1_000_000),
  root: fc.constantFrom(...collectionNames, ...cellNames, 'meta', 'toString'),
  key: fc.constantFrom(
    's0',
    'e0',
    'e1',
    'b0',
    'b1',
    'r0',
    's0|value',
    'b0|purpose',
    '',
    'toString',
  ),
  field: fc.option(
    fc.constantFrom('kind', 'outputs', 'members', 'transfer', 'duties', 'status', 'toString'),
  ),
  before: odd,
  after: odd,
  at: fc.constant(''),
  userId: fc.constant('u'),
  orgId: fc.constant('o'),
})

test('[DR-33] no log makes it throw, and neither the order of the log nor that of the model makes a difference', () => {
  fc.assert(
    fc.property(
      modelArbitrary,
      fc.uniqueArray(change, { maxLength: 30, selector: ({ n }) => n }),
      (model, changes) => {
        const reviews = toldReviews(changes, model).reviews
        expect(toldReviews(changes.toReversed(), turned(model)).reviews).toEqual(reviews)
        expect(new Set(reviews.map(({ key }) => key)).size).toBe(reviews.length)
      },
    ),
    { numRuns: 200 },
  )
})

test('[DR-33] what people do in fact is told of elements that are there, or are gone by it', () => {
  fc.assert(
    fc.property(
      modelArbitrary,
      fc.array(commandArbitrary, { maxLength: 20 }),
      (start, commands) => {
        const steps = commands.map((one) => [one])
        const log = toldSafely(start, steps)
        for (const { element, result, changes } of toldReviews(log.changes, log.model).reviews) {
          const isThere = Object.hasOwn(log.model[reviewResults[result].of], element)
          expect(isThere || changes.some(({ after: is }) => is === null)).toBe(true)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('[DR-9] a long log is looked at as far as its newest four thousand changes', () => {
  const one: AttributedChange = {
    epoch: 1,
    seq: 1,
    n: 0,
    root: 'events',
    key: 'v-usr',
    field: 'kind',
    before: 'store',
    after: 'process_use',
    at: '',
    userId: 'u',
    orgId: 'o',
  }
  const renamed = Array.from({ length: 4_000 }, (_, i) => ({ ...one, seq: i + 2, field: 'name' }))
  expect(toldReviews([one], offshoreOperation).reviews.length).toBeGreaterThan(0)
  expect(toldReviews([one, ...renamed], offshoreOperation).reviews).toEqual([])
})

test('[DR-38] it is told since when changes were considered, and that there are older ones', () => {
  const log = toldLog(elderlySupport, [set('t-1', 'kind', 'process_use')])
  const [one] = log.changes
  if (one === undefined) throw new Error('no change')
  const later = Array.from({ length: mostChangesConsidered - 1 }, (_, i): AttributedChange => ({
    ...one,
    seq: i + 10,
    field: 'name',
    at: '2026-12-02T00:00:00.000Z',
  }))
  const all = toldReviews([one, ...later], log.model)
  expect([all.reviews.length, all.since, all.more]).toEqual([4, null, 0])
  const more = toldReviews([one, ...later, { ...one, seq: 1, field: 'name' }], log.model)
  expect([more.reviews.length, more.since, more.more]).toEqual([4, one.at, 0])
})

test('[DR-38] items beyond the newest five hundred are counted', () => {
  const events = Array.from({ length: 600 }, (_, i) => [`e${i}`, anEvent('store')] as const)
  const given = tidy.events['give']?.transfer
  if (given === undefined) throw new Error('no transfer')
  const transfer = { ...given, country: { from: ['JP'], to: ['DE'] } }
  const moving = events.map(([id, event]) => [id, { ...event, transfer }] as const)
  const model: Model = { ...tidy, events: Object.fromEntries(moving) }
  const risks = Object.fromEntries(
    events.map(([event]) => [
      `r-${event}`,
      {
        event,
        states: [],
        viewpoint: 'integrity',
        source: 'adversarial',
        threat: 'misuse',
        incident: { ja: '試し' },
        status: 'identified',
      } satisfies Model['risks'][string],
    ]),
  )
  const moved = events.map(([key], i): AttributedChange => ({
    epoch: 1,
    seq: i + 2,
    n: 0,
    root: 'events',
    key,
    field: 'transfer',
    before: null,
    after: transfer,
    at: '',
    userId: 'u',
    orgId: 'o',
  }))
  const told = toldReviews(moved, { ...model, risks })
  expect([told.reviews.length, told.more, told.since]).toEqual([500, 100, null])
  expect(told.reviews.some(({ element }) => element === 'e99')).toBe(false)
  expect(told.reviews.some(({ element }) => element === 'e100')).toBe(true)
})

/** The log of those commands that hold. */
function toldSafely(start: Model, steps: readonly (readonly Command[])[]) {
  return toldLog(start, ...heldOf(start, steps))
}
