import { expect, test } from 'vitest'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { isAnswer, movesOf } from './moves.ts'

const offer: ResponsibilitySplit = {
  id: 's1',
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
}
const approver = (userId: string, orgId: string) =>
  ({ userId, orgId, permissions: ['agreement.propose', 'agreement.respond'] }) as const
const editor = (orgId: string) =>
  ({ userId: 'e', orgId, permissions: ['agreement.propose'] }) as const
const [sato, tanaka] = [approver('sato', 'A'), approver('tanaka', 'PF')]
const counter: ResponsibilitySplit = {
  ...offer,
  id: 's2',
  proposedBy: 'sato',
  proposedOrg: 'A',
  follows: 's1',
  answers: 'PF',
}

test('[F-152] an offer is answered by its organisation, and taken back by who made it', () => {
  expect(movesOf([offer], offer, sato)).toEqual(['accept', 'counter', 'sendBack', 'decline'])
  expect(movesOf([offer], offer, tanaka)).toEqual(['takeBack'])
  expect(movesOf([offer], offer, editor('A'))).toEqual([])
  expect(movesOf([offer], offer, approver('mori', 'B'))).toEqual([])
  expect(movesOf([offer], offer, approver('tanaka', 'A'))).toEqual(['sendBack', 'decline'])
  const own = { ...offer, proposedOrg: 'A' }
  expect(movesOf([own], own, sato)).toEqual(['accept', 'sendBack', 'decline', 'takeBack'])
})

test('[F-152] a counter is answered by who had proposed; what was sent back waits at its author', () => {
  const rows = [{ ...offer, status: 'countered' } as const, counter]
  expect(movesOf(rows, counter, tanaka)).toEqual(['accept', 'counter', 'sendBack', 'decline'])
  expect(movesOf(rows, counter, sato)).toEqual(['takeBack'])
  const back = { ...offer, status: 'returned' } as const
  expect(movesOf([back], back, editor('PF'))).toEqual(['again', 'takeBack'])
  expect(movesOf([back], back, sato)).toEqual([])
  expect(movesOf([back, { ...offer, id: 's2', follows: 's1' }], back, tanaka)).toEqual([])
})

test('[F-152] what was accepted is given up by who carries it', () => {
  const accepted = { ...counter, status: 'accepted' } as const
  expect(movesOf([accepted], accepted, sato)).toEqual(['withdraw'])
  expect(movesOf([accepted], accepted, tanaka)).toEqual([])
})

test('[F-156] who stands in answers as the colleague would: not what either offered for another organisation', () => {
  const inPlace = { ...editor('A'), deputyFor: 'sato' }
  const may = { ...inPlace, permissions: ['agreement.propose', 'agreement.respond'] } as const
  expect(movesOf([offer], offer, may)).toEqual(movesOf([offer], offer, sato))
  const across = { ...offer, proposedBy: 'sato' }
  expect(movesOf([across], across, may)).not.toContain('accept')
  expect(movesOf([across], across, { ...may, deputyFor: undefined })).toContain('accept')
  expect((['accept', 'counter', 'decline', 'withdraw'] as const).every(isAnswer)).toBe(true)
  expect((['takeBack', 'again'] as const).some(isAnswer)).toBe(false)
})
