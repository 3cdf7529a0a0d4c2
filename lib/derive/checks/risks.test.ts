import { expect, test } from 'vitest'
import type { Model } from '#lib/model/model.ts'
import { recordConditions } from '../conditions.ts'
import { after, changed, plus, said, says, without } from '#tests/support/findings-in.ts'
import { aBa, aState, anEvent, tidyModel as tidy } from '#tests/support/tidy-model.ts'

type Risk = Model['risks'][string]
const aRisk = (more: Partial<Risk> = {}): Risk => ({
  event: 'give',
  states: ['b'],
  viewpoint: 'integrity',
  source: 'adversarial',
  threat: 'tampering',
  incident: { ja: '書き換え' },
  status: 'identified',
  ...more,
})
const aMeasure = (more: Partial<Model['measures'][string]> = {}): Model['measures'][string] => ({
  title: { ja: '対策' },
  asIsToBe: 'asIs',
  references: [],
  risks: ['r'],
  type: 'mitigate',
  status: 'proposed',
  ...more,
})
const risks = (all: Readonly<Record<string, Risk>>) => plus(tidy, 'risks', all)

test('[CK-40] every viewpoint of an event has a risk or a reason why not', () => {
  const open = after(tidy, { type: 'clear', cell: 'coverage', key: 'give|integrity' })
  expect(said(open, 'F-40')).toEqual(['warn plain: give'])
  expect(said(plus(open, 'risks', { r: aRisk() }), 'F-40')).toEqual([])
  expect(
    said(plus(open, 'risks', { r: aRisk({ viewpoint: 'availability' }) }), 'F-40'),
  ).toHaveLength(1)
})

test('[CK-40] our two viewpoints count where a ba of that category holds data of the event', () => {
  const open = after(tidy, { type: 'clear', cell: 'coverage', key: 'give|socialFunction' })
  expect(said(open, 'F-40')).toEqual([])
  expect(said(changed(open, 'bas', 'contract', { category: 'socialFunction' }), 'F-40')).toEqual([
    'warn plain: give',
  ])
})

test('[CK-41] two risks from one class of source are told', () => {
  const alike = risks({ r: aRisk(), s: aRisk() })
  expect(said(alike, 'F-41')).toEqual(['info plain: give r s'])
  expect(said(risks({ r: aRisk(), s: aRisk({ source: 'structural' }) }), 'F-41')).toEqual([])
  expect(said(risks({ r: aRisk() }), 'F-41')).toEqual([])
})

test('[CK-43] data worth very much has availability or integrity looked at where it is stored', () => {
  const dear = after(tidy, says('a', { key: 'value', level: 'veryHigh' }))
  expect(said(dear, 'F-43')).toEqual(['warn noRisk: a keep-a'])
  expect(said(after(dear, { type: 'remove', in: 'events', id: 'keep-a' }), 'F-43')).toEqual([
    'warn notStored: a',
  ])
  expect(said(plus(dear, 'risks', { r: aRisk({ event: 'keep-a' }) }), 'F-43')).toEqual([])
  expect(
    said(
      plus(dear, 'risks', { r: aRisk({ event: 'keep-a', viewpoint: 'confidentiality' }) }),
      'F-43',
    ),
  ).toHaveLength(1)
  expect(said(after(tidy, says('a', { key: 'value', level: 'high' })), 'F-43')).toEqual([])
})

test('[CK-45] something is done about a risk, and an adopted measure rests on something', () => {
  const bare = risks({ r: aRisk() })
  expect(said(bare, 'F-45')).toEqual(['warn noMeasure: r'])
  expect(said(risks({ r: aRisk({ status: 'accepted' }) }), 'F-45')).toEqual([])
  expect(said(plus(bare, 'measures', { m: aMeasure() }), 'F-45')).toEqual([])
  expect(said(plus(bare, 'measures', { m: aMeasure({ status: 'dropped' }) }), 'F-45')).toEqual([
    'warn noMeasure: r',
  ])
  expect(said(plus(bare, 'measures', { m: aMeasure({ status: 'done' }) }), 'F-45')).toEqual([
    'warn unfounded: m',
  ])
  expect(
    said(
      plus(bare, 'measures', { m: aMeasure({ status: 'done', evidence: { ja: '記録' } }) }),
      'F-45',
    ),
  ).toEqual([])
})

test('[CK-53] risks of a transfer are not agreed before its conditions', () => {
  const condition = {
    event: 'give',
    side: 'both',
    about: 'duty',
    operator: 'is',
    operand: [],
    origin: [],
    status: 'derived',
  } as const
  const flowConditions = { k: { ...condition, operand: [], origin: [] } }
  const early = { ...risks({ r: aRisk({ status: 'agreed' }) }), flowConditions }
  expect(said(early, 'F-53')).toEqual(['error plain: give k r'])
  expect(said({ ...early, risks: { r: aRisk() } }, 'F-53')).toEqual([])
  expect(
    said({ ...early, flowConditions: { k: { ...flowConditions.k, status: 'agreed' } } }, 'F-53'),
  ).toEqual([])
})

