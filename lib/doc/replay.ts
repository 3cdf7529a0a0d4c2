import type { Model } from '#lib/model/model.ts'
import * as Y from 'yjs'
import { layoutOf, layoutSteps, migrateDoc, type LayoutStep } from './migrate.ts'
import { readModel } from './read.ts'
import { createModelDoc } from './shape.ts'

/** The state of a document as one update, in either of the formats of Yjs. */
export interface State {
  readonly format: 'v1' | 'v2'
  readonly state: Uint8Array
}

/** The document that a snapshot (or nothing) and the updates after it (format V1) make. */
export function docFromUpdates(snapshot: State | null, updates: Iterable<Uint8Array>): Y.Doc {
  const doc = createModelDoc()
  doc.transact(() => {
    if (snapshot?.format === 'v1') Y.applyUpdate(doc, snapshot.state)
    else if (snapshot !== null) Y.applyUpdateV2(doc, snapshot.state)
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/**
 * The model that stored rows hold (D-7): what a decision is taken on, instead of anything a client shows. Rows of an older
 * layout are read as the newest would hold them (D-19).
 */
export function modelFromUpdates(
  snapshot: State | null,
  updates: Iterable<Uint8Array>,
  steps: readonly LayoutStep[] = layoutSteps,
): Model {
  const doc = docFromUpdates(snapshot, updates)
  migrateDoc(doc, layoutOf(doc), steps)
  const model = readModel(doc)
  doc.destroy()
  return model
}
