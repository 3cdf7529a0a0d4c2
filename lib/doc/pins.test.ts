import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { pinElements } from '#lib/model/actions/pin.ts'
import type { Command } from '#lib/model/commands.ts'
import { inspectUpdate } from './inspect.ts'
import { readModel } from './read.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc, rootOf } from './shape.ts'
import { createUndo } from './undo.ts'
import { write } from './write.ts'

function opened() {
  const doc = createModelDoc()
  Y.applyUpdate(doc, seedUpdate(elderlySupport))
  return doc
}

const at = new Map([['int-A', { x: 10, y: 20 }]])
const place = (doc: Y.Doc) => readModel(doc).places['int-A']

test('[D-23] a place of before fits as it is, and one with the new key passes the inspector and can be undone', () => {
  const [doc, server] = [opened(), opened()]
  expect(place(doc)).toEqual(elderlySupport.places['int-A'])
  const undo = createUndo(doc)
  const caught: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => caught.push(update))
  write(doc, pinElements(elderlySupport, at, true))
  expect(place(doc)).toEqual({ x: 10, y: 20, pinned: true })
  for (const update of caught) expect(inspectUpdate(server, update)).not.toHaveProperty('refused')
  undo.undo()
  expect(place(doc)).toEqual(elderlySupport.places['int-A'])
})

test('[D-23] a key that no program of this layout knows is refused when written and left out when read', () => {
  const doc = opened()
  const value = { x: 1, y: 2, pinned: false } as unknown as { x: number; y: number; pinned: true }
  const command: Command = { type: 'put', cell: 'places', key: 'int-A', value }
  expect(write(doc, [command])).toHaveProperty('refused')
  rootOf(doc, 'places').set('int-A', { x: 1, y: 2, glued: true })
  expect(place(doc)).toBeUndefined()
  expect(Object.keys(readModel(doc).states)).toHaveLength(Object.keys(elderlySupport.states).length)
})
