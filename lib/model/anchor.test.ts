import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { must } from '#lib/base/must.ts'
import {
  anchoredElement,
  anchorFrom,
  anchorText,
  longestAnchor,
  regionOf,
  stands,
} from './anchor.ts'
import { attributeRowIds } from './attribute-row.ts'
import { isElementId } from './id.ts'
import { collectionNames } from './layout.ts'
import { viewpoints } from './vocabulary.ts'

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/).filter(isElementId)
const unit = fc.integer({ min: -1_000_000, max: 1_000_000 })
const side = fc.integer({ min: 10, max: 100_000 })
const texts = fc.oneof(
  fc.tuple(fc.constantFrom(...collectionNames), id).map(([name, one]) => `${name}/${one}`),
  id.map((one) => `risks/${one}#incident`),
  fc.tuple(id, fc.constantFrom(...attributeRowIds)).map(([one, row]) => `attributes/${one}|${row}`),
  fc.tuple(id, fc.constantFrom(...attributeRowIds)).map(([one, row]) => `demands/${one}|${row}`),
  fc.tuple(id, fc.constantFrom(...viewpoints)).map(([one, view]) => `coverage/${one}|${view}`),
  fc.tuple(unit, unit).map(([x, y]) => `canvas/${x},${y}`),
  fc.tuple(unit, unit, side, side).map((area) => `canvas/${area.join(',')}`),
)

test('[S-51] the text of an anchor is read back as it was written, and each place has one text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const anchor = anchorFrom(text)
      expect(anchor === null ? null : anchorText(anchor)).toBe(text)
    }),
  )
})

test('[S-51] whatever is no anchor is none, and reading never throws', () => {
  for (const text of [
    '',
    'states',
    'states/',
    'states/a/b',
    'states/__proto__',
    'states/constructor',
    'states/a#',
    'states/a#nothing',
    'states/a#toString',
    'states/a#name#name',
    'attributes/a',
    'attributes/a|nothing',
    'places/a',
    'meta/title',
    'canvas/1',
    'canvas/1,2,3',
    'canvas/01,2',
    'canvas/-0,0',
    'canvas/1e3,0',
    'canvas/1000001,0',
    'canvas/NaN,0',
    'canvas/1,2,9,20',
    'canvas/1,2,20,-20',
    'canvas/1,2,20,100001',
    'canvas/1,2,20,020',
    'canvas/1000001,2,20,20',
    'canvas/1,2,20,20,20',
    `states/${'a'.repeat(longestAnchor)}`,
  ]) {
    expect({ text, anchor: anchorFrom(text) }).toEqual({ text, anchor: null })
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      const anchor = anchorFrom(text)
      expect(anchor === null || anchorText(anchor) === text).toBe(true)
    }),
  )
})

test('[S-51] an anchor stands while the model holds its element; a cell belongs to the element its key names first', () => {
  const at = (text: string) => {
    const anchor = anchorFrom(text)
    return anchor && { element: anchoredElement(anchor), stands: stands(elderlySupport, anchor) }
  }
  expect(at('states/int-A')).toEqual({
    element: { collection: 'states', id: 'int-A' },
    stands: true,
  })
  expect(at('attributes/int-A|purpose')).toMatchObject({ element: { id: 'int-A' }, stands: true })
  expect(at('risks/r1#incident')).toMatchObject({ element: { id: 'r1' }, stands: true })
  expect(at('states/nowhere')?.stands).toBe(false)
  expect(at('bas/int-A')?.stands).toBe(false)
  expect(at('canvas/10,20')).toEqual({ element: null, stands: true })
})

test('[S-51] a cell of one kind stands only in a data that has that kind', () => {
  const at = (text: string) => stands(retailPos, must(anchorFrom(text), text))
  expect(at('attributes/sales-store|purpose|k1-store')).toBe(true)
  expect(at('attributes/sales-store|purpose|nothing')).toBe(false)
  expect(at('attributes/nowhere|purpose|k1-store')).toBe(false)
  const other = must(
    Object.keys(retailPos.states).find(
      (state) => retailPos.states[state]?.asset !== retailPos.states['sales-store']?.asset,
    ),
    'a state of another data',
  )
  expect(at(`attributes/${other}|purpose|k1-store`)).toBe(false)
})

test('[S-200] an area of the canvas is a region in whole units, with sides that can be seen; too far out it is none', () => {
  const text = (x: number, y: number, w: number, h: number) => {
    const region = regionOf({ x, y, w, h })
    return region && anchorText(region)
  }
  expect(text(10.4, -0.4, 200.6, 3)).toBe('canvas/10,0,201,10')
  expect(text(0, 0, 1e9, 50)).toBe('canvas/0,0,100000,50')
  expect(text(2e6, 0, 50, 50)).toBeNull()
  expect(text(Number.NaN, 0, 50, 50)).toBeNull()
  const region = must(anchorFrom('canvas/1,2,30,40'), 'a region')
  expect(region).toEqual({ is: 'region', x: 1, y: 2, w: 30, h: 40 })
  expect({ element: anchoredElement(region), stands: stands(elderlySupport, region) }).toEqual({
    element: null,
    stands: true,
  })
})
