import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Model } from '#lib/model/model.ts'
import { decided, treated } from '#tests/support/decided.ts'
import { plus } from '#tests/support/findings-in.ts'
import { commandArbitrary, modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { aState, anEvent, tidyModel } from '#tests/support/tidy-model.ts'
import { FindingsEngine } from '../engine.ts'
import { decisionFindings } from './decision-findings.ts'
import type { Decisions } from './decisions.ts'

const orgs = ['o1', 'o2', 'o3']

/** Decisions about the things of a model, and about some it does not hold. */
function decisionsOn(model: Model): fc.Arbitrary<Decisions> {
  const id = (record: object) => fc.constantFrom(...Object.keys(record), 'toString', 'gone')
  const org = fc.constantFrom(...orgs)
  return fc.record({
    assignments: fc.array(
      fc.record(
        {
          risk: id(model.risks),
          measure: id(model.measures),
          org,
          role: fc.constantFrom('accountable', 'responsible', 'consulted', 'informed'),
          status: fc.constantFrom('proposed', 'accepted', 'accepted', 'declined', 'withdrawn'),
          layer: id(model.systems),
          due: fc.constant('2026-12-31'),
        },
        { requiredKeys: ['risk', 'measure', 'org', 'role', 'status'] },
      ),
      { maxLength: 8 },
    ),
    seats: fc.array(
      fc.record({
        risk: id(model.risks),
        org,
        status: fc.constantFrom(
          'valid',
          'stale',
          'withdrawn',
          'rejected',
          'orphaned',
          'expired',
          'none',
        ),
        asked: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    accounts: fc.dictionary(id(model.stakeholders), org, { maxKeys: 6 }),
  })
}

const both = modelArbitrary.chain((model) => fc.tuple(fc.constant(model), decisionsOn(model)))

test('[DR-16] the order of the decisions and of the model makes no difference, and nothing makes a check throw', () => {
  let told = 0
  const holds = ([model, decisions]: [Model, Decisions]) => {
    const now = decisionFindings(model, decisions)
    told += now.length
    const { assignments, seats, accounts } = decisions
    const turned = {
      assignments: assignments.toReversed(),
      seats: seats.toReversed(),
      accounts: Object.fromEntries(Object.entries(accounts).toReversed()),
    }
    expect(decisionFindings(model, turned)).toEqual(now)
    expect(decisionFindings(turnedModel(model), turned)).toEqual(now)
    expect(JSON.parse(JSON.stringify(now))).toEqual(now)
  }
  fc.assert(fc.property(both, holds), { numRuns: 150 })
  const known = decisionsOn(elderlySupport).map((one): [Model, Decisions] => [elderlySupport, one])
  fc.assert(fc.property(known, holds), { numRuns: 40 })
  expect(told).toBeGreaterThan(100)
})

test('[DR-16] after any edits an engine says of decisions what they say from nothing', () => {
  const edits = fc.array(commandArbitrary, { maxLength: 12 })
  fc.assert(
    fc.property(both, edits, ([start, decisions], commands) => {
      let model = start
      const engine = new FindingsEngine(model)
      for (const command of commands) {
        const next = apply(model, command)
        if (isRefusal(next)) continue
        model = next
        engine.update(model)
        expect(engine.aboutDecisions(decisions)).toEqual(decisionFindings(model, decisions))
      }
    }),
    { numRuns: 60 },
  )
})

test('[DR-9] decisions about a large model, with all its data at one event, are looked at in bounded time', () => {
  const ids = Array.from({ length: 1_000 }, (_, i) => `x${i}`)
  const risk = treated().risks['r'] as Model['risks'][string]
  const measure = treated().measures['m'] as Model['measures'][string]
  const many = <T>(one: T) => Object.fromEntries(ids.map((id) => [`${id}-`, one]))
  const states = Object.fromEntries(ids.map((id) => [id, aState('e')]))
  const crowded = plus(plus(tidyModel, 'states', states), 'events', {
    give: anEvent('transfer_provide', { inputs: ids, systems: ['sp'] }),
  })
  const against = { ...measure, risks: ids.slice(0, 500).map((id) => `${id}-`) }
  const measures = Object.fromEntries(ids.slice(0, 50).map((id) => [`m${id}`, against]))
  const model = plus(plus(crowded, 'risks', many(risk)), 'measures', measures)
  const start = performance.now()
  decisionFindings(model, decided())
  expect(performance.now() - start).toBeLessThan(5_000)
})

function turnedModel(model: Model): Model {
  const turn = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).toReversed()) as T
  const { stakeholders, systems, states, events, bas, risks, measures, attributes } = model
  return {
    ...model,
    stakeholders: turn(stakeholders),
    systems: turn(systems),
    states: turn(states),
    events: turn(events),
    bas: turn(bas),
    risks: turn(risks),
    measures: turn(measures),
    attributes: turn(attributes),
  }
}
