import { expect, test } from 'vitest'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { makerOf, writtenOver } from './written-over.ts'

const place = (change: Partial<ChangedPlace>): ChangedPlace => ({
  root: 'attributes',
  key: 's1|3.purpose',
  field: null,
  before: { status: 'concrete', text: { ja: 'B社の値' } },
  after: { status: 'concrete', text: { ja: 'A社の値' } },
  ...change,
})

test('[F-85] values are written over; what stood empty, elements that come or go and places on the canvas are not', () => {
  const cell = place({})
  const name = place({ root: 'states', key: 's1', field: 'name' })
  expect(writtenOver([cell, name])).toEqual([cell, name])
  expect(writtenOver([place({ before: null })])).toEqual([])
  expect(writtenOver([place({ root: 'states', key: 's1' })])).toEqual([])
  expect(writtenOver([place({ root: 'places', key: 's1' })])).toEqual([])
})

test('[F-85] a translation writes over nothing, nor does the mark of an older language', () => {
  const name = { root: 'states', key: 's1', field: 'name', before: { ja: '統合' } } as const
  expect(writtenOver([place({ ...name, after: { ja: '統合', en: 'Merged' } })])).toEqual([])
  const other = place({ ...name, after: { ja: '合成', en: 'Merged' } })
  expect(writtenOver([other])).toEqual([other])
  const mark = { ...name, field: 'olderName', before: 'en', after: null }
  expect(writtenOver([place(mark)])).toEqual([])
})

test('[F-85] whose value it was is the last change that made it stand there, not a later one nor one elsewhere', () => {
  const { before, after } = place({})
  const at = { root: 'attributes', key: 's1|3.purpose', field: null }
  const log = [
    { ...at, after, by: '自分' },
    { ...at, key: 's1|3.region', after: before, by: '別のセル' },
    { ...at, after: before, by: '森' },
    { ...at, after: before, by: '以前' },
  ]
  expect(makerOf(log, place({}))?.by).toBe('森')
  expect(makerOf(log, place({ before: '別の値' }))).toBeUndefined()
})
