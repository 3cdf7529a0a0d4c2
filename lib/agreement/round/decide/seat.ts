import { actsInPlace, stillSigns } from '../../participants.ts'
import type { RoundCommandOf } from '../command.ts'
import type { RoundRefusal } from '../decision.ts'
import { isStrongEnough, type SeatRule } from '../policy.ts'
import type { Round, RoundSetting, RoundState, SeatAct } from '../round.ts'
import { isSuperseded, namesInScope, sameContent } from '../scope.ts'
import {
  isMet,
  ownSeatsIn,
  seatFor,
  seatsOfRule,
  type Looking,
  type SeatStanding,
} from '../seats.ts'

type Here = RoundState & { readonly round: Round }
type Acting = RoundCommandOf<'sign' | 'renew' | 'reject' | 'withdraw'>
type Shown = Exclude<Acting, { readonly type: 'withdraw' }>

/** Where a person acts, or why they cannot: they sign for an organisation with seats, strongly enough (AG-23). */
export function ownSeats(
  { round, acts }: Here,
  { by, at, level }: Acting,
  setting: RoundSetting,
): { readonly rule: SeatRule; readonly seats: readonly SeatStanding[] } | RoundRefusal {
  if (!actsInPlace(setting.participants, by)) return { refused: 'not-deputy' }
  if (!stillSigns(setting.participants, by)) return { refused: 'may-not-sign' }
  const rule = round.policy.seats.find(({ orgId }) => orgId === by.orgId)
  if (rule === undefined) return { refused: 'no-seat' }
  if (!isStrongEnough(level, round.policy.level)) return { refused: 'level-too-low' }
  return { rule, seats: seatsOfRule(round, acts, rule, { ...setting, now: at }) }
}

/**
 * The seat at which a person speaks about what they were shown, or why they cannot: not their turn, or not what stands (AG-24, AG-25),
 * or no longer what the revision has (AG-76).
 */
export function seatToSpeak(
  here: Here,
  command: Shown,
  setting: RoundSetting,
): SeatStanding | RoundRefusal {
  const own = ownSeats(here, command, setting)
  if ('refused' in own) return own
  const looking = { ...setting, now: command.at }
  if (!isTurnOf(here, own.rule.group, looking)) return { refused: 'not-yet' }
  const { scope } = here.round
  if (isSuperseded(scope, setting)) return { refused: 'revision-superseded' }
  const names = namesInScope(scope)
  if (!sameContent(names, command.shown, setting.content)) return { refused: 'stale' }
  return seatOf(own.seats, command.by)
}

/** One voice has one seat, and what somebody has said themselves is not said otherwise by who stands in for them (AG-55). */
function seatOf(seats: readonly SeatStanding[], by: Shown['by']): SeatStanding | RoundRefusal {
  const [own, ...more] = ownSeatsIn(seats, by)
  if (more.length > 0) return { refused: 'two-seats' }
  const isInPerson = own?.latest?.userId === by.deputyFor
  if (isInPerson && (own?.status === 'valid' || own?.status === 'rejected')) {
    return { refused: 'principal-stands' }
  }
  return seatFor(seats, by) ?? { refused: 'seats-taken' }
}

/** The act itself, after the latest at its seat. Of what was shown only what the round is about is kept. */
export function actAt(
  { round }: Here,
  { seat, latest }: SeatStanding,
  command: Shown,
  more: Pick<SeatAct, 'intent' | 'reason'>,
): SeatAct {
  const { id, by, at, level, shown } = command
  const digests = Object.fromEntries(
    namesInScope(round.scope).map((name) => [name, shown[name] ?? '']),
  )
  return { id, ...by, at, seat, level, digests, prevId: latest?.id ?? null, ...more }
}

/** Whether all organisations of the groups before have signed (AG-24). */
function isTurnOf({ round, acts }: Here, group: number, looking: Looking): boolean {
  return round.policy.seats
    .filter((rule) => rule.group < group)
    .every((rule) => isMet(rule, seatsOfRule(round, acts, rule, looking)))
}
