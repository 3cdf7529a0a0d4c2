import { appendAudit } from '#db/repos/audit.ts'
import { listModels } from '#db/repos/models.ts'
import { readWritePolicy, writeWritePolicy } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { WritePolicy } from '#lib/policy/write-policy.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'

/**
 * Says whether every editor edits everything, or what an organisation manages is edited by its members alone (ST-10). Answers
 * the models of the workspace: everybody in them is to be told. The policy it has already changes nothing.
 */
export async function setPolicy(
  tx: TenantTx,
  member: Member,
  after: WritePolicy,
  now: Date,
): Promise<readonly string[]> {
  const before = await readWritePolicy(tx)
  if (before === after) return []
  if (!(await writeWritePolicy(tx, after))) throw new AppError('forbidden')
  const by = await actorOf(tx, member)
  const data = { before, after }
  await appendAudit(tx, { kind: 'steward.policySet', data, by, at: now.toISOString() })
  return (await listModels(tx)).map((model) => model.id)
}
