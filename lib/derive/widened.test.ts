import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import type { AttributeValue } from '#lib/model/attribute.ts'
import type { Model } from '#lib/model/model.ts'
import { after, changed, plus, says, silent } from '#tests/support/findings-in.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { anEvent, aState, aSystem, tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { turned } from '#tests/support/turned-model.ts'
import { widened } from './widened.ts'

type Layer = Extract<AttributeValue, { key: 'disclosureScope' }>['scope']['layers'][number]
const scope = (...layers: Layer[]): AttributeValue => ({
  key: 'disclosureScope',
  scope: { layers },
})
/** The tidy model, in which `b` may be known by these. */
const known = (...layers: Layer[]): Model => after(tidy, says('b', scope(...layers)))
const scopes = (before: Model, now: Model) => widened(before, now).scopes
const crossings = (before: Model, now: Model) => widened(before, now).crossings
const plain = { isUnsaid: false, who: [], countries: [], nationalities: [] }
const organisation = (more: Partial<Model['stakeholders'][string]> = {}) => ({
  kind: 'organization' as const,
  name: { ja: '社' },
  members: [],
  ...more,
})

test('[RV-1] one more who may know a data, one more country, one more nationality, each is told', () => {
  const before = known({ allow: ['P'], countries: ['JP'], nationalities: ['JP'] })
  const may = (layer: Partial<Layer>) =>
    scopes(before, known({ allow: ['P'], countries: ['JP'], nationalities: ['JP'], ...layer }))
  expect(may({ allow: ['P', 'Q'] })).toEqual([{ ...plain, state: 'b', who: ['Q'] }])
  expect(may({ countries: ['JP', 'US'] })).toEqual([{ ...plain, state: 'b', countries: ['US'] }])
  expect(may({ nationalities: ['DE', 'JP'] })).toEqual([
    { ...plain, state: 'b', nationalities: ['DE'] },
  ])
  expect(may({ allow: 'any' })).toEqual([{ ...plain, state: 'b', who: 'any' }])
  const anywhere = known({ allow: ['P'], nationalities: ['JP'] })
  expect(scopes(before, anywhere)).toEqual([{ ...plain, state: 'b', countries: 'any' }])
})

test('[RV-1] near misses: narrower, the same in other words, and what was unknown before are not told', () => {
  const wide = known({ allow: ['P', 'Q'], countries: ['JP', 'US'] })
  const more = plus(known({ allow: ['P'] }), 'states', { x: aState('e') })
  const misses: readonly (readonly [Model, Model])[] = [
    [wide, known({ allow: ['P'], countries: ['JP'] })],
    [wide, known({ allow: ['Q', 'P'], countries: ['US', 'JP'] })],
    // a layer more allows no more
    [known({ allow: ['P'] }), known({ allow: ['P'] }, { allow: ['P', 'Q'] })],
    // a part of who may know it already
    [known({ allow: ['P'] }), known({ allow: ['P', 'P1'] })],
    [after(tidy, silent('b', 'disclosureScope')), wide],
    [known({ allow: 'any' }), known({ allow: ['P', 'Q'] })],
    // another data is another data
    [known({ allow: ['P'] }), after(more, says('x', scope({ allow: 'any' })))],
    [wide, wide],
  ]
  for (const [before, now] of misses) expect(scopes(before, now)).toEqual([])
})

test('[RV-2] who is taken into a group that may know it is told; of a group and its members the group', () => {
  const group = (...members: string[]) => organisation({ kind: 'consortium', members })
  const inside = (model: Model, ...members: string[]) =>
    changed(model, 'stakeholders', 'G', group(...members))
  const base = plus(tidy, 'stakeholders', { G: group('P') })
  const before = after(base, says('b', scope({ allow: ['G'] })))
  expect(scopes(before, inside(before, 'P', 'Q'))).toEqual([{ ...plain, state: 'b', who: ['Q'] }])
  expect(scopes(inside(before, 'P', 'Q'), before)).toEqual([])
  const without = after(inside(base, 'P', 'Q'), says('b', scope({ allow: ['P1'] })))
  const withGroup = after(without, says('b', scope({ allow: ['P1', 'G'] })))
  expect(scopes(without, withGroup)).toEqual([{ ...plain, state: 'b', who: ['G'] }])
})

test('[RV-2] a new part of who may know it is not told, a part that moves to them is', () => {
  const before = known({ allow: ['Q'] })
  const part = organisation({ kind: 'department', parent: 'Q' })
  expect(scopes(before, plus(before, 'stakeholders', { Q1: part }))).toEqual([])
  const moved = changed(before, 'stakeholders', 'P1', { parent: 'Q' })
  expect(scopes(before, moved)).toEqual([{ ...plain, state: 'b', who: ['P1'] }])
})

