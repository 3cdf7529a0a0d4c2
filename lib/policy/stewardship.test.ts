import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellNames, collectionNames } from '#lib/model/layout.ts'
import {
  elementTouched,
  foreignTouch,
  stewardOf,
  takesFrom,
  touchOf,
  type Stewardship,
  type TouchedPlace,
} from './stewardship.ts'

const owners = new Map([
  ['states/s1', 'A'],
  ['events/e1', 'B'],
  ['bas/b1', 'A'],
])
const stewarded: Stewardship = { policy: 'stewarded', rev: 3, owners }
const open: Stewardship = { ...stewarded, policy: 'open' }

const roots = [...collectionNames, ...cellNames, 'meta'] as const
const touch: fc.Arbitrary<TouchedPlace> = fc.record({
  root: fc.constantFrom(...roots),
  key: fc.constantFrom('s1', 'e1', 'b1', 'x', 's1|purpose', 'e1|leak', 'b1|purpose', '|', ''),
})

test('[ST-1] an open model refuses nobody anything', () => {
  fc.assert(
    fc.property(fc.array(touch), (touches) => {
      expect(foreignTouch(open, 'B', touches)).toBeNull()
    }),
  )
})

test('[ST-1] one organisation’s element is foreign to all others and to nobody of its own', () => {
  const title = { root: 'states', key: 's1', field: 'title' } as const
  expect(foreignTouch(stewarded, 'A', [title])).toBeNull()
  expect(foreignTouch(stewarded, 'B', [title])).toBe(title)
  expect(foreignTouch(stewarded, 'B', [{ root: 'states', key: 's2' }])).toBeNull()
})

test('[ST-1] an edit is foreign exactly when one of its touches is', () => {
  fc.assert(
    fc.property(fc.array(touch), fc.constantFrom('A', 'B', 'C'), (touches, org) => {
      const first = touches.find((t) => (stewardOf(stewarded, t) ?? org) !== org)
      expect(foreignTouch(stewarded, org, touches)).toBe(first ?? null)
    }),
  )
})

test('[ST-2] a cell belongs to the element its key names first', () => {
  expect(elementTouched({ root: 'attributes', key: 's1|purpose|k1' })).toBe('states/s1')
  expect(elementTouched({ root: 'demands', key: 'b1|purpose' })).toBe('bas/b1')
  expect(elementTouched({ root: 'coverage', key: 'e1|leak' })).toBe('events/e1')
})

test('[ST-2] creating and removing are touches of the element, so a used id keeps its manager', () => {
  const remove = touchOf({ type: 'remove', in: 'states', id: 's1' })
  expect(foreignTouch(stewarded, 'B', [remove])).toBe(remove)
  expect(elementTouched({ root: 'suggestions', key: 'e1|S-C2' })).toBe('events/e1')
  expect(touchOf({ type: 'clear', cell: 'coverage', key: 'e1|leak' })).toEqual({
    root: 'coverage',
    key: 'e1|leak',
  })
  const include = {
    type: 'include',
    in: 'events',
    id: 'e1',
    field: 'inputs',
    member: 's1',
  } as const
  expect(touchOf(include)).toEqual({ root: 'events', key: 'e1', field: 'inputs' })
})

test('[ST-3] the canvas and the facts of the model are open to every editor', () => {
  const all: Stewardship = { ...stewarded, owners: new Map([...owners, ['meta', 'A']]) }
  expect(foreignTouch(all, 'B', [{ root: 'places', key: 's1' }])).toBeNull()
  expect(
    foreignTouch(all, 'B', [touchOf({ type: 'setMeta', field: 'title', value: { ja: '題' } })]),
  ).toBeNull()
})

test('[ST-5] rules take something from an organisation when what it could edit is another one’s now', () => {
  const handed: Stewardship = { ...stewarded, owners: new Map([...owners, ['states/s1', 'B']]) }
  const more: Stewardship = { ...stewarded, owners: new Map([...owners, ['states/s2', 'B']]) }
  const alone: Stewardship = { ...stewarded, owners: new Map([['states/s1', 'A']]) }
  expect(takesFrom(open, stewarded, 'A')).toBe(true)
  expect(takesFrom(open, alone, 'A')).toBe(false)
  expect(takesFrom(stewarded, handed, 'A')).toBe(true)
  expect(takesFrom(stewarded, handed, 'B')).toBe(false)
  // What somebody has made since was never anybody else's.
  expect(takesFrom(stewarded, more, 'A')).toBe(false)
  expect(takesFrom(stewarded, stewarded, 'A')).toBe(false)
  expect(takesFrom(stewarded, open, 'A')).toBe(false)
})
