import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { together } from './stored-replica.ts'

function written(key: string): Uint8Array {
  const doc = new Doc()
  doc.getMap('m').set(key, true)
  return encodeStateAsUpdate(doc)
}

test('[F-9] what two closed windows left is taken over as one: all edits, all that is owed', () => {
  const base = blank
  const kept = together([
    { update: written('a'), owed: 2, base: null },
    { update: null, owed: 0, base: null },
    { update: written('b'), owed: 1, base },
  ])
  const doc = new Doc()
  applyUpdate(doc, must(kept.update, 'an update'))
  expect([...doc.getMap('m').keys()].toSorted()).toEqual(['a', 'b'])
  expect(kept).toMatchObject({ owed: 3, base })
  expect(together([])).toEqual({ update: null, owed: 0, base: null })
})
