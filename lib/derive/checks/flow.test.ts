import { expect, test } from 'vitest'
import { findingsOf } from '#lib/derive/engine.ts'
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
import { aBa, aState, aSystem, anEvent, tidyModel as tidy } from '#tests/support/tidy-model.ts'

test('[CK-01] a data that nothing makes is told, unless it comes from outside or from an event', () => {
  const born = changed(tidy, 'states', 'a', { external: false })
  expect(said(born, 'F-01')).toEqual(['error plain: a'])
  const made = plus(born, 'events', { get: anEvent('generate_acquire', { outputs: ['a'] }) })
  expect(said(made, 'F-01')).toEqual([])
})

test('[CK-02] what comes out is kept somewhere; a store event, or that it is transient, settles it', () => {
  const loose = after(tidy, { type: 'remove', in: 'events', id: 'keep-b' })
  expect(said(loose, 'F-02')).toEqual(['warn plain: make b'])
  expect(said(changed(loose, 'events', 'make', { storageNote: 'transient' }), 'F-02')).toEqual([])
  expect(said(changed(loose, 'events', 'end-b', { aspects: ['store'] }), 'F-02')).toEqual([])
  const kept = fixed(loose, 'F-02')
  expect(said(kept, 'F-02')).toEqual([])
  expect(kept.events['store-b']).toMatchObject({ kind: 'store', inputs: ['b'], systems: ['sp'] })
})

test('[CK-02] [DR-51] there is no fix where it would draw an event of somebody who may not know the data', () => {
  const loose = after(tidy, { type: 'remove', in: 'events', id: 'keep-b' })
  const fixOf = (model: typeof loose) =>
    findingsOf(model).find(({ check }) => check === 'F-02')?.fix !== undefined
  expect(fixOf(loose)).toBe(true)
  const R = { kind: 'organization', name: { ja: 'R' } } as const
  const run = changed(plus(loose, 'stakeholders', { R: { ...R, members: [] } }), 'systems', 'sp', {
    operators: ['R'],
  })
  expect(said(run, 'F-02')).toEqual(['warn plain: make b'])
  expect(fixOf(run)).toBe(false)
  expect(fixOf(changed(loose, 'stakeholders', 'P', { country: 'DE' }))).toBe(false)
  expect(fixOf(after(run, silent('b', 'disclosureScope'), silent('a', 'disclosureScope')))).toBe(
    true,
  )
})

test('[CK-02] the fix takes an id that is free', () => {
  const loose = after(tidy, { type: 'remove', in: 'events', id: 'keep-b' })
  const taken = plus(loose, 'systems', { 'store-b': aSystem('P') })
  expect(Object.keys(fixed(taken, 'F-02').events)).toContain('store-b-2')
})

test('[CK-03] what becomes of a data in the end, by its term', () => {
  const open = after(tidy, { type: 'remove', in: 'events', id: 'end-b' })
  const term = (value: Parameters<typeof says>[1]) => said(after(open, says('b', value)), 'F-03')
  expect(said(open, 'F-03')).toEqual(['warn endsOn: b'])
  expect(term({ key: 'usageTerm', term: { kind: 'date', end: '2026-03-31' } })).toEqual([
    'error past: b',
  ])
  expect(term({ key: 'usageTerm', term: { kind: 'date', end: '2026-04-01' } })).toEqual([
    'warn endsOn: b',
  ])
  expect(term({ key: 'usageTerm', term: { kind: 'none' } })).toEqual(['info open: b'])
  expect(term({ key: 'usageTerm', term: { kind: 'text', text: { ja: '別途' } } })).toEqual([
    'info open: b',
  ])
  const byContract = { ba: 'contract', point: 'end' } as const
  const relative = {
    key: 'usageTerm',
    term: { kind: 'relative', anchor: byContract, offset: 'P1Y' },
  } as const
  expect(term(relative)).toEqual(['warn ends: b'])
  const ended = changed(after(open, says('b', relative)), 'bas', 'contract', {
    effectiveTo: '2025-01-31',
  })
  expect(said(ended, 'F-03')).toEqual(['error past: b'])
  const together = changed(open, 'events', 'end-a', { inputs: ['a', 'b'] })
  expect(said(together, 'F-03')).toEqual([])
  expect(said(after(open, silent('b', 'usageTerm')), 'F-03')).toEqual(['info open: b'])
})

