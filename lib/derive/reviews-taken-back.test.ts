import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Command } from '#lib/model/commands.ts'
import { differenceOf } from '#lib/model/difference.ts'
import type { Model } from '#lib/model/model.ts'
import { after, says } from '#tests/support/findings-in.ts'
import { heldOf, toldLog } from '#tests/support/told-log.ts'
import type { AttributedChange, LogPlace } from './attributed-change.ts'
import { findReviews, openReviews } from './reviews.ts'

const toldReviews = (
  changes: readonly AttributedChange[],
  model: Model,
  looked: ReadonlyMap<string, LogPlace> = new Map(),
) => openReviews(findReviews(changes, model), looked)
const keys = (model: Model, ...steps: readonly (readonly Command[])[]) => {
  const log = toldLog(model, ...steps)
  return toldReviews(log.changes, log.model).reviews.map(({ key }) => key)
}
const set = (id: string, field: string, value: unknown, where = 'events') =>
  ({ type: 'set', in: where, id, field, value }) as Command

test('[DR-32] a change that is taken back asks for nothing, nor does what stands again as somebody looked at it', () => {
  const to = (kind: string) => [set('t-1', 'kind', kind)]
  expect(keys(elderlySupport, to('process_use'), to('transfer_provide'))).toEqual([])
  expect(keys(elderlySupport, to('process_use'), to('store'), to('transfer_provide'))).toEqual([])
  const log = toldLog(elderlySupport, to('process_use'), to('store'), to('process_use'))
  const seen = (seq: number) => new Map([['risks:t-1:event', { epoch: 1, seq }]])
  const open = (seq: number) =>
    toldReviews(log.changes, log.model, seen(seq)).reviews.some(
      ({ key }) => key === 'risks:t-1:event',
    )
  expect([open(1), open(2), open(3), open(4)]).toEqual([true, false, true, false])
})

test('[DR-32] an element that is taken away and comes back, a member that comes and goes, a value that is changed and changed back', () => {
  const gone = differenceOf(
    elderlySupport,
    after(elderlySupport, { type: 'remove', in: 'events', id: 't-1' }),
  )
  const back = differenceOf(
    after(
      elderlySupport,
      gone.map(({ command }) => command),
    ),
    elderlySupport,
  )
  const commands = (of: typeof back) => of.map(({ command }) => command)
  expect(keys(elderlySupport, commands(gone), commands(back))).toEqual([])
  const member = (type: 'include' | 'exclude') =>
    ({ type, in: 'bas', id: 'ba-svc', field: 'members', member: 'svc' }) as const
  expect(keys(elderlySupport, [member('exclude')], [member('include')])).toEqual([])
  const was = elderlySupport.attributes['int-all|value']
  if (was === undefined) throw new Error('no cell')
  const low = says('int-all', { key: 'value', level: 'low' })
  const before: Command = { type: 'put', cell: 'attributes', key: 'int-all|value', value: was }
  expect(keys(elderlySupport, [low], [before])).toEqual([])
})

test('[DR-32] of two changes of one event the one that was not taken back remains, and a look at it settles both', () => {
  const log = toldLog(
    elderlySupport,
    [set('t-1', 'kind', 'process_use')],
    [{ type: 'include', in: 'events', id: 't-1', field: 'aspects', member: 'store' }],
    [set('t-1', 'kind', 'transfer_provide')],
  )
  const { reviews } = toldReviews(log.changes, log.model)
  const risks = reviews.find(({ key }) => key === 'risks:t-1:event')
  expect(risks).toMatchObject({ count: 1, last: { epoch: 1, seq: 4 } })
  expect(risks?.changes.map(({ field }) => field)).toEqual(['aspects'])
  const looked = new Map(reviews.map(({ key, last }) => [key, last]))
  expect(toldReviews(log.changes, log.model, looked).reviews).toEqual([])
})

