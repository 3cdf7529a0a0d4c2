import { expect, test } from 'vitest'
import { nothingLaid, type Laid } from './address.ts'
import { Reader, readingAt } from './reader.ts'

const base = { path: '/flow', search: 'sel=a&at=1' }
const laid = (values: Record<string, string | undefined>, held: readonly string[] = []): Laid => ({
  base: '/flow?sel=a&at=1',
  over: ['/flow?sel=a&at=1'],
  values: new Map(Object.entries(values)),
  held: new Set(held),
})

test('[F-145] a part of a screen is drawn for what it read of the address, and for nothing else of it', () => {
  const reader = new Reader()
  const before = reader.glance(readingAt(nothingLaid, base))
  expect(reader.get(readingAt(nothingLaid, base), 'sel')).toBe('a')
  expect(reader.glance(readingAt(laid({ at: '2' }), base))).toBe(before)
  const after = reader.glance(readingAt(laid({ sel: 'b' }), base))
  expect(after).not.toBe(before)
  expect(reader.glance(readingAt(laid({ sel: 'b', at: '3' }), base))).toBe(after)
})

test('[F-145] what is read while a change waits to be drawn does not hide the change', () => {
  const reader = new Reader()
  reader.get(readingAt(nothingLaid, base), 'sel')
  const drawn = reader.glance(readingAt(nothingLaid, base))
  reader.get(readingAt(laid({ sel: 'b' }), base), 'sel')
  expect(reader.glance(readingAt(laid({ sel: 'b' }), base))).not.toBe(drawn)
})

test('[F-145] a key that is not there is read as well: a part is drawn when it comes', () => {
  const reader = new Reader()
  const before = reader.glance(readingAt(nothingLaid, base))
  expect(reader.get(readingAt(nothingLaid, base), 'rev')).toBeUndefined()
  expect(reader.glance(readingAt(laid({ rev: '3' }), base))).not.toBe(before)
})

test('[F-145] [F-56] what is too long for a link is told to those who ask for it', () => {
  const reader = new Reader()
  const before = reader.glance(readingAt(nothingLaid, base))
  expect(reader.isWhole(readingAt(nothingLaid, base))).toBe(true)
  expect(reader.isHeld(readingAt(nothingLaid, base), 'filter')).toBe(false)
  expect(reader.glance(readingAt(laid({}, ['filter']), base))).not.toBe(before)
  expect(reader.isHeld(readingAt(laid({}, ['filter']), base), 'filter')).toBe(true)
})
