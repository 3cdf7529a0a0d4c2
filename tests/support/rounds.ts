import type { Participants } from '#lib/agreement/participants.ts'
import type { RoundCommand, RoundCommandOf } from '#lib/agreement/round/command.ts'
import { decideRound } from '#lib/agreement/round/decide.ts'
import { isRoundRefusal } from '#lib/agreement/round/decision.ts'
import { evolveRound } from '#lib/agreement/round/evolve.ts'
import type { RoundPolicy, SeatRule } from '#lib/agreement/round/policy.ts'
import { noRound, type RoundSetting, type RoundState } from '#lib/agreement/round/round.ts'
import { must } from '#lib/base/must.ts'
import { taking } from './participants.ts'

/** Three organisations; of A three people sign, of B two, of C one. */
export const people: Participants = taking({
  A: ['a1', 'a2', 'a3'],
  B: ['b1', 'b2'],
  C: ['c1'],
})
export const content = { 'risk:r1': 'd1', 'risk:r2': 'd2' }
export const setting: RoundSetting = { participants: people, content }
export const at = '2026-12-01T00:00:00.000Z'

export function rule(orgId: string, more: Partial<SeatRule> = {}): SeatRule {
  return { orgId, seats: 1, needed: 1, group: 1, ...more }
}

export function policyOf(...seats: readonly SeatRule[]): RoundPolicy {
  return {
    t: 'yoriai.policy/1',
    seats: [...seats],
    level: 'P',
    conditional: 'counts',
    validDays: null,
  }
}

/** A person by their id, for the organisation it begins with. */
export function by(userId: string): { readonly userId: string; readonly orgId: string } {
  return { userId, orgId: (userId[0] ?? '').toUpperCase() }
}

/** Opens a round about two risks; signed by one of A and one of B unless told. */
export function opening(more: Partial<RoundCommandOf<'open'>> = {}): RoundCommandOf<'open'> {
  return {
    type: 'open',
    id: 'round',
    by: by('a1'),
    at,
    scope: { kind: 'risks', ids: ['r2', 'r1'] },
    policy: policyOf(rule('A'), rule('B')),
    due: null,
    revisionId: null,
    textSha256: 'f'.repeat(64),
    ...more,
  }
}

export function signing(
  userId: string,
  more: Partial<RoundCommandOf<'sign'>> = {},
): RoundCommandOf<'sign'> {
  return {
    type: 'sign',
    id: `s-${userId}`,
    by: by(userId),
    at,
    level: 'P',
    shown: content,
    ...more,
  }
}

/** The state after commands that must all hold. */
export function roundAfter(...commands: readonly RoundCommand[]): RoundState {
  return commands.reduce((state, command) => next(state, command), noRound)
}

/** The state after one more that must hold. */
export function next(state: RoundState, command: RoundCommand, now = setting): RoundState {
  const decision = decideRound(state, command, now)
  if (isRoundRefusal(decision)) throw new Error(`${command.type}: ${decision.refused}`)
  return decision.reduce(evolveRound, state)
}

/** What comes of a command: the reason of its refusal, or the acts and events it leads to. */
export function outcome(state: RoundState, command: RoundCommand, now = setting): string {
  const decision = decideRound(state, command, now)
  if (isRoundRefusal(decision)) return decision.refused
  return decision
    .map((e) => (e.type === 'seat.acted' ? `${e.act.intent} ${e.act.orgId}${e.act.seat}` : e.type))
    .join(', ')
}

/** The round itself, once it is open. */
export function roundOf(state: RoundState) {
  return { ...state, round: must(state.round, 'an open round') }
}
