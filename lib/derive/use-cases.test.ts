import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { Model } from '#lib/model/model.ts'
import { changed, said } from '#tests/support/findings-in.ts'
import { findingsOf } from './engine.ts'

/** How often each check speaks. */
function tally(model: Model): Readonly<Record<string, number>> {
  const all = Object.groupBy(findingsOf(model), ({ check }) => check)
  return Object.fromEntries(Object.entries(all).map(([check, some]) => [check, some.length]))
}

test('[DR-13] use case 1: what the list expects, and everything else as SPEC.md settles it', () => {
  expect(said(retailPos, 'F-02')).toHaveLength(6)
  expect(said(retailPos, 'F-03')).toEqual(
    ['area', 'merged', 'sales-ec', 'sales-store', 'sum-ec', 'sum-store'].map(
      (id) => `info open: ${id}`,
    ),
  )
  expect(said(retailPos, 'F-26')).toEqual([
    'warn plain: sales-ec ba-card',
    'warn plain: sales-store ba-card',
  ])
  expect(said(retailPos, 'F-27')).toEqual(['warn who: p-merge merged X'])
  expect(said(retailPos, 'F-30')).toEqual(['warn plain: p-area area buyer'])
  expect(said(retailPos, 'F-34')).toEqual(['warn plain: p-merge merged sum-store'])
  expect(said(retailPos, 'F-37')).toEqual([
    'warn plain: p-merge merged',
    'warn plain: p-store sum-store',
  ])
  expect(said(retailPos, 'F-40')).toHaveLength(6)
  expect(tally(retailPos)).toEqual({
    'F-02': 6,
    'F-03': 6,
    'F-11': 1,
    'F-20': 6,
    'F-23': 5,
    'F-25': 4,
    'F-26': 2,
    'F-27': 1,
    'F-30': 1,
    'F-34': 1,
    'F-37': 2,
    'F-40': 6,
    'F-42': 6,
    'F-43': 1,
    'F-55': 3,
    'F-56': 2,
  })
})

test('[DR-13] use case 2: the same', () => {
  expect(said(elderlySupport, 'F-34')).toEqual(['warn plain: p-SP svc high-sp'])
  expect(said(elderlySupport, 'F-14')).toEqual(['warn demands: t-2 high high-sp'])
  expect(said(elderlySupport, 'F-27')).toEqual([
    'warn who: p-SP svc E F G',
    'warn who: t-1 int-all PF',
  ])
  expect(said(elderlySupport, 'F-57')).toEqual([
    'error plain: p-SP high-sp E F G',
    'error plain: t-2 high-sp E F G',
  ])
  expect(said(elderlySupport, 'F-37')).toEqual(['warn plain: t-1 int-all'])
  expect(said(elderlySupport, 'F-30')).toEqual([
    'warn plain: p-PF high A B C D',
    'warn plain: p-SP svc PF',
  ])
  const unsaid = said(elderlySupport, 'F-23').filter((one) => one.startsWith('error'))
  expect(unsaid).toEqual(
    ['high-sp', 'int-B', 'int-C', 'int-D'].map((id) => `error handedOn: ${id}`),
  )
  expect(said(elderlySupport, 'F-39').map((one) => one.split(' ')[2])).toEqual(['int-A', 'int-all'])
  expect(said(elderlySupport, 'F-36')).toEqual(['info unlike: p-SP svc high-sp'])
  expect(said(elderlySupport, 'F-03')).toContain('info open: int-A')
  expect(said(elderlySupport, 'F-40').some((one) => one.endsWith(' t-1'))).toBe(false)
  expect(said(elderlySupport, 'F-41')).toEqual([])
  expect(said(elderlySupport, 'F-35')).toEqual([])
  expect(tally(elderlySupport)).toEqual({
    'F-02': 15,
    'F-03': 16,
    'F-07': 2,
    'F-11': 7,
    'F-13': 1,
    'F-14': 1,
    'F-20': 4,
    'F-23': 12,
    'F-25': 5,
    'F-27': 2,
    'F-30': 2,
    'F-34': 1,
    'F-36': 1,
    'F-37': 1,
    'F-39': 2,
    'F-40': 15,
    'F-42': 16,
    'F-43': 4,
    'F-55': 4,
    'F-56': 7,
    'F-57': 2,
  })
})

test('[DR-13] without the duties that p16 names, both transfers before the matching are told (F-35)', () => {
  const model = changed(elderlySupport, 'bas', 'ba-appi', { duties: [] })
  expect(said(model, 'F-35')).toEqual([
    'error plain: p-SP t-1 int-A int-B int-C int-D',
    'error plain: p-SP t-2 high',
  ])
})