test('[CK-04] a disposal leaves no copy behind', () => {
  const copied = plus(tidy, 'states', { backup: aState('d', { copies: 'backup', external: true }) })
  expect(said(copied, 'F-04')).toEqual(['error copy: end-a backup a'])
  expect(said(plus(copied, 'states', { backup: aState('d', { external: true }) }), 'F-04')).toEqual(
    [],
  )
  expect(
    said(plus(copied, 'states', { backup: aState('e', { copies: 'backup' }) }), 'F-04').length,
  ).toBe(2)
  expect(said(fixed(copied, 'F-04'), 'F-04')).toEqual([])
})

test('[CK-04] nor what was made of the data and falls under the same duty to erase', () => {
  const kept = after(tidy, { type: 'remove', in: 'events', id: 'end-c' })
  expect(said(kept, 'F-04')).toEqual([])
  const duties = [{ id: 'e', onEvent: 'dispose', duty: 'erase' } as const]
  const erasing = changed(kept, 'bas', 'law', { duties })
  expect(said(erasing, 'F-04')).toEqual([
    'error descendant: end-a c a',
    'error descendant: end-b c b',
  ])
  expect(said(changed(erasing, 'bas', 'law', { members: ['a', 'b'] }), 'F-04')).toEqual([])
  expect(
    said(
      after(erasing, {
        type: 'add',
        in: 'events',
        id: 'z',
        value: anEvent('dispose', { inputs: ['c'] }),
      }),
      'F-04',
    ),
  ).toEqual([])
})

test('[CK-05] a disposal of a part is processing, and the fix makes it that', () => {
  const part = changed(tidy, 'events', 'end-a', { mode: 'exclude' })
  expect(said(part, 'F-05')).toEqual(['error plain: end-a'])
  expect(said(changed(tidy, 'events', 'end-a', { mode: 'other' }), 'F-05')).toEqual([])
  expect(said(changed(tidy, 'events', 'end-a', { outputs: ['b'] }), 'F-05')).toEqual([
    'error plain: end-a',
  ])
  const now = fixed(part, 'F-05')
  expect(said(now, 'F-05')).toEqual([])
  expect(now.events['end-a']).toMatchObject({ kind: 'process_use', mode: 'exclude' })
})

test('[CK-05] so is one of only some kinds of a data', () => {
  const kind = (id: string) => ({ id, name: { ja: id }, predicate: { ja: id }, bas: [] })
  const mixed = changed(tidy, 'assets', 'd', { kinds: [kind('k1'), kind('k2')] })
  expect(said(changed(mixed, 'states', 'a', { kindIds: ['k1'] }), 'F-05')).toEqual([
    'error plain: end-a',
  ])
  expect(said(changed(mixed, 'states', 'a', { kindIds: ['k1', 'k2'] }), 'F-05')).toEqual([])
})

test('[CK-06] who looks at data of another party, or from abroad, is considered as a transfer', () => {
  const view = (more: object) =>
    plus(tidy, 'events', { look: anEvent('process_use', { mode: 'view', inputs: ['b'], ...more }) })
  expect(said(view({ actors: ['Q'] }), 'F-06')).toEqual(['error plain: look Q'])
  expect(said(view({ actors: ['P1'] }), 'F-06')).toEqual([])
  expect(said(view({ actors: ['Q'], mode: 'join' }), 'F-06')).toEqual([])
  expect(said(view({ actors: ['Q'], aspects: ['transfer_provide'] }), 'F-06')).toEqual([])
  const abroad = changed(view({ actors: ['P'] }), 'stakeholders', 'P', { country: 'DE' })
  expect(said(abroad, 'F-06')).toEqual(['error plain: look P'])
  expect(said(fixed(abroad, 'F-06'), 'F-06')).toEqual([])
})

