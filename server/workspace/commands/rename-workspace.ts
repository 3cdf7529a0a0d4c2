import { appendAudit } from '#db/repos/audit.ts'
import { readWorkspace, renameWorkspace } from '#db/repos/workspaces.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '../queries/actor.ts'
import { shownText } from '../view.ts'

/** Gives the workspace another name; the entry keeps both. The name it has already changes nothing. */
export async function rename(
  tx: TenantTx,
  member: Member,
  after: LocalText,
  now: Date,
): Promise<void> {
  const before = shownText((await readWorkspace(tx)).name)
  if (before.ja === after.ja && before.en === after.en) return
  if (!(await renameWorkspace(tx, after))) throw new AppError('forbidden')
  const by = await actorOf(tx, member)
  const data = { before, after }
  await appendAudit(tx, { kind: 'workspace.renamed', data, by, at: now.toISOString() })
}
