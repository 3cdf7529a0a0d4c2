import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { applyAll, isRefusal } from '../apply.ts'
import { violations } from '../invariants.ts'
import { collectionNames } from '../layout.ts'
import type { Model } from '../model.ts'
import { removeElements } from './remove.ts'

function without(model: Model, ...ids: string[]): Model {
  const answer = applyAll(model, removeElements(model, ids))
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer
}

function idsOf(model: Model): string[] {
  return collectionNames.flatMap((name) => Object.keys(model[name]))
}

/** Ids that something still names although they are gone. */
function stillNamed(model: Model, gone: ReadonlySet<string>): string[] {
  return violations(model)
    .filter((v) => v.rule === 'M-6')
    .flatMap((v) => v.elements.filter((id) => gone.has(id)))
}

describe('removing', () => {
  test('[MA-3] whatever element of use case 2 is removed, nothing names it any more', () => {
    for (const id of idsOf(consortium)) {
      const left = without(consortium, id)
      const gone = new Set(idsOf(consortium).filter((i) => !idsOf(left).includes(i)))
      expect(gone.has(id)).toBe(true)
      expect(stillNamed(left, gone)).toEqual([])
    }
  })

  test('[MA-3] the same for any elements of any model', () => {
    const someOf = modelArbitrary.chain((model) =>
      fc.tuple(fc.constant(model), fc.subarray(idsOf(model))),
    )
    fc.assert(
      fc.property(someOf, ([model, ids]) => {
        const left = without(model, ...ids)
        const gone = new Set(idsOf(model).filter((id) => !idsOf(left).includes(id)))
        expect(ids.filter((id) => !gone.has(id))).toEqual([])
        expect(stillNamed(left, gone)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('[MA-3] an event takes its risks along, a device only itself', () => {
    expect(without(consortium, 't-1').risks).toEqual({})
    const left = without(consortium, 'dev-ac')
    expect(left.events['g-A1']?.systems).toEqual([])
    expect(Object.keys(left.systems)).toHaveLength(12)
  })

  test('[MA-3] what a ba demands stays without the organisation it named, with its remark too', () => {
    const conditions = [{ op: 'partyWithin' as const, parties: true, who: ['PF', 'A'] }]
    const demand = { mark: 'required' as const, conditions, note: { ja: '備考' } }
    const demands = { ...consortium.demands, 'ba-dpa|controller': demand }
    expect(without({ ...consortium, demands }, 'PF').demands['ba-dpa|controller']).toEqual({
      ...demand,
      conditions: [{ op: 'partyWithin', parties: true, who: ['A'] }],
    })
  })

  test('[MA-4] an organisation leaves the data it held, its managed data lose their typed value and keep their words', () => {
    const left = without(consortium, 'PF')
    expect(Object.keys(left.states)).toEqual(Object.keys(consortium.states))
    expect(left.states['high']).not.toHaveProperty('holder')
    expect(left.attributes['high|controller']).toEqual({
      status: 'concrete',
      basis: 'fact',
      text: { ja: 'PF事業者', en: 'Platform company' },
    })
    expect(left.bas['ba-dpa']?.parties).toEqual(['A', 'B', 'C', 'D'])
    expect(left.events['t-1']?.transfer?.party.to).toEqual([])
  })
})
