import { insertNote } from '#db/repos/private-notes.ts'
import type { TenantTx } from '#db/tenant.ts'
import { anchorFrom, stands } from '#lib/model/anchor.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { runtime } from '#server/runtime.ts'
import { checkRoomFor } from '../room-for.ts'

interface NewNote {
  readonly modelId: string
  readonly anchor: string
  readonly text: string
}

/** Adds a note of the acting person's organisation about a place the model holds now (PN-2). Refused beyond what one organisation may note (PN-4). */
export async function write(
  tx: TenantTx,
  { modelId, anchor, text }: NewNote,
  now: Date,
): Promise<{ readonly noteId: string }> {
  const { model } = await loadModel(tx, modelId)
  const place = anchorFrom(anchor)
  if (place === null || !stands(model, place)) throw new AppError('not-found')
  await checkRoomFor(tx, 'new', { modelId, anchor })
  const id = runtime().newId()
  await insertNote(tx, { id, modelId, anchor, text: text.trim(), at: now })
  return { noteId: id }
}
