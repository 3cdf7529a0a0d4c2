import { countNotes, lockNotes } from '#db/repos/private-notes.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { most } from './limits.ts'

interface NotePlace {
  readonly modelId: string
  readonly anchor: string
}

/** Refuses one note more at a place, a new one or one that is to stand again, beyond what an organisation may note (PN-4). */
export async function checkRoomFor(
  tx: TenantTx,
  which: 'new' | 'again',
  place: NotePlace,
): Promise<void> {
  await lockNotes(tx, place.modelId)
  const { all, here } = await countNotes(tx, place)
  if (which === 'new' && all >= most.ofOrg) throw new AppError('too-many', 'notes-model')
  if (here >= most.here) throw new AppError('too-many', 'notes-here')
}
