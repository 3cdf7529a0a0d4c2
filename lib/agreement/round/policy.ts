import * as z from 'zod/mini'
import { strictJson } from '#lib/base/strict-json.ts'

const few = z.int().check(z.minimum(1), z.maximum(20))

/**
 * 署名の強さ / how a signature is bound to who signs: K by a key the person holds, P by having signed in anew just before, which the
 * platform attests. P is the weaker (security.md §5.3). Ours, not METI's.
 */
export const proofLevels = ['P', 'K'] as const
export type ProofLevel = (typeof proofLevels)[number]

/** 席 / how many people of an organisation sign, of how many who may, and in which turn: groups sign one after the other. */
const seatRuleSchema = z.strictObject({
  orgId: z.string(),
  seats: few,
  needed: few,
  group: few,
})
export type SeatRule = z.infer<typeof seatRuleSchema>

/**
 * 署名の条件 / how a round is decided; frozen with its first signature (AG-22). `conditional`: whether a signature with conditions counts, or
 * waits for one without. `validDays`: after so many days a signature has run out; null: never.
 */
export const roundPolicySchema = z.strictObject({
  t: z.literal('yoriai.policy/1'),
  seats: z.array(seatRuleSchema),
  level: z.enum(proofLevels),
  conditional: z.enum(['counts', 'waits']),
  validDays: z.nullable(z.int().check(z.minimum(1), z.maximum(3660))),
})
export type RoundPolicy = z.infer<typeof roundPolicySchema>

/** The exact text of a policy that every statement of its round names by digest. */
export function policyText(policy: RoundPolicy): string {
  return strictJson(policy)
}

/** Whether a signature of this strength is enough where that one is asked for. */
export function isStrongEnough(given: ProofLevel, asked: ProofLevel): boolean {
  return proofLevels.indexOf(given) >= proofLevels.indexOf(asked)
}
