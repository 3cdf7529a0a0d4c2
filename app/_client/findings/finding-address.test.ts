import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import { anEvent } from '#tests/support/tidy-model.ts'
import { isFigure } from './figure.ts'
import { findingAddress, placeOf } from './finding-address.ts'

test('[F-115] every kind of element that a screen shows has its place; what none shows has none', () => {
  const [risk = ''] = Object.keys(model.risks)
  const event = model.risks[risk]?.event ?? ''
  const [measure = ''] =
    Object.entries(model.measures).find(([, { risks }]) => risks[0] === risk) ?? []
  expect(placeOf(model, 'int-A')).toBe('flow?sel=int-A')
  expect(placeOf(model, 't-1')).toBe('flow?sel=t-1')
  expect(placeOf(model, 'srv-PF')).toBe('flow?sel=srv-PF')
  expect(placeOf(model, 'ba-appi')).toBe('ba?ba=ba-appi')
  expect(placeOf(model, risk)).toBe(`risks?event=${event}&at=incident%7C${risk}`)
  expect(placeOf(model, measure)).toBe(placeOf(model, risk))
  expect(placeOf(model, 'gone')).toBeUndefined()
  expect(placeOf(model, 'toString')).toBeUndefined()
  expect([isFigure(model, 'int-A'), isFigure(model, 'ba-appi')]).toEqual([true, false])
})

test('[F-115] a finding leads to its cell, else to the first of its elements that is shown, else to the flow', () => {
  const finding = {
    check: 'F-23',
    severity: 'warn',
    says: 'asked',
    source: 'p18',
    args: {},
    name: 'x',
  } as const
  const rows = { rows: ['value'] } as const
  const at = { ...finding, elements: ['int-A'], args: { rows } }
  expect(findingAddress(model, { ...at, step: 3 })).toBe('attributes?tab=table&at=int-A%7Cvalue')
  expect(findingAddress(model, { ...at, step: 1 })).toBe('flow?sel=int-A')
  expect(findingAddress(model, { ...finding, step: 2, elements: ['gone', 'ba-appi'] })).toBe(
    'ba?ba=ba-appi',
  )
  expect(findingAddress(model, { ...finding, step: 2, elements: ['int-A', 'ba-appi'] })).toBe(
    'ba?ba=ba-appi',
  )
  expect(findingAddress(model, { ...finding, step: 4, elements: ['int-A', 't-1'] })).toBe(
    'risks?event=t-1',
  )
  expect(findingAddress(model, { ...finding, step: 2, elements: ['gone'] })).toBe('flow')
  expect(
    findingAddress(
      { ...model, events: { 'a&b': anEvent('store') } },
      { ...finding, step: 1, elements: ['a&b'] },
    ),
  ).toBe('flow?sel=a%26b')
})

test('[F-138] what is decided about a risk or a measure leads to the responsibilities, what is signed to the signatures', () => {
  const [risk = ''] = Object.keys(model.risks)
  const [measure = ''] = Object.keys(model.measures)
  const decided = { says: 'plain', severity: 'warn', source: 'p24', args: {}, step: 5 } as const
  const at = (check: 'F-46' | 'F-48' | 'F-50', elements: readonly string[]) =>
    findingAddress(model, { ...decided, check, elements, name: `${check}.x` })
  expect(at('F-46', [risk, 't-1'])).toBe('responsibility?point=finding.F-46.x')
  expect(at('F-48', [measure, risk])).toBe('responsibility?point=finding.F-48.x')
  expect(at('F-50', [risk])).toBe(`agreement?risk=${risk}&point=finding.F-50.x`)
  // what no risk or measure is about is shown where its element is
  expect(at('F-46', ['int-A'])).toBe('flow?sel=int-A')
})

test('[F-115] what the catalogue suggests leads to the risks of its event', () => {
  const suggested = findingsOf(model).find(
    ({ check, elements }) => check === 'F-42' && elements[0] === 't-2',
  )
  if (suggested === undefined) throw new Error('no finding')
  const named = { ...suggested, name: 'x' }
  expect(findingAddress(model, named)).toBe('risks?event=t-2')
  expect(findingAddress({ ...model, events: {} }, named)).toBe('flow')
})
