import { strictJson } from '#lib/base/strict-json.ts'
import type { SignOffIntent } from './act-status.ts'

/**
 * 署名 / one act of one organisation about one risk: it approves the content with this digest, rejects it, or takes an earlier
 * act back. Rows are only ever added (AG-9). Mechanics of signing are ours, not METI's.
 */
export interface SignOff {
  readonly id: string
  readonly riskId: string
  readonly orgId: string
  readonly userId: string
  /** the colleague in whose place they acted */
  readonly deputyFor?: string
  readonly intent: SignOffIntent
  /** sequence number of the document this was computed from */
  readonly docSeq: number
  /** SHA-256 of the canonical closure; for a withdrawal the digest of what is withdrawn */
  readonly digest: string
  readonly prevId: string | null
  readonly reason?: string
  /** UTC instant with milliseconds from which it counts no more; without it it never runs out */
  readonly expiresAt?: string
  /** UTC instant with milliseconds */
  readonly at: string
}

/** Where a signature belongs; ids of rows. */
export interface SignOffPlace {
  readonly workspaceId: string
  readonly modelId: string
}

/**
 * The words that are signed, as canonical JSON: who, for whom, about what, which content, after which earlier act.
 * Ids only, so that a name can be erased without breaking it (security.md §5.3).
 */
export function statement(place: SignOffPlace, signOff: SignOff): string {
  return strictJson({
    t: 'yoriai.signoff/1',
    ws: place.workspaceId,
    model: place.modelId,
    scope: `risk:${signOff.riskId}`,
    org: signOff.orgId,
    signer: signOff.userId,
    ...(signOff.deputyFor === undefined ? {} : { deputy_for: signOff.deputyFor }),
    intent: signOff.intent,
    digest: signOff.digest,
    docSeq: signOff.docSeq,
    prev: signOff.prevId,
    ...(signOff.reason === undefined ? {} : { reason: signOff.reason }),
    at: signOff.at,
  })
}

/**
 * The last moment up to `now` at which one of the acts ran out, or '' when none has. Asked against it, every act is over or not as it
 * is against `now`.
 */
export function lastExpiry(signOffs: readonly SignOff[], now: string): string {
  return signOffs.reduce((last, { expiresAt = '' }) => {
    return expiresAt > last && expiresAt <= now ? expiresAt : last
  }, '')
}

/**
 * The latest act of an organisation about a risk, or null: the one that no other names as the one before it. Clocks do not
 * decide: two acts may bear the same instant, and a clock may be set back (AG-9).
 */
export function latestSignOff<S extends SignOff>(
  signOffs: readonly S[],
  riskId: string,
  orgId: string,
): S | null {
  const own = signOffs.filter((s) => s.riskId === riskId && s.orgId === orgId)
  const followed = new Set(own.map((s) => s.prevId))
  return own.findLast((s) => !followed.has(s.id)) ?? null
}