test('[CK-07] a transfer names both ends of the units the detail asks for', () => {
  const { transfer } = tidy.events['give'] ?? {}
  if (transfer === undefined) throw new Error('no transfer')
  const half = { ...transfer, country: { from: ['JP'], to: [] } }
  const open = changed(tidy, 'events', 'give', { transfer: half })
  expect(said(open, 'F-07')).toEqual(['warn plain: give'])
  expect(said({ ...open, meta: { ...open.meta, detail: 'overview' } }, 'F-07')).toEqual([])
  expect(said({ ...tidy, meta: { ...tidy.meta, detail: 'detailed' } }, 'F-07')).toEqual([
    'warn plain: give',
  ])
  expect(said(without(tidy, 'events', 'give', 'transfer'), 'F-07')).toEqual(['warn plain: give'])
})

test('[CK-08] a transfer crosses something, and what is abroad got there by one', () => {
  const { transfer } = tidy.events['give'] ?? {}
  if (transfer === undefined) throw new Error('no transfer')
  const same = { from: ['P'], to: ['P'] }
  const nowhere = { ...transfer, party: same, system: same }
  expect(said(changed(tidy, 'events', 'give', { transfer: nowhere }), 'F-08')).toEqual([
    'error nothing: give',
  ])
  const bySystem = { ...transfer, party: same }
  expect(said(changed(tidy, 'events', 'give', { transfer: bySystem }), 'F-08')).toEqual([])
  const abroad = after(
    plus(tidy, 'systems', { de: aSystem('P', { places: [{ country: 'DE' }] }) }),
    says('b', { key: 'location', systems: ['de'] }),
  )
  expect(said(abroad, 'F-08')).toEqual(['error abroad: make b'])
  expect(said(changed(abroad, 'systems', 'de', { places: [] }), 'F-08')).toEqual([])
  expect(said(fixed(abroad, 'F-08'), 'F-08')).toEqual([])
})

test('[CK-09] a circle that a merge has made is told at each data in it, also when it came by one edit', () => {
  const circular = changed(tidy, 'events', 'make', { inputs: ['a', 'c'] })
  expect(said(circular, 'F-09')).toEqual(['error circle: b', 'error circle: c'])
  expect(said(changed(circular, 'events', 'give', { inputs: [] }), 'F-09')).toEqual([])
})

test('[CK-09] what an element, a cell or a ba names exists', () => {
  const lost = (name: 'states' | 'stakeholders' | 'systems' | 'bas', id: string) =>
    said(after(tidy, { type: 'remove', in: name, id }), 'F-09')
  expect(lost('systems', 'sq')).toEqual(['error missing: c sq', 'error missing: give sq'])
  expect(lost('states', 'a')).toEqual([
    'error missing: end-a a',
    'error missing: keep-a a',
    'error missing: make a',
    'error missing: law a',
  ])
  expect(lost('bas', 'contract')).toEqual([])
  const kinds = changed(tidy, 'states', 'a', { kindIds: ['gone'] })
  expect(said(kinds, 'F-09')).toEqual(['error missing: a gone'])
  const demanding = {
    ...tidy,
    demands: {
      ...tidy.demands,
      'law|controller': {
        mark: 'required',
        conditions: [{ op: 'partyWithin', parties: false, who: ['gone'] }],
      },
    },
  } as typeof tidy
  expect(said(demanding, 'F-09')).toEqual(['error missing: law gone'])
})

