import { expect, test } from 'vitest'
import type { Round } from './round.ts'
import type { RoundScope } from './scope.ts'
import type { SeatStanding } from './seats.ts'
import { signingRounds, type RoundStood } from './signing-rounds.ts'
import type { RoundStanding } from './standing.ts'

const seat = (status: SeatStanding['status']): SeatStanding => ({
  orgId: 'oP',
  seat: 1,
  latest: status === 'none' ? null : ({} as SeatStanding['latest']),
  status,
  counts: status === 'valid',
})
const stood = (
  at: string,
  more: {
    scope?: RoundScope
    status?: RoundStanding['status']
    seats?: readonly SeatStanding[]
    isMet?: boolean
  } = {},
): RoundStood => {
  const { scope = { kind: 'risks', ids: ['r'] }, status = 'open', seats = [seat('none')] } = more
  const round = { id: at, scope, opened: { at } } as Round
  const org = { orgId: 'oP', group: 1, needed: 1, isMet: more.isMet ?? false, seats }
  return { round, standing: { status, orgs: [org] } as unknown as RoundStanding }
}

test('[CK-49] rounds are told oldest first; cancelled ones and those about parts of responsibility are none', () => {
  const told = signingRounds([
    stood('3', { scope: { kind: 'model' } }),
    stood('1'),
    stood('2', { status: 'cancelled' }),
    stood('4', { scope: { kind: 'assignments', ids: ['x'] } }),
  ])
  expect(told.map(({ risks }) => risks)).toEqual([['r'], 'all'])
})

test('[CK-49] an organisation stands by what is in the way of its signatures, and a round is begun by the first act', () => {
  const by = (isMet: boolean, ...all: readonly SeatStanding['status'][]) => {
    const [one] = signingRounds([stood('1', { isMet, seats: all.map(seat) })])
    return `${one?.orgs[0]?.status ?? ''} ${one?.isBegun === true ? 'begun' : 'untouched'}`
  }
  expect(by(false, 'none', 'none')).toBe('none untouched')
  expect(by(false, 'valid', 'none')).toBe('none begun')
  expect(by(true, 'valid', 'stale')).toBe('valid begun')
  expect(by(false, 'stale', 'rejected')).toBe('rejected begun')
  expect(by(false, 'none', 'stale')).toBe('stale begun')
})

test('[CK-49] a round that is complete waits for nobody; one that is held up does', () => {
  const isOpen = (status: RoundStanding['status']) =>
    signingRounds([stood('1', { status })])[0]?.isOpen
  expect([isOpen('open'), isOpen('rejected'), isOpen('complete')]).toEqual([true, true, false])
})
