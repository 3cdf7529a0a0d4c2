import { appendAgreementEvent, findShown } from '#db/repos/agreement-events.ts'
import type { FieldDifference } from '#lib/agreement/difference.ts'
import { closureDifference } from '#lib/agreement/difference.ts'
import { parseClosure } from '#lib/agreement/digest.ts'
import { gapsOf, type Gap } from '#lib/agreement/gaps.ts'
import { latestSignOff } from '#lib/agreement/sign-off.ts'
import { runtime } from '#server/runtime.ts'
import type { Acting } from '../acting.ts'
import { contentOf } from '../content.ts'
import { holdStanding } from '../standing.ts'

/** What somebody is about to sign for the own organisation. */
export interface Prepared {
  readonly riskId: string
  readonly digest: string
  readonly docSeq: number
  /** canonical JSON of the content, the text the digest is taken of */
  readonly closure: string
  /** since the organisation's last signature; null when it never signed this risk */
  readonly difference: readonly FieldDifference[] | null
  readonly gaps: readonly Gap[]
}

/**
 * The content of a risk at the durable head with its digest. What is shown is kept under its digest, once, so that signing
 * something that has changed meanwhile can be answered with what changed (AG-8, AG-10).
 */
export async function prepareSigning(
  acting: Acting,
  modelId: string,
  riskId: string,
): Promise<Prepared> {
  const { member } = acting
  acting.own('agreement.sign', member.orgId)
  return await acting.tx(async (tx) => {
    const standing = await holdStanding(tx, modelId)
    const { closure, text, digest } = contentOf(standing, riskId)
    if ((await findShown(tx, modelId, riskId, digest)) === null) {
      await appendAgreementEvent(tx, modelId, {
        id: runtime().newId(),
        riskId,
        type: 'shown',
        body: { digest, closure: text },
        userId: member.userId,
        orgId: member.orgId,
        at: runtime().clock(),
      })
    }
    const last = latestSignOff(standing.rows.signOffs, riskId, member.orgId)
    const before = last === null ? null : parseClosure(last.closure)
    return {
      riskId,
      digest,
      docSeq: standing.docSeq,
      closure: text,
      difference: before === null ? null : closureDifference(before, closure),
      gaps: gapsOf(standing.model, standing.rows.splits, standing.rows.participants).filter(
        (g) => g.riskId === riskId,
      ),
    }
  })
}
