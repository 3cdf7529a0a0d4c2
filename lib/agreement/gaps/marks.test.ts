import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Model } from '#lib/model/model.ts'
import { taking, without } from '#tests/support/participants.ts'
import { standingMeasures } from '../gaps.ts'
import { responsibilityRoles, splitKinds, type ResponsibilitySplit } from '../split.ts'
import type { Seat } from '../status.ts'
import { kindOfMark, markRules, type MarkRows, type MarkRule } from './mark.ts'
import { marksOf } from './marks.ts'

const at = '2026-11-25T00:00:00.000Z'
const map = { A: 'org-a', B: 'org-b', PF: 'org-pf' }
const participants = taking({ 'org-a': [], 'org-b': [], 'org-pf': [] })
const measureId = must(standingMeasures(elderlySupport, 'r1')[0], 'a measure against r1')
const measure = must(elderlySupport.measures[measureId], 'measure')
const { due: _due, evidence: _evidence, ...bare } = measure
/** r1 alone, with one measure that has neither day nor evidence. */
const model: Model = {
  ...elderlySupport,
  risks: { r1: must(elderlySupport.risks['r1'], 'r1') },
  measures: { [measureId]: { ...bare, risks: ['r1'] } },
}
const part = (more: Partial<ResponsibilitySplit>): ResponsibilitySplit => ({
  id: JSON.stringify(more),
  riskId: 'r1',
  measureId,
  orgId: 'org-a',
  role: 'responsible',
  split: 'own',
  text: { ja: '実施する' },
  status: 'accepted',
  proposedBy: 'u',
  proposedOrg: 'org-pf',
  proposedAt: at,
  ...more,
})
const told = (splits: readonly ResponsibilitySplit[], more: Partial<MarkRows> = {}) =>
  marksOf({ model, splits, participants, map, seats: [], ...more })
const orgsOf = (
  rule: MarkRule,
  splits: readonly ResponsibilitySplit[],
  more: Partial<MarkRows> = {},
) => told(splits, more).find((m) => m.rule === rule)?.orgs ?? null

describe('gaps of the matrix', () => {
  test('[AG-34] G2: nobody carries a measure out, unless who answers for it does it itself', () => {
    expect(orgsOf('G2', [])).toEqual([])
    expect(orgsOf('G2', [part({ status: 'proposed' })])).toEqual([])
    expect(orgsOf('G2', [part({ role: 'accountable', split: 'provides' })])).toEqual([])
    expect(orgsOf('G2', [part({ role: 'none' })])).toEqual([])
    expect(orgsOf('G2', [part({})])).toBeNull()
    expect(orgsOf('G2', [part({ role: 'accountable', split: 'own' })])).toBeNull()
    expect(orgsOf('G2', [part({ role: 'accountable', split: 'joint' })])).toBeNull()
  })

  test('[AG-34] G2: who left carries nothing out', () => {
    const gone = { participants: without(participants, 'org-a') }
    expect(orgsOf('G2', [part({})], gone)).toEqual([])
  })

  test('[AG-35] G3: an offer waits; an answered one and one to who takes no part do not', () => {
    const offer = part({ status: 'proposed' })
    expect(orgsOf('G3', [offer, part({ status: 'proposed', orgId: 'org-b' })])).toEqual([
      'org-a',
      'org-b',
    ])
    for (const status of ['accepted', 'declined', 'withdrawn'] as const) {
      expect(orgsOf('G3', [part({ status })])).toBeNull()
    }
    expect(orgsOf('G3', [offer], { participants: without(participants, 'org-a') })).toBeNull()
  })

  test('[AG-36] G4: who carries it is a party of no contract over the data', () => {
    const contracts = (parties: readonly string[], normType: 'contract' | 'law' = 'contract') => ({
      model: {
        ...model,
        bas: Object.fromEntries(
          Object.entries(model.bas).map(([id, ba]) => [
            id,
            { ...ba, normType, parties: [...parties] },
          ]),
        ),
      },
    })
    expect(orgsOf('G4', [part({})], contracts(['PF', 'B']))).toEqual(['org-a'])
    expect(orgsOf('G4', [part({})], contracts(['PF', 'A']))).toBeNull()
    expect(orgsOf('G4', [part({})], contracts([]))).toBeNull()
    expect(orgsOf('G4', [part({})], contracts(['PF'], 'law'))).toBeNull()
    expect(orgsOf('G4', [part({ role: 'consulted' })], contracts(['PF']))).toBeNull()
    expect(orgsOf('G4', [part({ status: 'proposed' })], contracts(['PF']))).toBeNull()
    expect(orgsOf('G4', [part({})], { ...contracts(['PF']), map: { PF: 'org-pf' } })).toBeNull()
  })

  test('[AG-37] G5: neither day nor evidence, of the part or of the measure', () => {
    expect(orgsOf('G5', [part({})])).toEqual(['org-a'])
    expect(orgsOf('G5', [part({ due: '2027-03-31' })])).toBeNull()
    expect(orgsOf('G5', [part({ evidence: '手順書' })])).toBeNull()
    expect(orgsOf('G5', [part({ role: 'consulted' })])).toBeNull()
    const dated = { ...model, measures: { [measureId]: { ...bare, due: '2027-03-31' } } }
    expect(orgsOf('G5', [part({})], { model: dated })).toBeNull()
  })
})

