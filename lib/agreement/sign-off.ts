import { canonicalJson } from '#lib/base/canonical-json.ts'

/**
 * 署名 / one act of one organisation about one risk: it approves the content with this digest, or takes an earlier
 * approval back. Rows are only ever added (AG-9). Mechanics of signing are ours, not METI's.
 */
export interface SignOff {
  readonly id: string
  readonly riskId: string
  readonly orgId: string
  readonly userId: string
  readonly intent: 'approve' | 'withdraw'
  /** sequence number of the document this was computed from */
  readonly docSeq: number
  /** SHA-256 of the canonical closure; for a withdrawal the digest of what is withdrawn */
  readonly digest: string
  readonly prevId: string | null
  readonly reason?: string
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
  return canonicalJson({
    t: 'yoriai.signoff/1',
    ws: place.workspaceId,
    model: place.modelId,
    scope: `risk:${signOff.riskId}`,
    org: signOff.orgId,
    signer: signOff.userId,
    intent: signOff.intent,
    digest: signOff.digest,
    docSeq: signOff.docSeq,
    prev: signOff.prevId,
    reason: signOff.reason,
    at: signOff.at,
  })
}

/** The latest act of an organisation about a risk, or null. `signOffs` in the order they were made. */
export function latestSignOff(
  signOffs: readonly SignOff[],
  riskId: string,
  orgId: string,
): SignOff | null {
  return signOffs.findLast((s) => s.riskId === riskId && s.orgId === orgId) ?? null
}
