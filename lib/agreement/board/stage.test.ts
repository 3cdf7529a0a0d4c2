import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import {
  a,
  accept,
  after,
  at,
  again,
  counter,
  decline,
  measureId,
  model,
  next,
  participants,
  pf,
  propose,
  round,
  rowsOf,
  sendBack,
  sign,
  stageIn,
  terms,
  withdraw,
  type Step,
} from '#tests/agreement/board-rows.ts'
import { without } from '#tests/support/participants.ts'
import { riskClosure } from '../closure.ts'
import type { AgreementCommand, Party } from '../command.ts'
import { closureText } from '../digest.ts'
import type { RoundStood } from '../round/signing-rounds.ts'
import { noAgreement, type AgreementState } from '../state.ts'
import { cardsOf } from './cards.ts'
import { positionsOf } from './positions.ts'
import { stageOf, stages, type Stage, type StageFacts } from './stage.ts'

const none = {
  signedBack: false,
  acceptedBack: false,
  counteredElsewhere: false,
  waitsForNobody: false,
  asksInVain: false,
}
const stagesAlong = (...steps: readonly Step[]): readonly Stage[] =>
  [...steps.keys()].map((i) => stageIn(after(...steps.slice(0, i + 1))))

describe('the column of a card', () => {
  const facts: fc.Arbitrary<StageFacts> = fc.record({
    offers: fc.constantFrom('none', 'waiting', 'countered'),
    isMissing: fc.boolean(),
    signing: fc.constantFrom('none', 'begun', 'complete'),
  })
  const order = (one: Stage) => stages.indexOf(one)

  test('[AG-67] is one of six, whatever the facts, and each of the six is reached', () => {
    const found = new Set<Stage>()
    for (const offers of ['none', 'waiting', 'countered'] as const)
      for (const isMissing of [true, false])
        for (const signing of ['none', 'begun', 'complete'] as const)
          found.add(stageOf({ offers, isMissing, signing }))
    expect([...found].toSorted()).toEqual([...stages].toSorted())
  })

  test('[AG-69] never goes back by filling a gap, or by signing', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const now = order(stageOf(one))
        expect(order(stageOf({ ...one, isMissing: false }))).toBeGreaterThanOrEqual(now)
        const further = one.signing === 'none' ? 'begun' : 'complete'
        expect(order(stageOf({ ...one, signing: further }))).toBeGreaterThanOrEqual(now)
      }),
    )
  })

  test('[AG-68] goes from 論点 over a counterproposal to 署名済み', () => {
    expect(stageIn(noAgreement)).toBe('issue')
    const way = [
      propose('s1', pf, 'A'),
      counter('s2', 's1', a),
      accept('s2', pf),
      sign('x1', a),
      sign('x2', pf),
    ]
    expect(stagesAlong(...way)).toEqual(['proposed', 'countered', 'settled', 'signing', 'signed'])
  })

  test('[AG-68] an offer sent back is proposed still, also once it is changed; declined it is 論点 again', () => {
    const way = [propose('s1', pf, 'A'), sendBack('s1', a), again('s2', 's1', pf)]
    expect(stagesAlong(...way)).toEqual(['proposed', 'proposed', 'proposed'])
    expect(stageIn(after(...way, decline('s2', a)))).toBe('issue')
    expect(stageIn(after(propose('s1', pf, 'A'), withdraw('s1', pf)))).toBe('issue')
  })

  test('[AG-68] offers of who takes no part, and about measures that are dropped, hold nothing up', () => {
    const offered = after(propose('s1', pf, 'A'))
    expect(stageIn(offered, { participants: without(participants, 'A') })).toBe('issue')
    expect(
      stageIn(after(propose('s1', a, 'A')), { participants: without(participants, 'PF') }),
    ).toBe('proposed')
    const measure = must(model.measures[measureId], 'measure')
    const dropped = {
      ...model,
      measures: { [measureId]: { ...measure, status: 'dropped' as const } },
    }
    expect(stageIn(offered, { model: dropped })).toBe('issue')
  })

  test('[AG-68] what has changed since, and what was taken back, waits for signatures; a new offer is proposed', () => {
    const signed = after(propose('s1', pf, 'A'), accept('s1', a), sign('x1', a), sign('x2', pf))
    const risk = must(model.risks['r1'], 'r1')
    const edited = { ...model, risks: { r1: { ...risk, incident: { ja: '漏えい(改)' } } } }
    expect(stageIn(signed, { model: edited })).toBe('signing')
    expect(stageIn(signed)).toBe('signed')
    const more = must(next(signed, propose('s3', pf, 'A', terms('x', 'consulted'))), 'allowed')
    expect(stageIn(more)).toBe('proposed')
  })

  test('[AG-68] the latest round that was not called off decides; else the seats', () => {
    const settled = after(propose('s1', pf, 'A'), accept('s1', a))
    const told = (...rounds: readonly RoundStood[]) => stageIn(settled, { rounds })
    const [early, late] = ['2026-12-01T00:00:00.000Z', '2026-12-02T00:00:00.000Z']
    expect(told(round('n1', early, 'open'))).toBe('signing')
    expect(told(round('n1', early, 'rejected'))).toBe('signing')
    expect(told(round('n1', early, 'complete'))).toBe('signed')
    expect(told(round('n2', late, 'open'), round('n1', early, 'complete'))).toBe('signing')
    expect(told(round('n1', early, 'complete'), round('n2', late, 'cancelled'))).toBe('signed')
    expect(told(round('n1', early, 'open', { kind: 'model' }))).toBe('signing')
    expect(told(round('n1', early, 'open', { kind: 'risks', ids: ['r2'] }))).toBe('settled')
    expect(told(round('n1', early, 'open', { kind: 'assignments', ids: ['s1'] }))).toBe('settled')
  })

  const ids = ['s1', 's2', 's3', 's4'] as const
  const id = fc.constantFrom(...ids)
  const party = fc.constantFrom(a, pf)
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(id, party, fc.constantFrom('A', 'PF')).map(([s, by, org]) => propose(s, by, org)),
    fc.tuple(id, party).map(([s, by]) => accept(s, by)),
    fc.tuple(id, party).map(([s, by]) => decline(s, by)),
    fc.tuple(id, party).map(([s, by]) => sendBack(s, by)),
    fc.tuple(id, party).map(([s, by]) => withdraw(s, by)),
    fc.tuple(id, id, party, fc.string()).map(([s, of, by, ja]) => counter(s, of, by, `x${ja}`)),
    fc.tuple(id, id, party).map(([s, of, by]) => again(s, of, by)),
    fc.tuple(fc.uuid(), party).map(([s, by]) => sign(s, by)),
  )
  const isFresh = (state: AgreementState, { type, ...one }: AgreementCommand) =>
    !['propose', 'counter', 'proposeAgain'].includes(type) ||
    !('id' in one && Object.hasOwn(state.splits, one.id))

  test('[AG-67] [AG-69] whatever people do: one card in one column, whatever the order of the rows; no signature takes it back, nor the last answer that accepts', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let state = noAgreement
        for (const one of steps) {
          const command = typeof one === 'function' ? one(state) : one
          if (!isFresh(state, command)) continue
          const then = next(state, command)
          if (then === null) continue
          const rows = rowsOf(then)
          const cards = cardsOf(rows)
          expect(cards.map((card) => card.riskId)).toEqual(['r1'])
          const card = must(cards[0], 'card')
          expect(stages).toContain(card.stage)
          const turned = {
            ...rows,
            splits: rows.splits.toReversed(),
            seats: rows.seats.toReversed(),
          }
          expect(cardsOf(turned)[0]?.stage).toBe(card.stage)
          // Nobody who is waited for stands without a turn, and where nothing waits nobody has one.
          const isAsked = positionsOf(card, participants).some(({ turn }) => turn !== null)
          const moved = order(card.stage) - order(stageIn(state))
          const { type } = command
          expect({
            signedBack: type === 'sign' && moved < 0,
            acceptedBack: type === 'accept' && card.offers.length === 0 && moved <= 0,
            counteredElsewhere: type === 'counter' && card.stage !== 'countered',
            waitsForNobody: card.offers.length > 0 && !isAsked,
            asksInVain: (card.stage === 'signed' || card.stage === 'issue') && isAsked,
          }).toEqual(none)
          state = then
        }
      }),
    )
  })

  test('[AG-78] an accepted risk without a measure is settled, and signed once everybody that is asked has signed', () => {
    const status = 'accepted' as const
    const risks = { r1: { ...must(model.risks['r1'], 'r1'), status } }
    const accepted = { ...model, risks, measures: {} }
    const signs = (signOff: string, who: Party): Step => {
      const now = closureText(must(riskClosure(accepted, 'r1', []), 'a closure'))
      return { type: 'sign', id: signOff, by: who, at, riskId: 'r1', shown: now, now, docSeq: 1 }
    }
    expect(stageIn(noAgreement, { model: { ...model, measures: {} } })).toBe('issue')
    expect(stageIn(noAgreement, { model: accepted })).toBe('settled')
    expect(stageIn(after(signs('g1', a)), { model: accepted })).toBe('signing')
    expect(stageIn(after(signs('g1', a), signs('g2', pf)), { model: accepted })).toBe('signed')
    // What is done against it all the same is carried by somebody.
    const { measures } = model
    expect(stageIn(noAgreement, { model: { ...accepted, measures } })).toBe('issue')
  })

  test('[AG-67] dismissed risks have no card', () => {
    const risk = must(model.risks['r1'], 'r1')
    const dismissed = { ...model, risks: { r1: { ...risk, status: 'dismissed' as const } } }
    expect(cardsOf(rowsOf(noAgreement, { model: dismissed }))).toEqual([])
  })
})
