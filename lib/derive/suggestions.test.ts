import { expect, test } from 'vitest'
import { suggestedRows, type RowId } from '#lib/catalog/risks/conditions.ts'
import type { DataEvent } from '#lib/model/data-event.ts'
import { suggestionKey } from '#lib/model/cell-key.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { after, changed } from '#tests/support/findings-in.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { Dice } from '#tests/support/dice.ts'
import { pickEdit } from '#tests/derive/edits.ts'
import { largeModel } from '#tests/derive/large-model.ts'
import { FindingsEngine, findingsOf } from './engine.ts'
import { SuggestionFinder } from './suggestion-finder.ts'
import {
  codes,
  entriesAt,
  event,
  giving,
  heldBy,
  later,
  liesOn,
  onward,
  scene,
  state,
  term,
  told,
  type Change,
} from '#tests/support/suggestion-scene.ts'

interface Case {
  readonly rows: readonly RowId[]
  /** what makes the rows be suggested, and what is nearly that */
  readonly yes: readonly Change[]
  readonly no: readonly Change[]
}

const on = (...systems: string[]) => event({ systems })
const filming =
  (id: string): Change =>
  (model) =>
    on(id)(changed(model, 'systems', id, { collects: [{ ja: '映像' }] }))
const given = giving({ party: { from: ['P'], to: ['Q'] } })
const inside = giving({ party: { from: ['P'], to: ['P1'] } })
const abroad = giving({ country: { from: ['JP'], to: ['US'] } })
const atHome = giving({ country: { from: ['JP'], to: ['JP'] } })
const doing = (mode: NonNullable<DataEvent['mode']>) => event({ mode })
const finite = term({ kind: 'date', end: '2030-03-31' })

const always = (...rows: RowId[]): Case => ({ rows, yes: [], no: [event({ kind: 'other' })] })

