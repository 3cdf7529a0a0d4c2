import { dayAfter } from '#lib/model/queries/term-end.ts'
import { isApproval, latestStatus, type LatestStatus } from '../act-status.ts'
import { stillSigns } from '../participants.ts'
import type { RoundPolicy, SeatRule } from './policy.ts'
import type { Round, RoundSetting, SeatAct } from './round.ts'
import { namesInScope, sameContent } from './scope.ts'

/** Everything that decides how the acts of a round stand. */
export interface Looking extends RoundSetting {
  /** UTC instant with milliseconds */
  readonly now: string
}

/** One seat of an organisation, as it stands; nobody has acted at it yet: `none`. */
export interface SeatStanding {
  readonly orgId: string
  readonly seat: number
  readonly latest: SeatAct | null
  readonly status: LatestStatus | 'none'
  /** whether it counts for the quorum of its organisation (AG-29) */
  readonly counts: boolean
}

/** How the latest act at a seat stands (AG-18, AG-28). */
export function standingOf(round: Round, act: SeatAct, looking: Looking): LatestStatus {
  const { validDays } = round.policy
  return latestStatus({
    intent: act.intent,
    isHeld: stillSigns(looking.participants, act),
    isOver: validDays !== null && looking.now >= endOf(act.at, validDays),
    isSame: sameContent(namesInScope(round.scope), act.digests, looking.content),
  })
}

/** The seats of an organisation in a round, by their numbers. */
export function seatsOfRule(
  round: Round,
  acts: readonly SeatAct[],
  rule: SeatRule,
  looking: Looking,
): readonly SeatStanding[] {
  return Array.from({ length: rule.seats }, (_, i) => {
    const seat = i + 1
    const latest = latestAct(acts, rule.orgId, seat)
    const status = latest === null ? 'none' : standingOf(round, latest, looking)
    const counts = status === 'valid' && latest !== null && isCounted(latest, round.policy)
    return { orgId: rule.orgId, seat, latest, status, counts }
  })
}

/** The latest act at a seat, or null: the one that no other names as the one before it. */
function latestAct(acts: readonly SeatAct[], orgId: string, seat: number): SeatAct | null {
  const here = acts.filter((act) => act.orgId === orgId && act.seat === seat)
  const followed = new Set(here.map((act) => act.prevId))
  return here.findLast((act) => !followed.has(act.id)) ?? null
}

/**
 * The seat at which a person acts (AG-23): their own, which is also that of whom they stand in for, or who stood in for them (AG-55); else the
 * first at which nobody has acted; else the first whose act counts for nothing and is no rejection, which they take over. Null when there is none.
 */
export function seatFor(seats: readonly SeatStanding[], by: Voices): SeatStanding | null {
  return (
    ownSeatsIn(seats, by)[0] ??
    seats.find(({ status }) => status === 'none') ??
    seats.find(({ status }) => status !== 'valid' && status !== 'rejected') ??
    null
  )
}

/** The seats at which somebody has spoken, themselves, for whom they stand in or by who stood in for them. */
export function ownSeatsIn(seats: readonly SeatStanding[], by: Voices): readonly SeatStanding[] {
  return seats.filter(({ latest }) => latest !== null && isSameVoice(latest, by))
}

/** Whether the same person in the same place has said this. */
export function isSaidBy(act: Voices, by: Voices): boolean {
  return act.userId === by.userId && act.deputyFor === by.deputyFor
}

/** Who speaks, and in whose place. */
export type Voices = Pick<SeatAct, 'userId' | 'deputyFor'>

function isSameVoice(one: Voices, other: Voices): boolean {
  const voices: readonly (string | undefined)[] = [one.userId, one.deputyFor ?? one.userId]
  return voices.includes(other.userId) || voices.includes(other.deputyFor ?? other.userId)
}

/** Whether the quorum of an organisation is met. */
export function isMet(rule: SeatRule, seats: readonly SeatStanding[]): boolean {
  return seats.filter(({ counts }) => counts).length >= rule.needed
}

function isCounted({ intent }: SeatAct, { conditional }: RoundPolicy): boolean {
  return isApproval(intent) && (intent !== 'conditional' || conditional === 'counts')
}

/** The same moment so many days later; all moments are written alike, so that they compare as texts. */
function endOf(at: string, days: number): string {
  return `${dayAfter(at.slice(0, 10), `P${days}D`)}${at.slice(10)}`
}
