import { expect, test } from 'vitest'
import type { AttributeValue } from '#lib/model/attribute.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import type { Term } from '#lib/model/term.ts'
import {
  after,
  changed,
  fixed,
  plus,
  said,
  says,
  silent,
  without,
} from '#tests/support/findings-in.ts'
import { anEvent, tidyModel as tidy } from '#tests/support/tidy-model.ts'

const scope = (...allow: string[]): AttributeValue => ({
  key: 'disclosureScope',
  scope: { layers: [{ allow }] },
})
const holders = (...who: string[]): AttributeValue => ({
  key: 'rightsHolders',
  holders: who.map((one) => ({ who: one })),
})
const codes = (
  ...all: ('statistical' | 'anonymised' | 'related' | 'pseudonymised' | 'pd')[]
): AttributeValue => ({ key: 'category', codes: all })
const term = (one: Term): AttributeValue => ({ key: 'usageTerm', term: one })
const ending = (end: string) => term({ kind: 'date', end })
const asking = (
  more: Partial<Model['demands'][string]>,
  row: 'value' | 'purpose' = 'value',
): Model => ({
  ...tidy,
  demands: { ...tidy.demands, [demandKey('law', row)]: { mark: 'required', ...more } },
})

test('[CK-23] what is demanded is concrete: of data that is handed on it is an error', () => {
  expect(said(after(tidy, silent('a', 'value')), 'F-23')).toEqual(['warn asked: a'])
  expect(said(after(tidy, silent('b', 'value')), 'F-23')).toEqual(['error handedOn: b'])
  expect(said(after(asking({ strength: 'should' }), silent('b', 'value')), 'F-23')).toEqual([
    'info recommended: b',
  ])
  expect(said(after(asking({ mark: 'undecided' }), silent('b', 'value')), 'F-23')).toEqual([])
  const none = {
    ...tidy.attributes,
    'a|value': { status: 'notApplicable', basis: 'fact' } as const,
  }
  expect(said({ ...tidy, attributes: none }, 'F-23')).toEqual([])
  const later = { ...tidy.attributes, 'a|value': { status: 'tbd', basis: 'fact' } as const }
  expect(said({ ...tidy, attributes: later }, 'F-23')).toEqual(['warn asked: a'])
})

test('[CK-24] a value meets what the ba over it demand', () => {
  const asked = asking({ conditions: [{ op: 'levelAtMost', level: 'low' }] })
  expect(said(asked, 'F-24')).toEqual([
    'error plain: a law',
    'error plain: b law',
    'error plain: c law',
  ])
  expect(said(asking({ conditions: [{ op: 'levelAtMost', level: 'medium' }] }), 'F-24')).toEqual([])
  const should = asking({ strength: 'should', conditions: [{ op: 'levelAtMost', level: 'low' }] })
  expect(said(after(should, says('a', { key: 'value', level: 'low' })), 'F-24')).toEqual([
    'warn plain: b law',
    'warn plain: c law',
  ])
})

test('[CK-25] values and marks have a counterpart', () => {
  const { [demandKey('law', 'value')]: _gone, ...demands } = tidy.demands
  const unasked = { ...tidy, demands }
  expect(said(unasked, 'F-25')).toEqual(['info value: a', 'info value: b', 'info value: c'])
  expect(said(after(unasked, silent('a', 'value')), 'F-25')).toEqual([
    'info value: b',
    'info value: c',
  ])
  expect(said(asking({}), 'F-25')).toEqual(['info mark: law'])
})

test('[CK-27] the scope of what comes out lies within that of what went in', () => {
  const wide = after(tidy, says('a', scope('P1')), says('b', scope('P')))
  expect(said(wide, 'F-27')).toEqual(['warn who: make b P', 'warn who: give c Q'].toSorted())
  const ground = { text: { ja: '社内規程' } }
  expect(
    said(
      changed(changed(wide, 'events', 'make', { ground }), 'events', 'give', { ground }),
      'F-27',
    ),
  ).toEqual([])
  expect(
    said(
      after(tidy, says('a', scope('P')), says('b', scope('P1')), says('c', scope('P1'))),
      'F-27',
    ),
  ).toEqual([])
  const any: AttributeValue = { key: 'disclosureScope', scope: { layers: [{ allow: 'any' }] } }
  expect(said(after(tidy, says('c', any)), 'F-27')).toEqual(['warn any: give c'])
  expect(said(after(tidy, says('c', scope('P', 'Q'))), 'F-27')).toEqual(['warn countries: give c'])
  expect(said(after(wide, silent('a', 'disclosureScope')), 'F-27')).toEqual(['warn who: give c Q'])
})

