import { cellNames, collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import * as Y from 'yjs'
import { server } from './origin.ts'
import { createModelDoc, layoutVersion, rootOf, schemaKey } from './shape.ts'
import { add } from './write.ts'

/** Client id of every seed: bound to the person on whose behalf the document was made. */
export const seedClientId = 1

/**
 * The one update that makes an empty document hold `model` (D-6). Made once, by the server, when the document is made:
 * two clients that seed the same content would double it. The same model gives the same bytes, under one client id.
 */
export function seedUpdate(model: Model): Uint8Array {
  const doc = createModelDoc(seedClientId)
  doc.transact(() => {
    const meta = rootOf(doc, 'meta')
    meta.set(schemaKey, layoutVersion)
    for (const [field, value] of Object.entries(model.meta)) meta.set(field, value)
    for (const name of collectionNames) {
      Object.entries(model[name]).forEach(([id, entity], i) => add(doc, name, id, entity, i + 1))
    }
    for (const name of cellNames) {
      for (const [key, value] of Object.entries(model[name])) rootOf(doc, name).set(key, value)
    }
  }, server)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
