import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import type { Edit } from '#lib/model/fold-edits.ts'
import { together } from './stored-replica.ts'

function edit(after: string): Edit {
  return { root: 'meta', key: 'title', field: null, before: null, after, element: null }
}

function written(key: string): Uint8Array {
  const doc = new Doc()
  doc.getMap('m').set(key, true)
  return encodeStateAsUpdate(doc)
}

test('[F-9] what two closed windows left is taken over as one: all edits, all that is owed', () => {
  const [one, two] = [edit('one'), edit('two')]
  const kept = together([
    { update: written('a'), owed: 2, own: [{ mark: 1, edits: [one] }] },
    { update: null, owed: 0, own: [] },
    { update: written('b'), owed: 1, own: [{ mark: 1, edits: [two] }] },
  ])
  const doc = new Doc()
  applyUpdate(doc, must(kept.update, 'an update'))
  expect([...doc.getMap('m').keys()].toSorted()).toEqual(['a', 'b'])
  expect(kept.owed).toBe(3)
  expect(kept.own).toEqual([
    { mark: 1, edits: [one] },
    { mark: 3, edits: [two] },
  ])
  expect(together([])).toEqual({ update: null, owed: 0, own: [] })
})
