import { expect, test } from 'vitest'
import type { RoundScope } from '#lib/agreement/round/scope.ts'
import { opening, roundAfter, roundOf, setting } from '#tests/support/rounds.ts'
import { roundStanding } from '#lib/agreement/round/standing.ts'
import { laterThan } from './later.ts'

const at = '2026-12-01T00:00:00.000Z'
const whole: RoundScope = { kind: 'model' }
const listed = (n: number, revision: number | null, scope: RoundScope = whole) => {
  const { round, acts } = roundOf(roundAfter(opening()))
  const made = { ...round, id: `round-${n}`, scope }
  return {
    n,
    round: made,
    revision: revision === null ? null : { id: `v${revision}`, n: revision, name: '版' },
    standing: roundStanding({ round: made, acts }, { ...setting, now: at }),
  }
}
const shown = { roundId: 'round-1', n: 1, newest: 1 }

test('[F-262] a revision that was frozen since the sitting was shown is the newest, and the round on it is where one goes on', () => {
  const first = listed(1, 1)
  expect(laterThan(shown, { revisions: [], rounds: [] }, 'A')).toEqual({ newest: 1, round: null })
  const frozen = { revisions: [{ n: 2 }, { n: 1 }], rounds: [first] }
  expect(laterThan(shown, frozen, 'A')).toEqual({ newest: 2, round: null })
  const again = { ...frozen, rounds: [listed(2, 2), first] }
  expect(laterThan(shown, again, 'A')).toEqual({ newest: 2, round: { id: 'round-2', n: 2 } })
  expect(laterThan(shown, again, 'C').round).toBeNull()
})

test('[F-262] no other round is: about something else, on no revision, on the same one, or called off', () => {
  const first = listed(1, 1)
  const off = listed(6, 2)
  const rounds = [
    listed(2, 2, { kind: 'risks', ids: ['r1'] }),
    listed(3, null),
    listed(4, 1),
    { ...off, standing: { ...off.standing, status: 'cancelled' as const } },
    first,
  ]
  expect(laterThan(shown, { revisions: [{ n: 2 }], rounds }, 'A').round).toBeNull()
})
