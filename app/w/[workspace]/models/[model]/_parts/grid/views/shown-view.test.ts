import { expect, test } from 'vitest'
import { changedAddress, isOther, shownIn } from './shown-view.ts'

const query = { filter: 'a:x', turn: '1' }
const at = (address: Readonly<Record<string, string>>) => (key: string) => address[key]

test('[G-28] an address that only names a view shows it; one that says something itself shows that', () => {
  const bare = at({ view: 'v', tab: 'table' })
  expect([shownIn(bare, query, 'filter'), shownIn(bare, query, 'turn')]).toEqual(['a:x', '1'])
  expect(shownIn(bare, query, 'tab')).toBe('table')
  expect(shownIn(bare, undefined, 'filter')).toBeUndefined()
  const own = at({ view: 'v', sort: 'a' })
  expect([shownIn(own, query, 'filter'), shownIn(own, query, 'sort')]).toEqual([undefined, 'a'])
})

test('[G-28] the first change of a view takes along what the view says', () => {
  const changed = changedAddress(at({ view: 'v' }), query, { sort: '-a' })
  expect(changed).toMatchObject({ filter: 'a:x', turn: '1', sort: '-a' })
  expect('view' in changed).toBe(false)
  const own = at({ view: 'v', filter: 'a:x', turn: '1', sort: '-a' })
  expect(changedAddress(own, query, { sort: undefined })).toEqual({ sort: undefined })
  expect(isOther(own, query)).toBe(true)
  expect(isOther(at({ view: 'v' }), query)).toBe(false)
  expect(isOther(at({ view: 'v', ...query }), query)).toBe(false)
})

test('[G-28] who takes everything of a view away leaves it', () => {
  const cleared = changedAddress(at({ view: 'v' }), query, { filter: undefined, turn: undefined })
  expect(cleared).toMatchObject({ view: undefined, filter: undefined })
  expect(changedAddress(at({}), undefined, { at: 'x' })).toEqual({ at: 'x' })
})