test('[CK-53] conditions that only follow from the ba, and that nobody has written down, are open too', () => {
  const agreed = risks({ r: aRisk({ status: 'agreed' }) })
  expect(said(agreed, 'F-53')).toEqual([])
  // what the law asks of b is not asked of c any more
  const lost = changed(agreed, 'bas', 'law', { members: ['a', 'b'] })
  expect(said(lost, 'F-53')).toEqual(['error demands: give r law'])
  expect(said(changed(lost, 'risks', 'r', { status: 'identified' }), 'F-53')).toEqual([])
  const duties = [{ id: 'd', onEvent: 'transfer_provide', duty: 'record' } as const]
  expect(said(changed(lost, 'bas', 'law', { duties }), 'F-53')).toEqual(['error both: give r law'])
  const onlyDuty = changed({ ...lost, demands: {} }, 'bas', 'law', { duties })
  expect(said(onlyDuty, 'F-53')).toEqual(['error duties: give r law'])
})

test('[CK-53] what is recommended, or asked behind the transfer anyway, needs no agreement', () => {
  const agreed = risks({ r: aRisk({ status: 'agreed' }) })
  const lost = changed(agreed, 'bas', 'law', { members: ['a', 'b'] })
  const demands = Object.fromEntries(
    Object.entries(lost.demands).map(([key, one]) => [
      key,
      { ...one, strength: 'should' as const },
    ]),
  )
  expect(said({ ...lost, demands }, 'F-53')).toEqual([])
  // written down, it says no more than it did before
  expect(said(after(agreed, recordConditions(agreed, 'give')), 'F-53')).toEqual([])
})

test('[CK-53] written down, what is only derived stays open until it is agreed', () => {
  const agreed = risks({ r: aRisk({ status: 'agreed' }) })
  const lost = changed(agreed, 'bas', 'law', { members: ['a', 'b'] })
  const recorded = after(lost, recordConditions(lost, 'give'))
  const rows = Object.keys(recorded.flowConditions)
  expect(rows.length).toBeGreaterThan(1)
  expect(said(recorded, 'F-53')).toEqual([`error plain: give ${rows.toSorted().join(' ')} r`])
  const settled = rows.map((id) => ({
    type: 'set' as const,
    in: 'flowConditions' as const,
    id,
    field: 'status' as const,
    value: 'agreed' as const,
  }))
  expect(said(after(recorded, settled), 'F-53')).toEqual([])
  expect(said(after(recorded, settled.slice(1)), 'F-53')).toHaveLength(1)
})

test('[CK-54] what differs between institutions is adjusted for', () => {
  const gap = {
    left: 'law',
    right: 'contract',
    about: 'value',
    relation: 'leftStricter',
    status: 'open',
  } as const
  expect(said(plus(tidy, 'institutionGaps', { g: gap }), 'F-54')).toEqual([
    'warn plain: g law contract',
  ])
  expect(said(plus(tidy, 'institutionGaps', { g: { ...gap, relation: 'equal' } }), 'F-54')).toEqual(
    [],
  )
  const adjustment = { text: { ja: '契約で補う' }, owner: 'P' }
  expect(said(plus(tidy, 'institutionGaps', { g: { ...gap, adjustment } }), 'F-54')).toEqual([])
})

test('[CK-55] persons with rights in a data have consented over it, or somebody speaks for them', () => {
  const unheard = without(tidy, 'stakeholders', 'persons', 'representedBy')
  expect(said(unheard, 'F-55')).toEqual([
    'warn plain: a persons',
    'warn plain: b persons',
    'warn plain: c persons',
  ])
  const consent = { ...aBa('consent'), parties: ['persons', 'P'], members: ['a', 'b'] }
  expect(said(plus(unheard, 'bas', { consent }), 'F-55')).toEqual(['warn plain: c persons'])
  expect(
    said(plus(unheard, 'bas', { consent: { ...consent, parties: ['P'] } }), 'F-55'),
  ).toHaveLength(3)
})

test('[CK-56] a consent that is withdrawn reaches everything made of the data', () => {
  const consent = { ...aBa('consent'), parties: ['persons', 'P'], members: ['a', 'b'] }
  const held = plus(tidy, 'bas', { consent })
  expect(said(held, 'F-56')).toEqual([])
  const stuck = after(held, { type: 'remove', in: 'events', id: 'end-c' })
  expect(said(stuck, 'F-56')).toEqual(['warn plain: a consent c'])
  expect(said(after(stuck, says('c', { key: 'category', codes: ['anonymised'] })), 'F-56')).toEqual(
    [],
  )
  const exclude = anEvent('process_use', { mode: 'exclude', inputs: ['c'], outputs: ['f'] })
  const f = aState('e')
  const out = plus(plus(stuck, 'states', { f }), 'events', { exclude })
  expect(said(out, 'F-56')).toEqual(['warn plain: a consent f'])
  expect(said(plus(out, 'events', { end: anEvent('dispose', { inputs: ['f'] }) }), 'F-56')).toEqual(
    [],
  )
})
