import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { differenceOf } from '#lib/model/difference.ts'
import type { Model } from '#lib/model/model.ts'
import { Overwrites } from './overwrites.ts'

const named = (ja: string): Model => ({
  ...model,
  states: { ...model.states, 'int-A': { ...must(model.states['int-A'], 'a state'), name: { ja } } },
})
const tanaka = { userId: 't', name: '田中', orgId: 'PF', elements: ['int-A'] }
const mine = named('自分')
const edits = differenceOf(model, mine)

test('[E-40] what one has just written and another writes over is told once, with both values', () => {
  const seen = new Overwrites<typeof tanaka>('me')
  seen.noteMine(edits, 1000)
  expect(seen.check(mine, 1100)).toEqual([])
  seen.noteTheirs(tanaka, 3000)
  expect(seen.check(mine, 3000)).toEqual([])
  expect(seen.check(named('他人'), 3010)).toMatchObject([
    { by: tanaka, place: { key: 'int-A', before: { ja: '他人' }, after: { ja: '自分' } } },
  ])
  expect(seen.check(named('他人'), 3020)).toEqual([])
})

test('[F-85] what one wrote minutes ago is told too when another writes over it', () => {
  const seen = new Overwrites<typeof tanaka>('me')
  seen.noteMine(edits, 1000)
  expect(seen.check(mine, 200_000)).toEqual([])
  seen.noteTheirs(tanaka, 500_000)
  expect(seen.check(named('他人'), 500_010)).toHaveLength(1)
})

test('[E-40] the value may arrive before the name of who wrote it', () => {
  const seen = new Overwrites<typeof tanaka>('me')
  seen.noteMine(edits, 1000)
  expect(seen.check(named('他人'), 2000)).toEqual([])
  seen.noteTheirs(tanaka, 2010)
  expect(seen.check(named('他人'), 2010)).toHaveLength(1)
})

test('[E-40] later than ten minutes, elsewhere, one’s own change, and places on the canvas are not told', () => {
  const later = new Overwrites<typeof tanaka>('me')
  later.noteMine(edits, 1000)
  later.noteTheirs(tanaka, 601_001)
  expect(later.check(named('他人'), 601_001)).toEqual([])

  const elsewhere = new Overwrites<typeof tanaka>('me')
  elsewhere.noteMine(edits, 1000)
  elsewhere.noteTheirs({ ...tanaka, elements: ['high'] }, 1500)
  expect(elsewhere.check(named('他人'), 1500)).toEqual([])

  const own = new Overwrites<typeof tanaka>('me')
  own.noteMine(edits, 1000)
  own.noteMine(differenceOf(mine, named('もう一度')), 1200)
  own.noteTheirs(tanaka, 1300)
  expect(own.check(named('もう一度'), 1300)).toEqual([])

  const moved = { ...model, places: { 'int-A': { x: 1, y: 2 } } }
  const places = new Overwrites<typeof tanaka>('me')
  places.noteMine(differenceOf(model, moved), 1000)
  places.noteTheirs(tanaka, 1300)
  expect(places.check(model, 1300)).toEqual([])
})

test('[F-108] what one writes over in another window of one’s own is told by nobody’s name', () => {
  const seen = new Overwrites<typeof tanaka>('me')
  seen.noteMine(edits, 1000)
  seen.noteTheirs({ ...tanaka, userId: 'me', name: '自分' }, 2000)
  expect(seen.check(named('別の窓で'), 2010)).toEqual([])
  seen.noteTheirs(tanaka, 3000)
  expect(seen.check(named('別の窓で'), 3010)).toEqual([])
})