test('[DR-32] what was made in the knowledge of a change is looked at again when that is taken back', () => {
  const risk = elderlySupport.risks['r1']
  if (risk === undefined) throw new Error('no risk')
  const reviews = toldLog(
    elderlySupport,
    [set('t-1', 'kind', 'process_use')],
    [{ type: 'add', in: 'risks', id: 'new', value: { ...risk, event: 't-1' } }],
    [set('t-1', 'kind', 'transfer_provide')],
  )
  const told = toldReviews(reviews.changes, reviews.model).reviews
  expect(told.map(({ key }) => key)).toEqual(['risks:t-1:event'])
})

/** Edits that cause something in use case 2, and of what its results consist of. */
const weighty: fc.Arbitrary<Command> = (() => {
  const among = (name: 'events' | 'states' | 'bas' | 'risks') =>
    fc.constantFrom(...Object.keys(elderlySupport[name]).slice(0, 4))
  const kinds = ['store', 'process_use', 'transfer_provide'] as const
  const levels = ['low', 'medium', 'high'] as const
  const [ba, event, risk, state] = [among('bas'), among('events'), among('risks'), among('states')]
  const turn = fc.constantFrom('include' as const, 'exclude' as const)
  const of = <A, B>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>, work: (a: A, b: B) => unknown) =>
    fc.tuple(one, other).map(([a, b]) => work(a, b) as Command)
  return fc.oneof(
    of(event, fc.constantFrom(...kinds), (id, value) => set(id, 'kind', value)),
    of(ba, fc.constantFrom('2020-01-01', '2021-01-01'), (id, day) =>
      set(id, 'effectiveFrom', day, 'bas'),
    ),
    of(state, fc.constantFrom(...levels), (id, level) => says(id, { key: 'value', level })),
    of(fc.tuple(turn, event), state, ([type, id], member) => {
      return { type, in: 'events', id, field: 'outputs', member }
    }),
    of(fc.tuple(turn, ba), state, ([type, id], member) => {
      return { type, in: 'bas', id, field: 'members', member }
    }),
    of(risk, event, (id, at) => set(id, 'event', at, 'risks')),
    ...([event, ba, risk, state] as const).map((one, i) =>
      one.map((id): Command => {
        const from = (['events', 'bas', 'risks', 'states'] as const)[i] ?? 'events'
        return { type: 'remove', in: from, id }
      }),
    ),
    of(risk, event, (id, at) => {
      const value = { ...elderlySupport.risks['r1'], event: at }
      return { type: 'add', in: 'risks', id, value }
    }),
  )
})()

test('[DR-32] edits that end where they began open nothing that was not open before, whatever was looked at', () => {
  fc.assert(
    fc.property(
      fc.array(weighty, { maxLength: 5 }),
      fc.array(weighty, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      fc.func(fc.boolean()),
      (earlier, commands, isStepwise, isSeen) => {
        const begun = heldOf(
          elderlySupport,
          earlier.map((one) => [one]),
        )
        const here = toldLog(elderlySupport, ...begun)
        const all = toldReviews(here.changes, here.model).reviews
        const looked = new Map(
          all.filter(({ key }) => isSeen(key)).map(({ key, last }) => [key, last]),
        )
        const steps = heldOf(
          here.model,
          commands.map((one) => [one]),
        )
        const models = [here.model]
        for (const step of steps) models.push(after(models.at(-1) ?? here.model, step))
        const ways = isStepwise ? models : [here.model, models.at(-1) ?? here.model]
        const back = ways
          .slice(1)
          .map((from, i) => differenceOf(from, ways[i] ?? from).map(({ command }) => command))
          .toReversed()
        // What came back before what it needs would be refused: so nobody gets there.
        fc.pre(heldOf(models.at(-1) ?? here.model, back).length === back.length)
        const there = toldLog(elderlySupport, ...begun, ...steps, ...back)
        const open = ({ changes, model }: typeof there) =>
          toldReviews(changes, model, looked).reviews.map(({ key }) => key)
        const before = open(here)
        expect(differenceOf(here.model, there.model)).toEqual([])
        expect(open(there).filter((key) => !before.includes(key))).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})
