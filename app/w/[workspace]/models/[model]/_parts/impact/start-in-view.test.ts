import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { startInView } from './start-in-view.ts'

const start = (step: string, query: Readonly<Record<string, string>>) =>
  startInView(model, step, (key) => query[key])

test('[F-123] the data or event chosen on any step is where a change begins; of a risk its event', () => {
  expect(start('flow', { sel: 'int-A' })).toBe('int-A')
  expect(start('flow', { sel: 't-1' })).toBe('t-1')
  expect(start('ba', { ba: 'ba-svc', state: 'svc' })).toBe('svc')
  expect(start('attributes', { tab: 'table', at: 'int-A|purpose' })).toBe('int-A')
  expect(start('risks', { event: 't-2' })).toBe('t-2')
  expect(start('risks', { event: 't-2', at: 'incident|r4' })).toBe(model.risks['r4']?.event)
  expect(start('risks', { event: 't-2', at: 'incident|none:integrity' })).toBe('t-2')
  expect(start('agreement', { risk: 'r4' })).toBe(model.risks['r4']?.event)
})

test('[F-123] of anything else, of several things and of what is gone none begins', () => {
  expect(start('flow', {})).toBeUndefined()
  expect(start('flow', { sel: 'int-A,t-1' })).toBeUndefined()
  expect(start('flow', { sel: 'ba-svc' })).toBeUndefined()
  expect(start('flow', { sel: 'gone' })).toBeUndefined()
  expect(start('ba', { ba: 'ba-svc' })).toBeUndefined()
  expect(start('attributes', { at: 'ba-svc|purpose' })).toBeUndefined()
  expect(start('history', {})).toBeUndefined()
})
