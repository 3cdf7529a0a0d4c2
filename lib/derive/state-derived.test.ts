import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import { anEvent, tidyModel } from '#tests/support/tidy-model.ts'
import { derivedOf } from './state-derived.ts'

test('[DR-59] what a data that was handed on has from the one before, until it says it itself', () => {
  const { [attributeCellKey('c', 'value')]: _, ...attributes } = tidyModel.attributes
  const model = { ...tidyModel, attributes }
  expect(derivedOf(model, 'c')?.inherited).toEqual([{ row: 'value', from: 'b' }])
  expect(derivedOf(tidyModel, 'c')?.inherited).toEqual([])
})

test('[DR-59] the demands on a data stand in the order of the tables, each with its ba; one that is out of force demands nothing', () => {
  const derived = derivedOf(elderlySupport, 'int-A')
  const bas = new Set(derived?.demands.map(({ ba }) => ba))
  expect(bas.size).toBeGreaterThan(1)
  const [ba = ''] = bas
  const before = elderlySupport.bas[ba]
  if (before === undefined) throw new Error('no ba')
  const ended = { ...before, effectiveTo: '2000-01-01' }
  const model = { ...elderlySupport, bas: { ...elderlySupport.bas, [ba]: ended } }
  expect(derivedOf(model, 'int-A')?.demands.some((one) => one.ba === ba)).toBe(false)
})

test('[DR-59] how far an erasure reaches: the data and all made of it, and which of them nothing takes out', () => {
  expect(derivedOf(tidyModel, 'a')).toMatchObject({ lineage: ['a', 'b', 'c'], stuck: [] })
  const { 'end-c': _, ...events } = tidyModel.events
  expect(derivedOf({ ...tidyModel, events }, 'a')?.stuck).toEqual(['c'])
  const excluded = { ...events, out: anEvent('process_use', { mode: 'exclude', inputs: ['c'] }) }
  expect(derivedOf({ ...tidyModel, events: excluded }, 'a')?.stuck).toEqual([])
})

test('[DR-59] who holds rights, in the effective scope; nothing for what is no data', () => {
  expect(derivedOf(tidyModel, 'a')).toMatchObject({
    holders: ['P', 'persons'],
    scope: { allow: ['P', 'Q'], countries: ['JP'] },
  })
  expect(derivedOf(tidyModel, 'gone')).toBeUndefined()
  expect(derivedOf(tidyModel, 'P')).toBeUndefined()
})
