import { assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { templates } from '#lib/catalog/templates.ts'
import type { Model } from '#lib/model/model.ts'
import { transferUnits } from '#lib/model/vocabulary.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { homeOf } from '../flow-graph.ts'
import { overlaps } from '../rect.ts'
import { sceneOf } from '../scene.ts'
import { atUnit, isUnit, noUnit, type UnitWords } from './at-unit.ts'
import { isInside, isTransfer } from './inside.ts'
import type { TransferUnit } from './unit-of.ts'

const words: UnitWords = {
  country: (code) => ({ ja: `国${code}`, en: code }),
  unknown: (unit) => ({ ja: `不明${unit}`, en: `no ${unit}` }),
  together: (names) => ({ ja: '', en: names.map((name) => name.en).join(', ') }),
}

function unitsIn(model: Model, unit: TransferUnit) {
  const drawn = atUnit(model, unit, words)
  const name = (state: string) => drawn.stakeholders[drawn.states[state]?.holder ?? '']?.name.en
  return Object.fromEntries(Object.keys(model.states).map((id) => [id, name(id)]))
}

function inside(model: Model, unit: TransferUnit): readonly string[] {
  const drawn = atUnit(model, unit, words)
  return Object.keys(model.events).filter((id) => isInside(drawn, id))
}

test('[P-77] use case 4 by countries: Japan and country Z, by where systems stand, else transfers, else who holds it', () => {
  expect(unitsIn(offshoreOperation, 'country')).toEqual({
    usr: 'JP',
    masked: 'JP',
    src: 'JP',
    log: 'JP',
    'masked-z': 'ZZ',
    'src-z': 'ZZ',
    'log-z': 'ZZ',
  })
  const noSystems = { ...offshoreOperation, systems: {} }
  expect(unitsIn(noSystems, 'country')['log-z']).toBe('ZZ')
  const nothing = { ...noSystems, events: {} }
  expect(unitsIn(nothing, 'country')['log-z']).toBe('ZZ')
  expect(unitsIn({ ...nothing, stakeholders: {} }, 'country')['log-z']).toBe('no country')
})

test('[P-77] use case 3 by systems and by devices: the portal, customer management, the storage; camera and terminal', () => {
  const bySystem = unitsIn(cloudLayers, 'system')
  expect([bySystem['reg'], bySystem['buy'], bySystem['act']]).toEqual(
    Array.from({ length: 3 }, () => 'Portal site'),
  )
  expect(bySystem['reg-crm']).toBe('Customer management (SaaS of B)')
  expect(bySystem['edited-cust']).toBe('no system')
  const byDevice = unitsIn(cloudLayers, 'device')
  expect([byDevice['media'], byDevice['edited-cust'], byDevice['reg']]).toEqual([
    'Camera equipment',
    'Devices of customers',
    'no device',
  ])
})

test('[P-77] data in several countries names them all; by 組織・ヒト the model is itself', () => {
  const both = structuredClone(offshoreOperation)
  both.systems['cloud']?.places.push({ country: 'US' })
  expect(unitsIn(both, 'country')['usr']).toBe('JP, US')
  expect(atUnit(both, 'party', words)).toBe(both)
})

test('[P-78] a transfer inside one unit is told apart, by what its ends say, else by where its data is', () => {
  expect(inside(offshoreOperation, 'country')).toEqual([])
  expect(inside(offshoreOperation, 'party')).toEqual([])
  expect(inside(cloudLayers, 'party')).toEqual([])
  // Nobody has said in which country company C's clouds stand: what is not known is not the same.
  expect(inside(cloudLayers, 'country')).toEqual([])
  const home = structuredClone(cloudLayers)
  for (const system of Object.values(home.systems)) system.places = [{ country: 'JP' }]
  expect(inside(home, 'country').toSorted()).toEqual(['t-buy', 't-cust', 't-media', 't-reg'])
  const drawn = atUnit(home, 'country', words)
  expect(homeOf(drawn, 't-reg')).toBe('unit:JP')
})

test('[P-76] a use with the element of a transfer is a transfer too, and stands outside of who holds what is viewed', () => {
  expect(isTransfer(offshoreOperation, 'v-usr')).toBe(true)
  expect(isTransfer(offshoreOperation, 'p-mask')).toBe(false)
  expect(homeOf(offshoreOperation, 'v-usr')).toBeUndefined()
  expect(homeOf(offshoreOperation, 'p-mask')).toBe('P')
})

test('[P-77] by any unit every data, event and person is drawn once, cards cover nothing, and no stored place is read', () => {
  const check = (model: Model, unit: TransferUnit) => {
    const drawn = atUnit(model, unit, words)
    const { figures } = sceneOf(drawn)
    const count = (kind: string) => figures.filter((f) => f.kind === kind).length
    expect(count('card')).toBe(Object.keys(model.states).length)
    expect(count('chip')).toBe(Object.keys(model.events).length)
    if (unit === 'party') return
    const boxes = figures.filter((f) => f.kind === 'container')
    expect(boxes.every((f) => isUnit(f.id))).toBe(true)
    const cards = figures.filter((f) => f.kind === 'card')
    for (const [i, a] of cards.entries())
      for (const b of cards.slice(i + 1)) expect(overlaps(a.rect, b.rect)).toBe(false)
    const moved = { ...model, places: { [cards[0]?.id ?? 'x']: { x: 9000, y: 9000 } } }
    expect(sceneOf(atUnit(moved, unit, words)).figures).toEqual(figures)
  }
  assert(property(modelArbitrary, constantFrom(...transferUnits), check), { numRuns: 60 })
  for (const { model } of Object.values(templates))
    for (const unit of transferUnits) check(model, unit)
})

test('[P-77] the container of what is not known is no element', () => {
  expect(noUnit).toMatch(/[^A-Za-z0-9_-]/)
  expect(isUnit('JP')).toBe(false)
})
