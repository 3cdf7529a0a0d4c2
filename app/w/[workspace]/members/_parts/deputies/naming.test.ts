import { expect, test } from 'vitest'
import { candidates, sentOf, signs } from './naming.ts'

const one = (userId: string, orgId: string, ...roles: ('approver' | 'editor' | 'viewer')[]) => ({
  userId,
  orgId,
  roles,
  name: userId,
})
const sato = one('sato', 'A', 'approver')
const people = [sato, one('ito', 'A', 'editor', 'approver'), one('kato', 'A', 'editor')]

test('[F-154] colleagues who do not sign can be named, oneself and other organisations cannot', () => {
  const all = [...people, one('ogawa', 'B', 'viewer'), one('hayashi', 'A', 'viewer')]
  expect(candidates(sato, all).map(({ userId }) => userId)).toEqual(['kato', 'hayashi'])
})

test('[F-154] who stands in for somebody does not sign in their own name', () => {
  expect(signs(sato)).toBe(true)
  expect(signs({ ...one('kato', 'A', 'editor'), deputyFor: 'sato' })).toBe(false)
})

test('[F-154] nothing is sent before somebody and both days are given', () => {
  const days = { from: '2026-12-03', until: '2026-12-10' }
  expect(sentOf({ deputy: null, ...days })).toBeNull()
  expect(sentOf({ deputy: 'kato', ...days, until: '' })).toBeNull()
  expect(sentOf({ deputy: 'kato', ...days })).toEqual({ userId: 'kato', ...days })
})
