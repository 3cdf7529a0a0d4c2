import { listMembers } from '#db/repos/members.ts'
import { findModel } from '#db/repos/models.ts'
import { listNotes } from '#db/repos/private-notes.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { mayRemove } from '../may.ts'

export interface NoteView {
  readonly id: string
  /** who wrote it, under the name of now; always somebody of the reader's organisation */
  readonly by: { readonly userId: string; readonly orgId: string; readonly name: string }
  readonly at: Date
  readonly editedAt: Date | null
  readonly text: string
  /** whether the reader may take it back */
  readonly mayRemove: boolean
}

/** The notes of the reader's organisation that stand at a place, oldest first (PN-1). */
export async function noteViews(
  tx: TenantTx,
  member: Member,
  place: { readonly modelId: string; readonly anchor: string },
): Promise<readonly NoteView[]> {
  if ((await findModel(tx, place.modelId)) === undefined) throw new AppError('not-found')
  const notes = await listNotes(tx, place)
  const names = new Map((await listMembers(tx)).map(({ userId, name }) => [userId, name]))
  return notes.map(({ id, userId, orgId, at, editedAt, text }) => ({
    id,
    by: { userId, orgId, name: names.get(userId) ?? '' },
    at,
    editedAt,
    text,
    mayRemove: mayRemove(member, { userId, orgId }),
  }))
}