test('[CK-28] the layers of a scope leave somebody, and the managing party among them', () => {
  const layers = (...lists: string[][]): AttributeValue => ({
    key: 'disclosureScope',
    scope: { layers: lists.map((allow) => ({ allow })) },
  })
  const of = (value: AttributeValue) => said(after(tidy, says('a', value)), 'F-28')
  expect(of(layers(['P'], ['Q']))).toEqual(['error nobody: a'])
  expect(of(layers(['Q']))).toEqual(['error manager: a P'])
  expect(of(layers(['P', 'Q'], ['P1', 'Q']))).toEqual([])
  expect(of(layers(['P1']))).toEqual([])
})

test('[CK-29] data is used for what it came with', () => {
  const wider = after(tidy, says('b', { key: 'purpose', codes: ['care', 'ads'] }))
  expect(said(wider, 'F-29')).toEqual(['error plain: make b'])
  expect(said(changed(wider, 'events', 'make', { ground: {} }), 'F-29')).toEqual([])
  expect(said(changed(tidy, 'events', 'make', { purposes: ['ads'] }), 'F-29')).toEqual([
    'error plain: make',
  ])
  expect(said(changed(tidy, 'events', 'make', { purposes: ['care'] }), 'F-29')).toEqual([])
  expect(said(after(wider, silent('a', 'purpose')), 'F-29')).toEqual([])
})

test('[CK-30] who held rights holds them still, or the reason is written', () => {
  const gone = after(tidy, says('b', holders('P')), says('c', holders('P')))
  expect(said(gone, 'F-30')).toEqual(['warn plain: make b persons'])
  const relinquished = [{ who: 'persons', reason: { ja: '集計により特定できない' } }]
  const told = after(
    gone,
    says('b', { key: 'rightsHolders', holders: [{ who: 'P' }], relinquished }),
  )
  expect(said(told, 'F-30')).toEqual([])
  expect(
    said(
      after(gone, says('b', holders('P', 'Q', 'persons')), says('c', holders('P', 'Q', 'persons'))),
      'F-30',
    ),
  ).toEqual([])
})

test('[CK-31] the managing party changes by a transfer only', () => {
  const other = after(tidy, says('b', { key: 'controller', controller: 'Q' }))
  expect(said(other, 'F-31')).toEqual(['error plain: make b Q'])
  expect(said(after(tidy, says('b', { key: 'controller', controller: 'P1' })), 'F-31')).toEqual([])
  expect(said(fixed(other, 'F-31'), 'F-31')).toEqual([])
})

test('[CK-32] data goes to another party on a footing that is decided', () => {
  const { transfer } = tidy.events['give'] ?? {}
  if (transfer === undefined) throw new Error('no transfer')
  const open = changed(tidy, 'events', 'give', {
    transfer: { ...transfer, provision: 'undetermined' },
  })
  expect(said(open, 'F-32')).toEqual(['warn plain: give Q'])
  const within = {
    ...transfer,
    provision: 'undetermined' as const,
    party: { from: ['P'], to: ['P1'] },
  }
  expect(said(changed(tidy, 'events', 'give', { transfer: within }), 'F-32')).toEqual([])
})

test('[CK-33] data gets farther from persons by an act that does that', () => {
  const loose = after(tidy, says('b', codes('anonymised')), says('c', codes('anonymised')))
  expect(said(loose, 'F-33')).toEqual(['error plain: make b'])
  expect(said(changed(loose, 'events', 'make', { mode: 'anonymise' }), 'F-33')).toEqual([])
  expect(said(changed(loose, 'events', 'make', { mode: 'train' }), 'F-33')).toEqual([
    'error plain: make b',
  ])
  expect(said(after(tidy, says('b', codes('pseudonymised'))), 'F-33')).toEqual([])
})

test('[CK-34] data that comes nearer to persons is told with what it was made of', () => {
  const near = after(tidy, says('b', codes('pd')), says('c', codes('pd')))
  expect(said(near, 'F-34')).toEqual(['warn plain: make b a'])
  expect(said(after(near, says('a', codes('pd'))), 'F-34')).toEqual([])
})

