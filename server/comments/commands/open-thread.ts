import { countThreads, insertThread } from '#db/repos/comment-threads.ts'
import type { TenantTx } from '#db/tenant.ts'
import { anchorFrom, stands } from '#lib/model/anchor.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { most } from '../limits.ts'
import { nameAt } from '../place.ts'
import { record } from '../record.ts'
import { checkSaid, type Said } from '../said.ts'
import { addComment } from './add-comment.ts'
import { takePace } from './take-pace.ts'

interface NewThread extends Said {
  readonly modelId: string
  readonly anchor: string
}

/**
 * Opens a thread about a place the model holds now, with its first comment (S-50). Refused for a place that is not there
 * (`unknown-place`), and beyond the threads a model may have, and one organisation in it (S-52).
 */
export async function openThread(
  tx: TenantTx,
  member: Member,
  { modelId, anchor, ...said }: NewThread,
  now: Date,
): Promise<{ readonly threadId: string }> {
  const loaded = await loadModel(tx, modelId)
  const place = anchorFrom(anchor)
  if (place === null || !stands(loaded.model, place)) {
    throw new AppError('not-found', 'unknown-place')
  }
  const checked = await checkSaid(tx, said)
  await takePace(tx, now)
  const threadId = runtime().newId()
  const name = nameAt(loaded.model, anchor)
  await insertThread(tx, {
    id: threadId,
    modelId,
    anchor,
    placeJa: name?.ja ?? '',
    placeEn: name?.en ?? '',
    openedAt: now,
  })
  await addComment(tx, { modelId, threadId }, checked, now)
  const act = { kind: 'comment.opened', called: checked.mentions } as const
  await record(tx, member, loaded, { modelId, threadId, anchor }, act, now)
  // The trail is held by now: whoever opens a thread at the same time is counted before or after, never beside.
  const { all, own } = await countThreads(tx, modelId)
  if (all > most.threads) throw new AppError('too-many', 'comment-threads')
  if (own > most.threadsOfOrg) throw new AppError('too-many', 'comment-threads-organization')
  return { threadId }
}
