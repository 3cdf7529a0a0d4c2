import { appendAudit } from '#db/repos/audit.ts'
import { partsByController } from '#lib/agreement/by-rule.ts'
import { decide } from '#lib/agreement/decide.ts'
import { isAgreementRefusal } from '#lib/agreement/decision.ts'
import type { RuledPart } from '#lib/agreement/ruled-part.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import { runtime } from '#server/runtime.ts'
import { hintAgreement, type Acting } from '../acting.ts'
import { namesFor } from '../fact.ts'
import { recordEvent } from '../record.ts'
import { refused } from '../refusal.ts'
import { holdStanding, settingOf } from '../standing.ts'

/**
 * Offers the parts somebody was shown by the rule that who manages the data carries the measure out (AG-44): all or nothing, in one transaction
 * with one entry of the trail (S-169). `stale` when the rule does not say one of them of what durably stands.
 */
export async function proposeByRule(
  { member, tx: inTx }: Acting,
  modelId: string,
  parts: readonly RuledPart[],
): Promise<{ readonly proposed: number }> {
  const at = runtime().clock().toISOString()
  const by = { userId: member.userId, orgId: member.orgId }
  await inTx(async (tx) => {
    const standing = await holdStanding(tx, modelId)
    const now = new Set(partsByController(standing.model, standing.rows).map(keyOf))
    const wanted = new Map(parts.map((part) => [keyOf(part), part]))
    if ([...wanted.keys()].some((key) => !now.has(key))) throw new AppError('stale', 'rule-moved')
    for (const part of wanted.values()) {
      const terms = { ...part, role: 'responsible', split: 'own', text: { ja: '' } } as const
      const command = { type: 'propose', id: runtime().newId(), terms, by, at } as const
      const decision = decide(standing.state, command, settingOf(standing))
      if (isAgreementRefusal(decision)) throw refused(decision)
      for (const event of decision) await recordEvent(tx, member, standing, event)
    }
    const names = await namesFor(tx, member, standing)
    const entry = await appendAudit(tx, {
      kind: 'split.proposedByRule',
      data: {
        model: names.model,
        parts: [...wanted.values()].map(({ riskId, measureId, orgId }) => ({
          risk: names.risk(riskId),
          measure: names.measure(measureId),
          organisation: names.organisation(orgId),
        })),
      },
      at,
      by: names.by,
      modelId,
    })
    await notify(tx, entry)
  })
  await hintAgreement(member, modelId)
  return { proposed: parts.length }
}

function keyOf({ riskId, measureId, orgId }: RuledPart): string {
  return `${riskId}|${measureId}|${orgId}`
}
