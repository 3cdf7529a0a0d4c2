import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import type { AttributeCell } from './attribute.ts'
import type { Ba } from './ba.ts'
import type { DataEvent } from './data-event.ts'
import { scenarioViolations, violations } from './invariants.ts'
import type { Model } from './model.ts'

/** What is broken in the consortium after one change, as `rule path`. */
function broken(change: Partial<Model>): string[] {
  return violations({ ...consortium, ...change }).map((v) => `${v.rule} ${v.path}`)
}

function withEvent(id: string, change: Partial<DataEvent>): Partial<Model> {
  const event = { ...must(consortium.events[id], id), ...change }
  return { events: { ...consortium.events, [id]: event } }
}

function withBa(id: string, change: Partial<Ba>): Partial<Model> {
  return { bas: { ...consortium.bas, [id]: { ...must(consortium.bas[id], id), ...change } } }
}

function withCell(key: string, cell: AttributeCell): Partial<Model> {
  return { attributes: { ...consortium.attributes, [key]: cell } }
}

describe('invariants', () => {
  test('[UC-1] nothing is broken in use case 2', () => {
    expect(violations(consortium)).toEqual([])
  })

  test('[I1] a generation has no input and something comes out, every other event has an input', () => {
    expect(broken(withEvent('g-B', { inputs: ['int-A'] }))).toContain('I1 events/g-B/inputs')
    expect(broken(withEvent('g-B', { outputs: [] }))).toContain('I1 events/g-B/outputs')
    expect(broken(withEvent('own-use', { inputs: [] }))).toEqual(['I1 events/own-use/inputs'])
  })

  test('[I2] storage keeps data and attributes, only the location may differ', () => {
    const kept = { ...must(consortium.states['high'], 'high'), primed: 2 }
    const store: DataEvent = {
      ...must(consortium.events['p-PF'], 'p-PF'),
      kind: 'store',
      inputs: ['high'],
      outputs: ['high-kept'],
    }
    const stored = (attributes: Model['attributes'] = {}): Partial<Model> => ({
      states: { ...consortium.states, 'high-kept': kept },
      events: { ...consortium.events, 'st-1': store },
      attributes: { ...consortium.attributes, ...attributes },
    })
    const level = (value: 'high' | 'veryHigh'): AttributeCell => {
      return { status: 'concrete', basis: 'fact', value: { key: 'value', level: value } }
    }
    const elsewhere: AttributeCell = {
      status: 'concrete',
      basis: 'fact',
      value: { key: 'location', systems: ['srv-A'] },
    }
    expect(broken(stored())).toEqual([])
    expect(broken(stored({ 'high-kept|location': elsewhere }))).toEqual([])
    expect(broken(stored({ 'high-kept|value': level('veryHigh') }))).toEqual([])
    expect(broken(stored({ 'high-kept|value': level('high') }))).toEqual([
      'I2 attributes/high-kept|value',
    ])
    expect(broken(withEvent('p-PF', { kind: 'store' }))).toEqual(['I2 events/p-PF/outputs'])
  })

  test('[I3] disposal has no output and is never of a part', () => {
    expect(broken(withEvent('own-use', { kind: 'dispose' }))).toEqual([])
    expect(broken(withEvent('own-use', { kind: 'dispose', mode: 'exclude' }))).toEqual([
      'I3 events/own-use/mode',
    ])
    expect(broken(withEvent('p-PF', { kind: 'dispose' }))).toEqual(['I3 events/p-PF/outputs'])
  })

  test('[I4] a transfer crosses one of its four units', () => {
    const transfer = must(consortium.events['t-2']?.transfer, 't-2')
    const inside = { from: ['PF'], to: ['PF'] }
    const nothing = { from: [], to: [] }
    expect(broken(withEvent('t-2', { transfer: { ...transfer, party: inside } }))).toEqual([])
    expect(
      broken(withEvent('t-2', { transfer: { ...transfer, party: inside, system: nothing } })),
    ).toEqual(['I4 events/t-2/transfer'])
    const { transfer: _transfer, ...undescribed } = must(consortium.events['t-2'], 't-2')
    expect(broken({ events: { ...consortium.events, 't-2': undescribed } })).toEqual([
      'I4 events/t-2/transfer',
    ])
  })

  test('[I6] data about persons has rights holders as soon as the list is concrete', () => {
    const none: AttributeCell = {
      status: 'concrete',
      basis: 'fact',
      value: { key: 'rightsHolders', holders: [] },
    }
    expect(broken(withCell('high|rightsHolders', none))).toEqual([
      'I6 attributes/high|rightsHolders',
    ])
    const { 'high|rightsHolders': _cell, ...unwritten } = consortium.attributes
    expect(broken({ attributes: unwritten })).toEqual([])
  })

  test('[I7] every state of a circle that a merge made is named', () => {
    const inputs = ['int-all', 'svc']
    expect(broken(withEvent('p-PF', { inputs }))).toEqual([
      'I7 states/high',
      'I7 states/high-sp',
      'I7 states/svc',
    ])
  })

  test('[I8] a contract has two parties, a consent a class of persons, a law a jurisdiction', () => {
    expect(broken(withBa('ba-dpa', { parties: ['A'] }))).toEqual(['I8 bas/ba-dpa/parties'])
    expect(broken(withBa('ba-consent', { parties: ['A', 'B'] }))).toContain(
      'I8 bas/ba-consent/parties',
    )
    const { jurisdiction: _nowhere, ...law } = must(consortium.bas['ba-ucpa'], 'ba-ucpa')
    expect(broken({ bas: { ...consortium.bas, 'ba-ucpa': law } })).toEqual([
      'I8 bas/ba-ucpa/jurisdiction',
    ])
  })

  test('[I9] a risk stands at its event, with at least one state of it', () => {
    const risk = must(consortium.risks['r4'], 'r4')
    const withRisk = (states: string[]) => ({
      risks: { ...consortium.risks, r4: { ...risk, states } },
    })
    expect(broken(withRisk(['svc']))).toEqual(['I9 risks/r4/states'])
    expect(broken(withRisk([]))).toEqual(['I9 risks/r4/states'])
    const { 't-1': _gone, ...events } = consortium.events
    expect(broken({ events }).filter((b) => b.startsWith('I9'))).toHaveLength(7)
  })

  test('[I13] persons with rights are represented or asked for consent', () => {
    const { 'ba-consent': _consent, ...bas } = consortium.bas
    expect(broken({ bas })).toEqual(['I13 stakeholders/resident/representedBy'])
    const resident = {
      ...must(consortium.stakeholders['resident'], 'resident'),
      representedBy: 'A',
    }
    expect(broken({ bas, stakeholders: { ...consortium.stakeholders, resident } })).toEqual([])
  })

  test('[I14] what is set aside has its reason', () => {
    const risk = { ...must(consortium.risks['r4'], 'r4'), status: 'dismissed' as const }
    expect(broken({ risks: { ...consortium.risks, r4: risk } })).toEqual([
      'I14 risks/r4/dismissReason',
    ])
    const reasoned = { ...risk, dismissReason: { ja: '別の対策で足りる' } }
    expect(broken({ risks: { ...consortium.risks, r4: reasoned } })).toEqual([])
    expect(broken({ coverage: { 'p-A|integrity': { notApplicable: { ja: ' ' } } } })).toEqual([
      'I14 coverage/p-A|integrity',
    ])
    expect(broken({ suggestions: { 'p-A|P-I1': { notApplicable: { ja: ' ' } } } })).toEqual([
      'I14 suggestions/p-A|P-I1',
    ])
  })

  test('[I15] a scenario that gives an id another meaning is named', () => {
    expect(scenarioViolations(consortium, consortium)).toEqual([])
    const toBe: Model = {
      ...consortium,
      systems: { ...consortium.systems, 't-1': must(consortium.systems['srv-A'], 'srv-A') },
    }
    expect(scenarioViolations(consortium, toBe)).toEqual([
      { rule: 'I15', elements: ['t-1'], path: 'systems/t-1' },
    ])
    expect(broken(toBe)).toContain('M-10 events/t-1')
  })

  test('[M-6] everything that names nothing is named itself: elements, cells, keys', () => {
    const { PF: _platform, ...stakeholders } = consortium.stakeholders
    const paths = broken({ stakeholders })
    expect(paths).toContain('M-6 events/t-1')
    expect(paths).toContain('M-6 bas/ba-dpa')
    expect(paths).toContain('M-6 attributes/int-all|controller')
    expect(paths).toContain('M-6 attributes/high|rightsHolders')
    const { svc: _svc, ...states } = consortium.states
    expect(broken({ states })).toEqual(
      expect.arrayContaining(['M-6 attributes/svc|purpose', 'M-6 places/svc', 'M-6 bas/ba-svc']),
    )
  })

  test('[M-8] chains that a merge led back are named', () => {
    const parts = (a: string, b: string) => ({
      ...consortium.stakeholders,
      A: { ...must(consortium.stakeholders['A'], 'A'), parent: a },
      B: { ...must(consortium.stakeholders['B'], 'B'), parent: b },
    })
    expect(broken({ stakeholders: parts('B', 'A') })).toEqual([
      'M-8 stakeholders/A',
      'M-8 stakeholders/B',
    ])
    const loop: AttributeCell = { status: 'concrete', basis: 'fact', sameAs: 'int-all' }
    expect(broken(withCell('int-A|purpose', loop))).toEqual([
      'M-8 attributes/int-A|purpose',
      'M-8 attributes/int-all|purpose',
    ])
  })
})