test('[CK-35] whoever provided it before confirms consent and records', () => {
  const near = after(tidy, says('c', codes('pd')))
  expect(said(near, 'F-35')).toEqual(['error plain: give give b'])
  const duty = (one: 'confirmRecipientConsent' | 'record') => ({
    id: one,
    onEvent: 'transfer_provide' as const,
    duty: one,
  })
  const duties = [duty('confirmRecipientConsent'), duty('record')]
  expect(said(changed(near, 'bas', 'law', { duties }), 'F-35')).toEqual([])
  expect(said(changed(near, 'bas', 'law', { duties: duties.slice(1) }), 'F-35')).toHaveLength(1)
  const later = plus(tidy, 'events', {
    join: anEvent('process_use', { inputs: ['c'], outputs: ['f'], actors: ['Q'] }),
  })
  const f = { ...tidy.states['c'], asset: 'e', name: { ja: 'f' } } as Model['states'][string]
  expect(said(after(plus(later, 'states', { f }), says('f', codes('pd'))), 'F-35')).toEqual([
    'error plain: join give b',
  ])
  expect(
    said(after(tidy, says('b', codes('statistical')), says('c', codes('pd'))), 'F-35'),
  ).toEqual([])
})

test('[CK-36] data is not kept longer than what it was made of', () => {
  const longer = after(tidy, says('b', ending('2031-01-01')), says('c', ending('2031-01-01')))
  expect(said(longer, 'F-36')).toEqual(['warn later: make b a'])
  expect(
    said(after(tidy, says('b', ending('2029-01-01')), says('c', ending('2029-01-01'))), 'F-36'),
  ).toEqual([])
  expect(
    said(after(tidy, says('b', term({ kind: 'none' })), says('c', ending('2029-01-01'))), 'F-36'),
  ).toEqual(['warn later: make b a'])
  const after1y = (ba: string, offset: string) =>
    term({ kind: 'relative', anchor: { ba, point: 'end' }, offset })
  const unlike = after(
    tidy,
    says('b', after1y('contract', 'P1Y')),
    says('c', after1y('law', 'P1Y')),
  )
  expect(said(unlike, 'F-36')).toEqual(['info unlike: give c b', 'info unlike: make b a'])
  const alike = after(
    tidy,
    says('a', term({ kind: 'none' })),
    says('b', after1y('contract', 'P1Y')),
    says('c', after1y('contract', 'P2Y')),
  )
  expect(said(alike, 'F-36')).toEqual(['warn later: give c b'])
})

test('[CK-37] what has become worth more is looked at again', () => {
  const risen = after(
    tidy,
    says('b', { key: 'value', level: 'high' }),
    says('c', { key: 'value', level: 'high' }),
  )
  expect(said(risen, 'F-37')).toEqual(['warn plain: make b'])
  const reviewed = { location: true, measures: true, at: '2026-03-01' }
  expect(said(changed(risen, 'states', 'b', { reviewed }), 'F-37')).toEqual([])
  expect(
    said(changed(risen, 'states', 'b', { reviewed: { ...reviewed, measures: false } }), 'F-37'),
  ).toHaveLength(1)
  expect(
    said(
      after(
        tidy,
        says('b', { key: 'value', level: 'low' }),
        says('c', { key: 'value', level: 'low' }),
      ),
      'F-37',
    ),
  ).toEqual([])
})

test('[CK-38] data lies with its managing party or with somebody it uses the cloud of', () => {
  const away = changed(tidy, 'systems', 'sp', { operators: ['Q'] })
  expect(said(away, 'F-38')).toEqual(['warn plain: a Q', 'warn plain: b Q'])
  const relation = { provider: 'Q', customer: 'P', service: 'sp', role: 'peer' } as const
  expect(said(plus(away, 'cloudRelations', { relation }), 'F-38')).toEqual([])
  expect(said(changed(tidy, 'systems', 'sp', { operators: ['P1'] }), 'F-38')).toEqual([])
})

test('[CK-39] an assumption that risks rest on is confirmed, and in time', () => {
  const risk: Model['risks'][string] = {
    event: 'give',
    states: ['b'],
    viewpoint: 'personalData',
    source: 'structural',
    threat: 'misuse',
    incident: { ja: '誤用' },
    status: 'identified',
  }
  const cell = { ...tidy.attributes['b|value'], status: 'concrete', basis: 'assumption' } as const
  const assumed = (
    more: object,
    status: Model['risks'][string]['status'] = 'identified',
  ): Model => ({
    ...plus(tidy, 'risks', { r: { ...risk, status } }),
    attributes: { ...tidy.attributes, 'b|value': { ...cell, ...more } },
  })
  expect(said(assumed({}), 'F-39')).toEqual(['warn plain: b r'])
  expect(said(assumed({ confirmedBy: 'P' }), 'F-39')).toEqual([])
  expect(said(assumed({ confirmedBy: 'P', dueBy: '2026-03-31' }), 'F-39')).toEqual([
    'warn plain: b r',
  ])
  expect(said(assumed({}, 'dismissed'), 'F-39')).toEqual([])
})

