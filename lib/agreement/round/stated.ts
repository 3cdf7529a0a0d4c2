import type { Hash } from '#lib/base/hash.ts'
import type { Statement } from '../statement.ts'
import { policyText } from './policy.ts'
import type { Round, SeatAct } from './round.ts'
import { namesInScope } from './scope.ts'

/** Where an act stands in the world, which the state machine need not know. */
export interface StatementPlace {
  readonly origin: string
  readonly workspaceId: string
  readonly modelId: string
  readonly revSha256: string | null
  /** 128 random bits in hex, used once */
  readonly nonce: string
}

/** The statement of an act in a round (AG-20): all of the act is in it, and what the round asks for by digest. */
export function statementOf(
  hash: Hash,
  place: StatementPlace,
  { round, act }: { readonly round: Round; readonly act: SeatAct },
): Statement {
  return {
    t: 'yoriai.signoff/2',
    origin: place.origin,
    ws: place.workspaceId,
    model: place.modelId,
    round: round.id,
    rev: round.revisionId,
    rev_sha256: place.revSha256,
    scope: namesInScope(round.scope).map((name) => ({ name, sha256: act.digests[name] ?? '' })),
    policy_sha256: hash(policyText(round.policy)),
    text_sha256: round.textSha256,
    intent: act.intent,
    ...(act.reason === undefined ? {} : { reason: act.reason }),
    prev: act.prevId,
    org: act.orgId,
    seat: act.seat,
    signer: act.userId,
    ...(act.deputyFor === undefined ? {} : { deputy_for: act.deputyFor }),
    level: act.level,
    nonce: place.nonce,
    issued_at: act.at,
  }
}

/** The act a statement is about, read back from it. */
export function actOf(id: string, statement: Statement): SeatAct {
  const { signer, deputy_for, org, issued_at, seat, intent, scope, level, prev, reason } = statement
  return {
    id,
    userId: signer,
    orgId: org,
    ...(deputy_for === undefined ? {} : { deputyFor: deputy_for }),
    at: issued_at,
    seat,
    intent,
    digests: Object.fromEntries(scope.map(({ name, sha256 }) => [name, sha256])),
    level,
    prevId: prev,
    ...(reason === undefined ? {} : { reason }),
  }
}