describe('conflicts of the matrix', () => {
  const accountable = (orgId: string, more: Partial<ResponsibilitySplit> = {}) =>
    part({ role: 'accountable', orgId, ...more })

  test('[AG-38] C1: two are accountable for one layer, offered or accepted', () => {
    const offered = accountable('org-b', { status: 'proposed' })
    expect(orgsOf('C1', [accountable('org-a'), offered])).toEqual(['org-a', 'org-b'])
    expect(orgsOf('C1', [accountable('org-a', { layer: 's1' }), offered])).toEqual([
      'org-a',
      'org-b',
    ])
    const layers = [
      accountable('org-a', { layer: 's1' }),
      accountable('org-b', { layer: 's2', status: 'proposed' }),
    ]
    expect(orgsOf('C1', layers)).toBeNull()
    expect(orgsOf('C1', [accountable('org-a'), accountable('org-a', { layer: 's1' })])).toBeNull()
    expect(orgsOf('C1', [accountable('org-a'), { ...offered, status: 'declined' }])).toBeNull()
    expect(orgsOf('C1', [accountable('org-a'), { ...offered, role: 'responsible' }])).toBeNull()
  })

  test('[AG-39] C2: each has offered the same part to the other', () => {
    const ab = part({ status: 'proposed', orgId: 'org-b', proposedOrg: 'org-a' })
    const ba = part({ status: 'proposed', orgId: 'org-a', proposedOrg: 'org-b' })
    expect(orgsOf('C2', [ab, ba])).toEqual(['org-a', 'org-b'])
    expect(orgsOf('C2', [ab, { ...ba, status: 'accepted' }])).toBeNull()
    expect(orgsOf('C2', [ab, { ...ba, role: 'accountable' }])).toBeNull()
    expect(orgsOf('C2', [ab, { ...ba, proposedOrg: 'org-pf' }])).toBeNull()
    expect(orgsOf('C2', [{ ...ab, proposedOrg: 'org-b' }, ba])).toBeNull()
  })

  test('[AG-40] C3: what was declined is relied on, until somebody else takes or is offered it', () => {
    const declined = part({ status: 'declined' })
    const relying = accountable('org-b', { split: 'customerMust' })
    expect(orgsOf('C3', [declined, relying])).toEqual(['org-a', 'org-b'])
    expect(orgsOf('C3', [declined, { ...relying, split: 'own' }])).toBeNull()
    expect(orgsOf('C3', [declined, { ...relying, status: 'proposed' }])).toBeNull()
    expect(orgsOf('C3', [declined, relying, part({ orgId: 'org-pf' })])).toBeNull()
    expect(orgsOf('C3', [declined, relying, part({ status: 'proposed' })])).toBeNull()
    expect(orgsOf('C3', [part({ status: 'withdrawn' }), relying])).toBeNull()
    expect(orgsOf('C3', [part({ status: 'declined', role: 'informed' }), relying])).toBeNull()
  })

  test('[AG-77] C4: the system of a part stands where a ba over the data does not allow them to be', () => {
    const state = must(
      elderlySupport.events[must(model.risks['r1'], 'r1').event]?.outputs[0],
      'data',
    )
    const [systemId, system] = must(Object.entries(elderlySupport.systems)[0], 'a system')
    const [baId, ba] = must(Object.entries(elderlySupport.bas)[0], 'a ba')
    const standing = (
      country: string,
      countries: string[],
      members = [state],
    ): Partial<MarkRows> => ({
      model: {
        ...model,
        systems: { [systemId]: { ...system, places: [{ country }] } },
        bas: { [baId]: { ...ba, members } },
        demands: {
          [`${baId}|location`]: {
            mark: 'required',
            conditions: [{ op: 'countryWithin', countries }],
          },
        },
      } as unknown as Model,
    })
    const layered = part({ layer: systemId })
    const abroad = standing('US', ['JP'])
    expect(orgsOf('C4', [layered], abroad)).toEqual(['org-a'])
    expect(orgsOf('C4', [part({ layer: systemId, status: 'proposed' })], abroad)).toEqual(['org-a'])
    expect(orgsOf('C4', [layered], standing('JP', ['JP']))).toBeNull()
    expect(orgsOf('C4', [layered], standing('DE', ['JP', 'EU']))).toBeNull()
    expect(orgsOf('C4', [layered], standing('unknown', ['JP']))).toBeNull()
    expect(orgsOf('C4', [layered], standing('US', ['JP'], []))).toBeNull()
    expect(orgsOf('C4', [part({})], abroad)).toBeNull()
    expect(orgsOf('C4', [part({ layer: systemId, role: 'none' })], abroad)).toBeNull()
    expect(orgsOf('C4', [part({ layer: systemId, status: 'declined' })], abroad)).toBeNull()
  })

  test('[AG-41] C5: different contents of one risk are approved', () => {
    const seat = (orgId: string, digest: string, status: Seat['status']): Seat => ({
      riskId: 'r1',
      orgId,
      status,
      asked: true,
      signed: {
        id: orgId,
        riskId: 'r1',
        orgId,
        userId: 'u',
        intent: 'approve',
        docSeq: 1,
        digest,
        prevId: null,
        at,
        closure: '',
      },
    })
    const both = [seat('org-a', 'd1', 'valid'), seat('org-b', 'd2', 'stale')]
    expect(orgsOf('C5', [], { seats: both })).toEqual(['org-a', 'org-b'])
    const same = [seat('org-a', 'd1', 'stale'), seat('org-b', 'd1', 'stale')]
    expect(orgsOf('C5', [], { seats: same })).toBeNull()
    const gone = [seat('org-a', 'd1', 'valid'), seat('org-b', 'd2', 'withdrawn')]
    expect(orgsOf('C5', [], { seats: gone })).toBeNull()
  })
})