test('[CK-57] who gets to see data is in its scope, or a ground says why', () => {
  const narrow = after(tidy, says('c', scope('P')))
  expect(said(narrow, 'F-57')).toEqual(['error plain: give c Q'])
  expect(
    said(changed(narrow, 'events', 'give', { ground: { text: { ja: '法令' } } }), 'F-57'),
  ).toEqual([])
  expect(said(after(tidy, silent('c', 'disclosureScope'), says('b', scope('P'))), 'F-57')).toEqual([
    'error plain: give c Q',
  ])
  expect(said(after(tidy, says('a', scope('P1'))), 'F-57')).toEqual([])
  const run = changed(tidy, 'systems', 'sp', { operators: ['R'] })
  const R: Model['stakeholders'][string] = { kind: 'organization', name: { ja: 'R' }, members: [] }
  expect(said(plus(run, 'stakeholders', { R }), 'F-57')).toEqual([
    'error plain: make a R',
    'error plain: make b R',
  ])
})

test('[CK-58] nor from a country or of a nationality outside it', () => {
  const abroad = changed(tidy, 'stakeholders', 'Q', { country: 'DE' })
  expect(said(abroad, 'F-58')).toEqual(['error plain: give c Q'])
  expect(said(without(abroad, 'stakeholders', 'Q', 'country'), 'F-58')).toEqual([])
  const inUnion: AttributeValue = {
    key: 'disclosureScope',
    scope: { layers: [{ allow: 'any', countries: ['JP', 'EU'] }] },
  }
  expect(said(after(abroad, says('c', inUnion)), 'F-58')).toEqual([])
  expect(said(after(abroad, says('c', scope('P', 'Q'))), 'F-58')).toEqual([])
  const national: AttributeValue = {
    key: 'disclosureScope',
    scope: { layers: [{ allow: 'any', nationalities: ['JP'] }] },
  }
  expect(said(after(abroad, says('c', national)), 'F-58')).toEqual(['error plain: give c Q'])
})

test('[DR-4] what is handed on keeps what nobody says anew, but not who manages it nor where it lies', () => {
  const handed = after(
    tidy,
    silent('c', 'category.personalData', 'rightsHolders', 'controller', 'location'),
  )
  const used = plus(handed, 'events', {
    use: anEvent('process_use', { inputs: ['c'], outputs: ['f'], actors: ['Q'] }),
  })
  const f = { ...tidy.states['c'], asset: 'f', name: { ja: 'f' } } as Model['states'][string]
  const full = after(
    plus(plus(used, 'states', { f }), 'assets', { f: { name: { ja: 'f' }, kinds: [] } }),
    says('f', codes('pd')),
    says('f', holders('P')),
  )
  expect(said(full, 'F-34')).toEqual(['warn plain: use f c'])
  expect(said(full, 'F-30')).toEqual(['warn plain: use f persons'])
  expect(said(full, 'F-38')).toEqual([])
  const elsewhere = changed(full, 'states', 'c', { asset: 'd' })
  expect(said(elsewhere, 'F-34')).toEqual([])
})

test('[DR-8] what is out of the scope of the flow is asked for nothing but that it names what exists', () => {
  const out = changed(after(tidy, silent('b', 'value')), 'states', 'b', { inScope: false })
  expect(said(out, 'F-23')).toEqual([])
  expect(said(changed(out, 'states', 'b', { asset: 'gone' }), 'F-09')).toEqual([
    'error missing: b gone',
  ])
})

test('[DR-6] 左記と同様 is followed, and a scope of several layers is what all of them allow', () => {
  const follow = (of: string): Model['attributes'][string] => ({
    status: 'concrete',
    basis: 'fact',
    sameAs: of,
  })
  const rows = { ...tidy.attributes, 'b|disclosureScope': follow('a') }
  const narrowed = after({ ...tidy, attributes: rows }, says('a', scope('P')))
  expect(said(narrowed, 'F-27')).toEqual(['warn who: give c Q'])
  const around = { ...rows, 'a|disclosureScope': follow('b') }
  expect(said({ ...tidy, attributes: around }, 'F-27')).toEqual([])
  expect(said({ ...tidy, attributes: around }, 'F-23')).toEqual(
    ['error handedOn: b', 'warn asked: a'].toReversed(),
  )
})
