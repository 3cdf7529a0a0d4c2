import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { cellNames, collectionNames } from '#lib/model/layout.ts'
import { blank, command } from '#tests/support/arbitrary-commands.ts'
import { readModel } from './read.ts'
import { docFromUpdates } from './replay.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc } from './shape.ts'
import { write } from './write.ts'

/** The model with the order in which everything stands. */
function standing(doc: Y.Doc) {
  const model = readModel(doc)
  return [...collectionNames, ...cellNames].map((name) => [name, Object.keys(model[name])])
}

test('[D-4] [D-28] rows and a snapshot of them are read in the same order, whoever wrote them: cells in that of their keys', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 2, max: 5 }), command), { maxLength: 40 }),
      (acts) => {
        const rows = [seedUpdate(blank)]
        for (const [person, act] of acts) {
          const doc = createModelDoc()
          for (const row of rows) Y.applyUpdate(doc, row)
          doc.clientID = person
          doc.on('update', (row: Uint8Array) => rows.push(row))
          write(doc, [act])
        }
        const doc = docFromUpdates(null, rows)
        const state = Y.encodeStateAsUpdateV2(doc)
        expect(standing(docFromUpdates({ format: 'v2', state }, []))).toEqual(standing(doc))
        const { attributes } = readModel(doc)
        expect(Object.keys(attributes)).toEqual(Object.keys(attributes).toSorted())
      },
    ),
  )
})