test('[CK-10] who acts manages the data, is entrusted with it, acts for its manager, or has a ground', () => {
  const stranger = changed(tidy, 'events', 'make', { actors: ['Q'] })
  expect(said(stranger, 'F-10')).toEqual(['warn plain: make Q'])
  expect(said(changed(tidy, 'events', 'make', { actors: ['P1', 'persons'] }), 'F-10')).toEqual([])
  expect(said(after(stranger, silent('a', 'controller')), 'F-10')).toEqual([])
  expect(said(changed(stranger, 'events', 'make', { onBehalfOf: 'P' }), 'F-10')).toEqual([])
  expect(said(changed(stranger, 'events', 'make', { ground: { ba: 'contract' } }), 'F-10')).toEqual(
    [],
  )
  const relation = { provider: 'Q', customer: 'P', service: 'sq', role: 'cspCsc' } as const
  expect(said(plus(stranger, 'cloudRelations', { r: relation }), 'F-10')).toEqual([])
  const { transfer } = tidy.events['give'] ?? {}
  if (transfer === undefined) throw new Error('no transfer')
  const entrusted = changed(stranger, 'events', 'give', {
    transfer: { ...transfer, provision: 'entrustment' },
  })
  expect(said(entrusted, 'F-10')).toEqual([])
})

test('[CK-11] a device that generates data is known: whose it is, how it is authenticated, whether it meets the physical world', () => {
  const device = aSystem('P', {
    kind: 'device',
    vendor: 'Q',
    auth: 'individual',
    crossesLayer2: true,
  })
  const by = (system: typeof device) =>
    said(
      plus(plus(tidy, 'systems', { dev: system }), 'events', {
        get: anEvent('generate_acquire', { outputs: ['a'], systems: ['dev'] }),
      }),
      'F-11',
    )
  expect(by(device)).toEqual([])
  expect(by({ ...device, auth: 'shared' })).toEqual(['warn plain: get dev'])
  expect(by({ ...device, auth: 'none', kind: 'application' })).toEqual([])
  const { vendor: _v, ...nobodys } = device
  expect(by(nobodys)).toEqual(['warn plain: get dev'])
  const { crossesLayer2: _c, ...unset } = device
  expect(by(unset)).toEqual(['warn plain: get dev'])
})

test('[CK-60] looking from abroad alone takes data over a border', () => {
  const look = anEvent('process_use', {
    mode: 'view',
    inputs: ['b'],
    actors: ['Q'],
    aspects: ['transfer_provide'],
  })
  const home = plus(tidy, 'events', { look })
  expect(said(home, 'F-60')).toEqual([])
  const abroad = changed(home, 'stakeholders', 'Q', { country: 'DE' })
  expect(said(abroad, 'F-60')).toEqual(['warn left: look Q b law'])
  expect(said(changed(abroad, 'events', 'look', { outputs: ['c'] }), 'F-60')).toEqual([])
})

test('[CK-60] the crossing names from where to where, what is left and what is entered', () => {
  const look = anEvent('process_use', {
    mode: 'view',
    inputs: ['b'],
    actors: ['Q'],
    aspects: ['transfer_provide'],
  })
  const abroad = changed(plus(tidy, 'events', { look }), 'stakeholders', 'Q', { country: 'DE' })
  const [found] = findingsOf(abroad).filter(({ check }) => check === 'F-60')
  expect(found?.args).toMatchObject({ from: { countries: ['JP'] }, to: { countries: ['DE'] } })
  // bound as a party: the contract is not left
  const unbound = changed(abroad, 'bas', 'contract', { parties: ['P'] })
  expect(said(unbound, 'F-60')).toEqual(['warn left: look Q b contract law'])
  const within = changed(abroad, 'bas', 'law', { members: ['a', 'b', 'c', 'Q'] })
  expect(said(within, 'F-60')).toEqual(['warn plain: look Q b'])
  const theirs = { ...aBa('law'), jurisdiction: 'DE', members: ['Q'] } as const
  const there = (model: typeof abroad) =>
    plus(model, 'bas', { theirs: { ...theirs, members: [...theirs.members] } })
  expect(said(there(within), 'F-60')).toEqual(['warn entered: look Q b theirs'])
  expect(said(there(abroad), 'F-60')).toEqual(['warn both: look Q b law theirs'])
  expect(
    said(changed(there(within), 'bas', 'theirs', { effectiveTo: '2020-01-01' }), 'F-60'),
  ).toEqual(['warn plain: look Q b'])
})
