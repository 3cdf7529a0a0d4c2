import { findNote, removeNote, rewriteNote } from '#db/repos/private-notes.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { mayRemove } from '../may.ts'
import { checkRoomFor } from '../room-for.ts'

interface NoteOf {
  readonly modelId: string
  readonly noteId: string
}

/**
 * Gives one's own note other words; one that one has taken back oneself stands again with them (PN-3). A note of another organisation is
 * answered as one that does not exist (PN-5).
 */
export async function edit(
  tx: TenantTx,
  member: Member,
  { modelId, noteId, text }: NoteOf & { readonly text: string },
  now: Date,
): Promise<void> {
  const note = await known(tx, { modelId, noteId })
  if (note.userId !== member.userId) throw new AppError('forbidden', 'own-note')
  if (note.removedBy === null && note.text === text.trim()) return
  if (note.removedBy !== null) await checkRoomFor(tx, 'again', { modelId, anchor: note.anchor })
  if (!(await rewriteNote(tx, noteId, { text: text.trim(), at: now }))) {
    throw new AppError('conflict', 'note-removed')
  }
}

/** Takes a note back: its words are gone for everybody (PN-3). One that is gone already is done. */
export async function remove(
  tx: TenantTx,
  member: Member,
  { modelId, noteId }: NoteOf,
  now: Date,
): Promise<void> {
  const note = await known(tx, { modelId, noteId })
  if (!mayRemove(member, note)) throw new AppError('forbidden', 'own-note')
  await removeNote(tx, noteId, now)
}

async function known(tx: TenantTx, { modelId, noteId }: NoteOf) {
  const note = await findNote(tx, modelId, noteId)
  if (note === undefined) throw new AppError('not-found')
  return note
}