test('[RV-3] a scope that is not said any more is told as such; one that shut out nobody is not', () => {
  const unsaid = after(tidy, silent('b', 'disclosureScope'))
  expect(scopes(tidy, unsaid)).toEqual([{ ...plain, state: 'b', isUnsaid: true }])
  expect(scopes(known({ allow: 'any' }), unsaid)).toEqual([])
})

test('[RV-3] what a data inherits counts: a wider scope upstream widens what is handed on in silence', () => {
  const quiet = after(tidy, silent('c', 'disclosureScope'))
  const wide = after(quiet, says('b', scope({ allow: ['P', 'Q'], countries: ['JP', 'SG'] })))
  expect(scopes(quiet, wide).map(({ state, countries }) => [state, countries])).toEqual([
    ['b', ['SG']],
    ['c', ['SG']],
  ])
})

const transferTo = (...to: string[]) => {
  const { give } = tidy.events
  if (give?.transfer === undefined) throw new Error('the tidy model hands data on')
  return changed(tidy, 'events', 'give', {
    transfer: { ...give.transfer, country: { from: ['JP'], to } },
  })
}

test('[RV-4] a transfer that goes to a country it did not go to is told with the country', () => {
  expect(crossings(tidy, transferTo('SG'))).toEqual([{ event: 'give', countries: ['SG'] }])
  expect(crossings(transferTo('SG'), transferTo('SG', 'US', 'DE'))).toEqual([
    { event: 'give', countries: ['DE', 'US'] },
  ])
  const abroad = plus(tidy, 'systems', { far: aSystem('Q', { places: [{ country: 'US' }] }) })
  const lies = after(abroad, says('b', { key: 'location', systems: ['far'] }))
  expect(crossings(abroad, lies)).toEqual([{ event: 'make', countries: ['US'] }])
  const viewer = plus(tidy, 'stakeholders', { V: organisation({ country: 'SG' }) })
  const view = anEvent('process_use', { mode: 'view', inputs: ['a'], actors: ['V'] })
  const seen = plus(viewer, 'events', { look: view })
  expect(crossings(viewer, seen)).toEqual([{ event: 'look', countries: ['SG'] }])
})

test('[RV-4] near misses: the same country, one less, within it, an unknown beginning, out of scope', () => {
  const { give } = tidy.events
  if (give?.transfer === undefined) throw new Error('the tidy model hands data on')
  const { transfer } = give
  const nowhere = changed(tidy, 'events', 'make', { inScope: false })
  const abroad = plus(nowhere, 'systems', { far: aSystem('Q', { places: [{ country: 'US' }] }) })
  const misses: readonly (readonly [Model, Model])[] = [
    [transferTo('SG'), transferTo('SG')],
    [transferTo('SG', 'US'), transferTo('SG')],
    [transferTo('SG'), transferTo('JP')],
    [tidy, changed(tidy, 'events', 'give', { transfer: { ...transfer, provision: 'jointUse' } })],
    [abroad, after(abroad, says('b', { key: 'location', systems: ['far'] }))],
    [tidy, plus(tidy, 'events', { end: anEvent('dispose', { inputs: ['a'], actors: ['Q'] }) })],
  ]
  for (const [before, now] of misses) expect(crossings(before, now)).toEqual([])
})

test('[RV-4] taken out of the use cases and put back, what goes abroad is told again', () => {
  const view = offshoreOperation.events['v-usr']
  if (view === undefined) throw new Error('use case 4 has v-usr')
  const { 'v-usr': _gone, ...events } = offshoreOperation.events
  const told = crossings({ ...offshoreOperation, events }, offshoreOperation)
  expect(told.map(({ event }) => event)).toEqual(['v-usr'])
  expect(widened(elderlySupport, elderlySupport)).toEqual({ scopes: [], crossings: [] })
})

test('[RV-5] what is wider one way is not so both ways at the same place, and the order of the model makes no difference', () => {
  fc.assert(
    fc.property(modelArbitrary, modelArbitrary, (one, other) => {
      const there = widened(one, other)
      expect(widened(turned(one), turned(other))).toEqual(there)
      expect(widened(one, turned(one))).toEqual({ scopes: [], crossings: [] })
      const back = new Map(widened(other, one).crossings.map((told) => [told.event, told]))
      for (const { event, countries } of there.crossings) {
        const also = back.get(event)?.countries ?? []
        expect(countries.filter((country) => also.includes(country))).toEqual([])
      }
    }),
  )
})
