import { docGenesis, linkUpdate, sameBytes } from '#db/doc-chain.ts'
import type { StoredDoc } from '#db/repos/docs.ts'
import { TamperedLog } from './tampered.ts'

/** The document with its chain re-computed (C-13). */
export function checked(docId: string, stored: StoredDoc): StoredDoc {
  const { head, snapshot } = stored
  let hash = snapshot?.hash ?? docGenesis
  let atHead = hash
  for (const update of stored.updates) {
    hash = linkUpdate(hash, update)
    if (!sameBytes(hash, update.hash)) throw new TamperedLog(`update ${update.seq} of ${docId}`)
    if (update.seq <= head.seq) atHead = hash
  }
  const last = stored.updates.at(-1)?.seq ?? snapshot?.seq ?? 0
  // Rows that were committed between the two reads are no defect: the head we stand at is the last row we have.
  if (last < head.seq) throw new TamperedLog(`updates after ${last} of ${docId} are missing`)
  if (!sameBytes(atHead, head.hash)) throw new TamperedLog(`head ${head.seq} of ${docId}`)
  return { ...stored, head: { epoch: head.epoch, seq: last, hash } }
}
