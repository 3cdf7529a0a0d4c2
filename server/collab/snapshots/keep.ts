import { readDoc, writeSnapshot } from '#db/repos/docs.ts'
import { inWorkspace, type TenantContext, type TenantDoor } from '#db/tenant.ts'
import { checked } from '../checked.ts'
import { buildSnapshot } from './build.ts'

/** A document of which a snapshot is worth while, and somebody who may read it: it is made in their name. */
export interface Wish {
  readonly docId: string
  readonly as: TenantContext
}

/**
 * Makes the snapshot of a document at the head of its log and writes it down (C-28); nothing when that one is kept already or
 * there is no such document for this person. True: it is kept. Throws when the log is not what it should be, or the snapshot not the log.
 */
export async function keepSnapshot(db: TenantDoor, { docId, as }: Wish): Promise<boolean> {
  const stored = await inWorkspace(db, as, async (tx) => await readDoc(tx, docId))
  if (stored === undefined) return false
  const { head, snapshot, updates } = checked(docId, stored)
  if (updates.length === 0) return true
  const packed = buildSnapshot({ snapshot, updates: updates.map((row) => row.data) })
  await inWorkspace(db, as, async (tx) => {
    await writeSnapshot(tx, docId, head, packed)
  })
  return true
}
