import { listMembers } from '#db/repos/members.ts'
import { findModel } from '#db/repos/models.ts'
import { listRevisions, type StoredRevision } from '#db/repos/revisions.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'

export interface RevisionView extends Omit<StoredRevision, 'epoch'> {
  /** who froze it, by the name of now */
  readonly person: string
}

/** The revisions of a model, the newest first, with who froze each (S-162); `not-found` when the model is not in the workspace. */
export async function revisionsOf(tx: TenantTx, modelId: string): Promise<readonly RevisionView[]> {
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  const members = await listMembers(tx)
  const nameOf = (id: string) => members.find(({ userId }) => userId === id)?.name ?? ''
  return (await listRevisions(tx, modelId)).map(({ epoch: _epoch, ...revision }) => ({
    ...revision,
    person: nameOf(revision.by),
  }))
}
