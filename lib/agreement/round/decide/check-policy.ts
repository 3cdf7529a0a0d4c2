import { takesPart } from '../../participants.ts'
import type { RoundRefusal } from '../decision.ts'
import type { RoundPolicy } from '../policy.ts'
import type { RoundSetting } from '../round.ts'

/** Why a round cannot be decided by this policy until this day, or null (AG-21). */
export function policyFault(
  { seats }: RoundPolicy,
  due: string | null,
  { participants }: RoundSetting,
  now: string,
): RoundRefusal | null {
  if (seats.length === 0) return { refused: 'no-seats' }
  if (new Set(seats.map(({ orgId }) => orgId)).size < seats.length)
    return { refused: 'seats-twice' }
  if (seats.some((rule) => rule.needed < 1 || rule.needed > rule.seats))
    return { refused: 'quorum' }
  if (seats.some(({ orgId }) => !takesPart(participants, orgId)))
    return { refused: 'seats-inactive' }
  return due !== null && due <= now ? { refused: 'due-past' } : null
}
