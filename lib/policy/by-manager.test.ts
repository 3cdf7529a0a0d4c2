import { expect, test } from 'vitest'
import type { ChangedPlace } from '../model/difference-place.ts'
import { byManager } from './by-manager.ts'
import type { Stewardship } from './stewardship.ts'

const stewardship: Stewardship = {
  policy: 'stewarded',
  rev: 1,
  owners: new Map([
    ['states/theirs', 'b'],
    ['states/mine', 'a'],
  ]),
}
const place = (root: ChangedPlace['root'], key: string, field: string | null = null) =>
  ({ root, key, field, before: null, after: null }) satisfies ChangedPlace

test('[ST-4] a place on the canvas goes with the element that comes or goes, else it is open to all', () => {
  const gone = place('states', 'theirs')
  const [drawn, moved] = [place('places', 'theirs'), place('places', 'mine')]
  const own = place('states', 'mine', 'name')
  expect(byManager(stewardship, 'a', [gone, drawn, moved, own])).toEqual({
    own: [moved, own],
    foreign: new Map([['b', [gone, drawn]]]),
  })
  const renamed = place('states', 'theirs', 'name')
  expect(byManager(stewardship, 'a', [renamed, drawn])).toEqual({
    own: [drawn],
    foreign: new Map([['b', [renamed]]]),
  })
  const open = { ...stewardship, policy: 'open' } as const
  expect(byManager(open, 'a', [gone, drawn]).own).toHaveLength(2)
})
