import { expect, test } from 'vitest'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { ledOn, sideOf, standingBeside } from './part-of.ts'

const part = (id: string, more: Partial<ResponsibilitySplit> = {}): ResponsibilitySplit => ({
  id,
  riskId: 'r1',
  measureId: 'm1',
  orgId: 'A',
  role: 'accountable',
  split: 'own',
  text: { ja: '' },
  status: 'proposed',
  proposedBy: 'tanaka',
  proposedOrg: 'PF',
  proposedAt: '2026-12-02T00:00:00.000Z',
  ...more,
})

test('[F-147] an offer is the first, a counter, or what was sent back, changed', () => {
  expect(sideOf(undefined)).toBe('proposal')
  expect(sideOf(part('s1', { status: 'countered' }))).toBe('counter')
  expect(sideOf(part('s1', { status: 'returned' }))).toBe('again')
})

test('[F-147] beside it stands what it would end, else what its organisation carries there in the same role', () => {
  const offer = part('s1')
  const mine = part('s2', { status: 'accepted', role: 'consulted' })
  const same = part('s3', { status: 'accepted' })
  const other = part('s4', { status: 'accepted', orgId: 'B' })
  expect(standingBeside([offer, other], offer)).toBeUndefined()
  expect(standingBeside([offer, mine, other], offer)).toBeUndefined()
  expect(standingBeside([offer, mine, same], offer)).toBe(same)
  expect(standingBeside([mine, other], part('s1', { succeeds: 's4' }))).toBe(other)
  expect(standingBeside([same, part('s5', { status: 'accepted', measureId: 'm2' })], same)).toBe(
    undefined,
  )
})

test('[F-147] what led to a later offer is told there', () => {
  expect([...ledOn([part('s1'), part('s2', { follows: 's1' })])]).toEqual(['s1'])
})
