import { expect, test } from 'vitest'
import type { Command } from '#lib/model/commands.ts'
import { haveAllAgreed, managersOf, mayReview, reviewersOf } from './adoption.ts'
import type { Stewardship } from './stewardship.ts'

const renamed = (id: string): Command => ({
  type: 'set',
  in: 'states',
  id,
  field: 'name',
  value: { ja: '改名' },
})
const cell: Command = { type: 'clear', cell: 'attributes', key: 's2|purpose' }
const owners = new Map([
  ['states/s1', 'A'],
  ['states/s2', 'B'],
  ['states/s3', 'C'],
])
const stewarded: Stewardship = { policy: 'stewarded', rev: 1, owners }
const sato = { userId: 'sato', orgId: 'A' }
const mori = { userId: 'mori', orgId: 'B' }

test('[S-145] who manages what is touched has to agree, but for who asks; where nobody does, any other editor', () => {
  const asked = (...commands: Command[]) => reviewersOf(managersOf(stewarded, commands), sato)
  expect(managersOf(stewarded, [cell, renamed('s1')])).toEqual(['A', 'B'])
  expect(asked(renamed('s1'), cell, renamed('new'))).toEqual(['B'])
  expect(asked(renamed('s3'), cell)).toEqual(['B', 'C'])
  expect(asked(renamed('s1'))).toEqual([])
  const open = { policy: 'open', rev: 1, owners: new Map() } as const
  expect(managersOf(open, [cell])).toEqual([])
})

test('[S-145] nobody answers what they ask themselves, and only who has to agree', () => {
  expect(mayReview([], sato, sato)).toBe(false)
  expect(mayReview(['A'], sato, sato)).toBe(false)
  expect(mayReview([], sato, { userId: 'aoki', orgId: 'A' })).toBe(true)
  expect(mayReview(['B'], sato, mori)).toBe(true)
  expect(mayReview(['C'], sato, mori)).toBe(false)
})

test('[S-145] it is agreed when every one of them has', () => {
  expect(haveAllAgreed([], [])).toBe(false)
  expect(haveAllAgreed([], ['B'])).toBe(true)
  expect(haveAllAgreed(['B', 'C'], ['B'])).toBe(false)
  expect(haveAllAgreed(['B', 'C'], ['C', 'B'])).toBe(true)
})
