import { packSnapshot, unpackSnapshot, type PackedSnapshot } from '#db/snapshot-codec.ts'
import { docFromUpdates, type State } from '#lib/doc/replay.ts'
import { sameDocument } from '#lib/doc/replica.ts'
import * as Y from 'yjs'

/** What a snapshot is made of: the one before it, and the rows after that one. */
export interface Material {
  readonly snapshot: State | null
  readonly updates: readonly Uint8Array[]
}

/**
 * The packed state of a log, read back before it is given away (C-28): the same model as canonical JSON, the same state
 * vector, the same deletions. Throws when it is not, and when the log is not whole.
 */
export function buildSnapshot({ snapshot, updates }: Material): PackedSnapshot {
  const doc = docFromUpdates(snapshot, updates)
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
    throw new Error('the log is not whole: something in it waits for what never comes')
  }
  const packed = packSnapshot(Y.encodeStateAsUpdateV2(doc))
  const again = docFromUpdates(unpackSnapshot(packed), [])
  if (!sameDocument(doc, again)) throw new Error('the snapshot is not what the log makes')
  doc.destroy()
  again.destroy()
  return packed
}