describe('where data are handed over', () => {
  const event = must(elderlySupport.risks['r1'], 'r1').event
  const crossing = (from: readonly string[], to: readonly string[]) => {
    const one = must(model.events[event], 'event')
    const nothing = { from: [], to: [] }
    const party = { from: [...from], to: [...to] }
    const transfer = {
      country: nothing,
      system: nothing,
      device: nothing,
      provision: 'thirdParty' as const,
      considerations: {},
      party,
    }
    return { model: { ...model, events: { [event]: { ...one, transfer } } } }
  }

  test('[AG-42] B1: one side carries a measure, the other has said nothing', () => {
    expect(orgsOf('B1', [part({})], crossing(['A'], ['PF']))).toEqual(['org-pf'])
    expect(orgsOf('B1', [part({ orgId: 'org-pf' })], crossing(['A'], ['PF']))).toEqual(['org-a'])
    for (const role of ['accountable', 'responsible', 'consulted', 'none'] as const) {
      const meeting = [part({}), part({ orgId: 'org-pf', role })]
      expect(orgsOf('B1', meeting, crossing(['A'], ['PF']))).toBeNull()
    }
    const informed = [part({}), part({ orgId: 'org-pf', role: 'informed' })]
    expect(orgsOf('B1', informed, crossing(['A'], ['PF']))).toEqual(['org-pf'])
    const offered = [part({}), part({ orgId: 'org-pf', status: 'proposed' })]
    expect(orgsOf('B1', offered, crossing(['A'], ['PF']))).toEqual(['org-pf'])
  })

  test('[AG-42] B1: not where nobody carries anything, nor inside one organisation, nor to who is nobody', () => {
    expect(orgsOf('B1', [], crossing(['A'], ['PF']))).toBeNull()
    expect(orgsOf('B1', [part({})], crossing(['A'], ['A']))).toBeNull()
    expect(orgsOf('B1', [part({})], crossing(['A'], ['stranger']))).toBeNull()
  })
})

describe('all rules together', () => {
  test('[AG-43] a dismissed risk and a dropped measure have no marks', () => {
    const risk = must(model.risks['r1'], 'r1')
    const dismissed = { ...model, risks: { r1: { ...risk, status: 'dismissed' as const } } }
    expect(told([part({ status: 'proposed' })], { model: dismissed })).toEqual([])
    const dropped = {
      ...model,
      measures: { [measureId]: { ...bare, status: 'dropped' as const } },
    }
    expect(told([part({ status: 'proposed' })], { model: dropped })).toEqual([])
  })

  test('[AG-43] the order of the parts changes no mark, and every mark names a standing place', () => {
    const any: fc.Arbitrary<ResponsibilitySplit> = fc
      .record({
        orgId: fc.constantFrom('org-a', 'org-b', 'org-pf'),
        proposedOrg: fc.constantFrom('org-a', 'org-b', 'org-pf'),
        role: fc.constantFrom(...responsibilityRoles),
        split: fc.constantFrom(...splitKinds),
        status: fc.constantFrom('proposed', 'accepted', 'declined', 'withdrawn'),
      })
      .map(part)
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (splits) => {
        const marks = told(splits)
        expect(told(splits.toReversed())).toEqual(marks)
        for (const mark of marks) {
          expect(mark.riskId).toBe('r1')
          expect([measureId, null]).toContain(mark.measureId)
          expect(mark.orgs).toEqual([...new Set(mark.orgs)].toSorted())
        }
      }),
    )
  })

  test('[AG-43] every rule is a gap, a conflict or a boundary', () => {
    const kinds = markRules.map((rule) => kindOfMark({ rule }))
    expect([...new Set(kinds)]).toEqual(['gap', 'conflict', 'boundary'])
  })
})