const cases: readonly Case[] = [
  always('P-I1', 'P-I3', 'T-I3', 'T-A3', 'T-P5'),
  always('S-C1', 'S-I1', 'S-I2', 'S-I3', 'S-A1', 'S-A2', 'D-C1', 'D-I1', 'D-I3', 'D-A1'),
  { rows: ['G-C2', 'G-I1', 'G-I2', 'G-I3', 'G-A2'], yes: [on('meter')], no: [on('app')] },
  { rows: ['G-C1'], yes: [on('app')], no: [on('prem')] },
  { rows: ['G-C1'], yes: [on('meter')], no: [on('prem')] },
  { rows: ['G-A1'], yes: [on('cloud')], no: [on('meter')] },
  { rows: ['G-C3'], yes: [on('camera')], no: [on('meter')] },
  { rows: ['G-C3'], yes: [on('camera')], no: [filming('prem')] },
  {
    rows: ['G-I4'],
    yes: [event({ actors: ['P'] })],
    no: [event({ actors: ['P'], systems: ['meter'] })],
  },
  {
    rows: ['G-I5', 'G-K1'],
    yes: [state('o', { external: true })],
    no: [state('other', { external: true })],
  },
  {
    rows: ['G-I5', 'G-K1'],
    yes: [told('o', { key: 'controller', controller: 'P' }), event({ actors: ['Q'] })],
    no: [told('o', { key: 'controller', controller: 'P' }), event({ actors: ['P1', 'persons'] })],
  },
  { rows: ['G-P1', 'G-P2', 'P-P1', 'S-P3'], yes: [codes('pd')], no: [codes('related')] },
  { rows: ['G-P3'], yes: [codes('pd'), on('meter')], no: [codes('pd'), on('camera')] },
  { rows: ['G-P3'], yes: [codes('pd'), on('meter')], no: [codes('related'), on('meter')] },
  { rows: ['G-K2', 'T-K1', 'S-K2', 'D-K2'], yes: [codes('limitedShared')], no: [codes('secrecy')] },
  { rows: ['P-C1', 'P-I4', 'P-A1', 'P-A2', 'D-A2'], yes: [on('prem')], no: [on('gone')] },
  { rows: ['P-C2'], yes: [doing('view')], no: [doing('join')] },
  { rows: ['P-C3'], yes: [on('app')], no: [on('prem')] },
  { rows: ['P-C4'], yes: [event({ purposes: ['test'] })], no: [event({ purposes: ['care'] })] },
  {
    rows: ['P-C4'],
    yes: [state('o', { copies: 'replica' })],
    no: [state('o', { copies: 'backup' })],
  },
  {
    rows: ['P-I2'],
    yes: [event({ inputs: ['i', 'other'] })],
    no: [event({ inputs: ['i', 'gone'] })],
  },
  {
    rows: ['P-P2'],
    yes: [codes('pseudonymised'), event({ inputs: ['i', 'other'] })],
    no: [codes('pseudonymised')],
  },
  {
    rows: ['P-P2'],
    yes: [codes('related'), event({ inputs: ['i', 'other'] })],
    no: [codes('anonymised'), event({ inputs: ['i', 'other'] })],
  },
  { rows: ['P-P3'], yes: [doing('anonymise')], no: [doing('aggregate')] },
  { rows: ['P-P4'], yes: [heldBy('consent')], no: [heldBy('contract')] },
  {
    rows: ['P-K1'],
    yes: [heldBy('contract')],
    no: [heldBy('contract', { effectiveTo: '2020-01-01' })],
  },
  {
    rows: ['P-K2'],
    yes: [codes('copyright'), onward('Q')],
    no: [codes('copyright'), onward('P1')],
  },
  { rows: ['P-K2'], yes: [codes('copyright'), onward('Q')], no: [codes('related'), onward('Q')] },
  {
    rows: ['P-K3'],
    yes: [told('i', { key: 'rightsHolders', holders: [{ who: 'P' }, { who: 'Q' }] })],
    no: [told('o', { key: 'rightsHolders', holders: [{ who: 'P' }, { who: 'Q' }] })],
  },
  {
    rows: ['T-C1', 'T-C2', 'T-I1', 'T-I2', 'T-A1'],
    yes: [giving({ system: { from: [], to: ['app'] } })],
    no: [giving({ device: { from: [], to: ['meter'] } })],
  },
  { rows: ['T-C3'], yes: [inside], no: [giving({ party: { from: ['P'], to: [] } })] },
  { rows: ['T-C4'], yes: [abroad], no: [atHome] },
  { rows: ['T-C4'], yes: [liesOn('i', 'prem'), liesOn('o', 'iaas')], no: [liesOn('o', 'iaas')] },
  { rows: ['T-C5', 'T-I4'], yes: [given], no: [inside] },
  { rows: ['T-C6'], yes: [giving({ device: { from: ['meter'], to: [] } })], no: [on('app')] },
  { rows: ['T-C6'], yes: [on('meter')], no: [giving({ system: { from: ['app'], to: [] } })] },
  {
    rows: ['T-A2'],
    yes: [giving({ system: { from: [], to: ['cloud'] } })],
    no: [giving({ system: { from: [], to: ['iaas'] } })],
  },
  { rows: ['S-C5'], yes: [liesOn('i', 'cloud')], no: [liesOn('i', 'iaas')] },
  { rows: ['T-P1'], yes: [codes('related'), given], no: [codes('pd'), given] },
  { rows: ['T-P1'], yes: [codes('related'), given], no: [codes('related'), inside] },
  { rows: ['T-P2'], yes: [codes('special'), given], no: [codes('special'), inside] },
  { rows: ['T-P2'], yes: [codes('pi'), given], no: [codes('related'), given] },
  { rows: ['T-P3'], yes: [codes('pd'), abroad], no: [codes('pd'), atHome] },
  { rows: ['T-P3'], yes: [codes('pd'), abroad], no: [codes('pseudonymised'), abroad] },
  { rows: ['T-P4'], yes: [codes('pseudonymised')], no: [codes('statistical')] },
  {
    rows: ['T-K2'],
    yes: [codes('tradeSecret'), heldBy('contract')],
    no: [codes('tradeSecret'), heldBy('contract', { category: 'intellectualProperty' })],
  },
  { rows: ['T-K2', 'S-K1'], yes: [codes('tradeSecret')], no: [codes('limitedShared')] },
  { rows: ['T-K3'], yes: [later, onward('Q', 'far')], no: [later, onward('P1', 'far')] },
  { rows: ['S-C2', 'S-A3', 'D-A3'], yes: [on('app')], no: [on('prem')] },
  { rows: ['S-C2', 'S-A3', 'D-A3'], yes: [liesOn('i', 'iaas')], no: [liesOn('i', 'meter')] },
  { rows: ['S-C3'], yes: [liesOn('i', 'usb')], no: [liesOn('i', 'prem')] },
  { rows: ['S-C4'], yes: [liesOn('i', 'buffer')], no: [liesOn('i', 'prem')] },
  {
    rows: ['S-C4'],
    yes: [event({ storageNote: 'transient' })],
    no: [event({ storageNote: 'explicit' })],
  },
  {
    rows: ['S-C4'],
    yes: [state('i', { copies: 'cache' })],
    no: [state('i', { copies: 'backup' })],
  },
  {
    rows: ['S-P1'],
    yes: [codes('related'), finite],
    no: [codes('related'), term({ kind: 'none' })],
  },
  { rows: ['S-P1'], yes: [codes('pd'), finite], no: [codes('nonPersonal'), finite] },
  { rows: ['S-P2'], yes: [codes('pseudonymised')], no: [codes('anonymised')] },
  {
    rows: ['D-C2'],
    yes: [state('other', { asset: 'd', copies: 'backup' })],
    no: [state('other', { copies: 'backup' })],
  },
  { rows: ['D-C3'], yes: [event({ onBehalfOf: 'P' })], no: [event({ actors: ['Q'] })] },
  {
    rows: ['D-C3'],
    yes: [told('i', { key: 'controller', controller: 'P' }), event({ actors: ['Q'] })],
    no: [told('i', { key: 'controller', controller: 'P' }), event({ actors: ['P1'] })],
  },
  { rows: ['D-I2'], yes: [later], no: [] },
  { rows: ['D-P3'], yes: [codes('pd'), later], no: [codes('pd')] },
  { rows: ['D-P3'], yes: [codes('pd'), later], no: [codes('related'), later] },
  { rows: ['D-A4'], yes: [on('prem')], no: [on('iaas')] },
  { rows: ['D-P1'], yes: [codes('pd'), onward('Q', 'i')], no: [codes('pd'), onward('P1', 'i')] },
  {
    rows: ['D-P1'],
    yes: [codes('pd'), onward('Q', 'i')],
    no: [codes('nonPersonal'), onward('Q', 'i')],
  },
  { rows: ['D-P2'], yes: [heldBy('law', { minRetention: 'P3Y' })], no: [heldBy('law')] },
  {
    rows: ['D-P2'],
    yes: [
      heldBy('law', { duties: [{ id: 'k', onEvent: 'store', duty: 'record', duration: 'P3Y' }] }),
    ],
    no: [heldBy('law', { duties: [{ id: 'k', onEvent: 'store', duty: 'record' }] })],
  },
  {
    rows: ['D-K1'],
    yes: [codes('tradeSecret'), heldBy('contract')],
    no: [codes('tradeSecret'), heldBy('law')],
  },
  {
    rows: ['D-K1'],
    yes: [codes('copyright'), heldBy('contract')],
    no: [codes('pd'), heldBy('contract')],
  },
  {
    rows: ['P-X1'],
    yes: [codes('exportControlled'), doing('view')],
    no: [codes('exportControlled'), doing('train')],
  },
  {
    rows: ['P-X1'],
    yes: [codes('exportControlled'), doing('download')],
    no: [codes('tradeSecret'), doing('view')],
  },
  {
    rows: ['T-X1'],
    yes: [codes('exportControlled'), abroad],
    no: [codes('exportControlled'), atHome],
  },
  { rows: ['T-X1'], yes: [codes('exportControlled'), abroad], no: [codes('tradeSecret'), abroad] },
  { rows: ['T-Y1'], yes: [codes('insider')], no: [codes('tradeSecret')] },
]

