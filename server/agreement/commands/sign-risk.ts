import { findShown } from '#db/repos/agreement-events.ts'
import { appendAudit } from '#db/repos/audit.ts'
import type { TenantTx } from '#db/tenant.ts'
import { decide } from '#lib/agreement/decide.ts'
import { isAgreementRefusal } from '#lib/agreement/decision.ts'
import { closureDifference, type FieldDifference } from '#lib/agreement/difference.ts'
import { parseClosure } from '#lib/agreement/digest.ts'
import { latestSignOff } from '#lib/agreement/sign-off.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { hintAgreement, speakingOf, type Acting } from '../acting.ts'
import { contentOf, type Content } from '../content.ts'
import { namesFor } from '../fact.ts'
import { record } from '../record.ts'
import { refused } from '../refusal.ts'
import { holdStanding, settingOf, type Standing } from '../standing.ts'

export interface Signing {
  readonly modelId: string
  readonly riskId: string
  /** digest of what the person was shown */
  readonly digest: string
}

export interface Signed {
  readonly digest: string
  readonly docSeq: number
}

interface Stale {
  readonly stale: {
    readonly content: Content
    readonly standing: Standing
    /** null when nobody was ever shown the digest that was sent, so that there is nothing to compare with */
    readonly difference: readonly FieldDifference[] | null
  }
}

/**
 * Signs a risk for the member's organisation, bound to the content as it durably stands (AG-10). When that is not what was
 * shown, nothing is signed: the refusal carries the differences and is itself an audit entry, in its own transaction.
 */
export async function signRisk(acting: Acting, input: Signing): Promise<Signed> {
  const { member } = acting
  acting.own('agreement.sign', member.orgId)
  const outcome = await acting.tx((tx) => trySigning(tx, acting, input))
  if (!('stale' in outcome)) {
    await hintAgreement(member, input.modelId)
    return outcome
  }
  const { content, standing, difference } = outcome.stale
  await acting.tx(async (tx) => {
    const names = await namesFor(tx, member, standing)
    await appendAudit(tx, {
      kind: 'signoff.refusedStale',
      data: {
        model: names.model,
        risk: names.risk(input.riskId),
        organisation: names.organisation(member.orgId),
        shown: input.digest,
        now: content.digest,
        changes: difference?.length ?? 0,
      },
      at: runtime().clock().toISOString(),
      by: names.by,
      modelId: input.modelId,
    })
  })
  throw new AppError('stale', 'changed-since-shown', {
    shown: input.digest,
    now: content.digest,
    docSeq: standing.docSeq,
    difference: difference?.map((d) => ({ ...d })) ?? null,
  })
}

async function trySigning(
  tx: TenantTx,
  { member }: Acting,
  input: Signing,
): Promise<Signed | Stale> {
  const standing = await holdStanding(tx, input.modelId)
  const content = contentOf(standing, input.riskId)
  const { docSeq } = standing
  const decision = decide(
    standing.state,
    {
      type: 'sign',
      id: runtime().newId(),
      by: speakingOf(member),
      at: runtime().clock().toISOString(),
      riskId: input.riskId,
      shown: input.digest,
      now: content.digest,
      docSeq,
    },
    settingOf(standing),
  )
  if (isAgreementRefusal(decision)) {
    if (decision.refused !== 'stale') throw refused(decision)
    const difference = await differenceFrom(tx, standing, input, content)
    return { stale: { content, standing, difference } }
  }
  for (const event of decision) await record(tx, member, standing, event, content.text)
  const mine = latestSignOff(standing.state.signOffs, input.riskId, member.orgId)
  // A repeated signature answers with the one that stands.
  return decision.length === 0 && mine !== null
    ? { digest: mine.digest, docSeq: mine.docSeq }
    : { digest: content.digest, docSeq }
}

/** What differs between what was shown under the digest (kept when it was shown, or signed) and what stands. */
async function differenceFrom(
  tx: TenantTx,
  standing: Standing,
  input: Signing,
  content: Content,
): Promise<readonly FieldDifference[] | null> {
  const signed = standing.rows.signOffs.find((s) => s.digest === input.digest)?.closure
  const text = signed ?? (await findShown(tx, input.modelId, input.riskId, input.digest))
  const shown = text === null ? null : parseClosure(text)
  return shown === null ? null : closureDifference(shown, content.closure)
}
