import type { Model } from '#lib/model/model.ts'
import * as Y from 'yjs'
import { readModel } from './read.ts'
import { createModelDoc } from './shape.ts'

/** The document that a snapshot (or nothing) and the updates after it make; all in format V1. */
export function docFromUpdates(snapshot: Uint8Array | null, updates: Iterable<Uint8Array>): Y.Doc {
  const doc = createModelDoc()
  doc.transact(() => {
    if (snapshot !== null) Y.applyUpdate(doc, snapshot)
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** The model that stored rows hold (D-7): what a decision is taken on, instead of anything a client shows. */
export function modelFromUpdates(
  snapshot: Uint8Array | null,
  updates: Iterable<Uint8Array>,
): Model {
  const doc = docFromUpdates(snapshot, updates)
  const model = readModel(doc)
  doc.destroy()
  return model
}