const kindOf = new Map<RowId, EventKind>(suggestedRows.map((row) => [row.id, row.event]))

test('[CK-42] [RC-4] every row has a model that suggests it and one that nearly does', () => {
  const covered = new Set(cases.flatMap(({ rows }) => rows))
  expect(suggestedRows.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  for (const [n, { rows, yes, no }] of cases.entries()) {
    for (const row of rows) {
      const kind = kindOf.get(row) ?? 'store'
      expect(entriesAt(scene(kind, yes)), `case ${n}, ${row}, yes`).toContain(row)
      expect(entriesAt(scene(kind, no)), `case ${n}, ${row}, no`).not.toContain(row)
    }
  }
})

test('[CK-42] a row speaks of events of its kind, also where that is a further aspect', () => {
  const viewing = scene('process_use', [event({ mode: 'view' })])
  expect(entriesAt(viewing)).not.toContain('T-P5')
  expect(entriesAt(changed(viewing, 'events', 'e', { aspects: ['transfer_provide'] }))).toContain(
    'T-P5',
  )
})

test('[CK-42] adopted is a risk of this event that names the row; set aside is a reason', () => {
  const stored = scene('store', [])
  const open = entriesAt(stored)
  expect(open).toEqual(['S-C1', 'S-I1', 'S-I2', 'S-I3', 'S-A1', 'S-A2'])
  const risk = {
    event: 'e',
    states: ['i'],
    viewpoint: 'integrity',
    source: 'adversarial',
    threat: 'tampering',
    incident: { ja: '書き換え' },
    status: 'identified',
    catalogRef: 'S-I1',
  } as const
  const value = { ...risk, states: ['i'] }
  const adopted = after(stored, { type: 'add', in: 'risks', id: 'r', value })
  expect(entriesAt(adopted)).toEqual(open.filter((id) => id !== 'S-I1'))
  const elsewhere = changed(adopted, 'risks', 'r', { event: 'onward' })
  expect(entriesAt(elsewhere)).toEqual(open)
  const aside = after(adopted, ...open.map((id) => putAside(id)))
  expect(entriesAt(aside)).toEqual([])
  expect(findingsOf(aside).filter(({ check }) => check === 'F-42')).toEqual([])
  expect(entriesAt(after(aside, { type: 'clear', cell: 'suggestions', key: 'e|S-C1' }))).toEqual([
    'S-C1',
  ])
})

test('[CK-42] [DR-2] what decides on a suggestion makes its event be looked at again', () => {
  let model = scene('generate_acquire', [codes('pd'), on('meter')])
  const engine = new FindingsEngine(model)
  const edits = [
    (m: typeof model) => after(m, putAside('G-P3')),
    (m: typeof model) => changed(m, 'systems', 'meter', { collects: [{ ja: '室内の映像' }] }),
    (m: typeof model) => changed(m, 'systems', 'meter', { kind: 'onPrem' }),
    (m: typeof model) =>
      after(changed(m, 'systems', 'meter', { collects: [{ ja: '睡眠' }] }), {
        type: 'clear',
        cell: 'suggestions',
        key: 'e|G-P3',
      }),
  ]
  for (const [n, edit] of edits.entries()) {
    const before = entriesAt(model)
    model = edit(model)
    expect(entriesAt(model), `edit ${n}`).not.toEqual(before)
    expect(engine.update(model)).toContain('e')
    expect(engine.findings()).toEqual(findingsOf(model))
  }
})

test('[CK-42] [DR-2] who follows edits with the suggestions of one event is told what F-42 says', () => {
  const finder = new SuggestionFinder()
  const dice = new Dice(4)
  let model = largeModel(120, dice)
  for (let n = 0; n < 120; n += 1) {
    const next = applyAll(model, pickEdit(dice).make(model, dice, n))
    if (!isRefusal(next)) model = next
    if (n === 60) model = { ...model, meta: { ...model.meta, asOf: '2031-01-01' } }
    const id = dice.pick(Object.keys(model.events))
    const found = findingsOf(model).find(
      ({ check, elements }) => check === 'F-42' && elements[0] === id,
    )
    const entries = found?.args['entries'] ?? { entries: [] }
    expect({ entries: finder.at(model, id) }, `edit ${n}`).toEqual(entries)
  }
  const out = changed(model, 'events', Object.keys(model.events)[0] ?? '', { inScope: false })
  expect(finder.at(out, Object.keys(model.events)[0] ?? '')).toEqual([])
  expect(finder.at(out, 'toString')).toEqual([])
})

function putAside(id: string) {
  const value = { notApplicable: { ja: '該当しない' } }
  return { type: 'put', cell: 'suggestions', key: suggestionKey('e', id), value } as const
}
