import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { Command } from '#lib/model/commands.ts'
import { blank, command } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { inspectUpdate, uploadLimits } from './inspect.ts'
import { readModel } from './read.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc } from './shape.ts'
import { createUndo } from './undo.ts'
import { write } from './write.ts'

function pair() {
  const seed = seedUpdate(blank)
  const [mine, theirs] = [createModelDoc(), createModelDoc()]
  Y.applyUpdate(mine, seed, 'net')
  Y.applyUpdate(theirs, seed, 'net')
  const sync = () => {
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), 'net')
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)), 'net')
  }
  return { mine, theirs, sync }
}

const named = (id: string, ja: string): Command => ({
  type: 'add',
  in: 'stakeholders',
  id,
  value: { kind: 'organization', name: { ja }, members: [] },
})
const rename = (id: string, ja: string): Command => ({
  type: 'set',
  in: 'stakeholders',
  id,
  field: 'name',
  value: { ja },
})

test('[D-8] undo takes back what was written here and leaves what others wrote', () => {
  const { mine, theirs, sync } = pair()
  const undo = createUndo(mine, undefined, 0)
  write(mine, [named('a', 'A社')])
  sync()
  write(theirs, [named('b', 'B社')])
  write(mine, [rename('a', 'エー社')])
  sync()
  undo.undo()
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('A社')
  expect(readModel(mine).stakeholders['b']?.name.ja).toBe('B社')
  undo.undo()
  expect(Object.keys(readModel(mine).stakeholders)).toEqual(['b'])
  expect(undo.canUndo()).toBe(false)
  undo.redo()
  undo.redo()
  sync()
  expect(readModel(theirs).stakeholders['a']?.name.ja).toBe('エー社')
  expect(canonicalJson(readModel(theirs))).toBe(canonicalJson(readModel(mine)))
})

test('[D-8] what another person wrote over mine stays when I undo', () => {
  const { mine, theirs, sync } = pair()
  const undo = createUndo(mine, undefined, 0)
  write(theirs, [named('a', 'A社')])
  sync()
  write(mine, [rename('a', 'mine')])
  sync()
  write(theirs, [rename('a', 'theirs')])
  sync()
  undo.undo()
  sync()
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('theirs')
})

test('[D-22] a press of undo says that it passed over what others wrote over, and what it came to', () => {
  const { mine, theirs, sync } = pair()
  write(theirs, [named('a', 'A社'), named('b', 'B社')])
  sync()
  const undo = createUndo(mine, undefined, 0)
  let told = 0
  undo.subscribe(() => (told += 1))
  write(mine, [rename('b', 'mine')])
  write(mine, [rename('a', 'mine')])
  sync()
  write(theirs, [rename('a', 'theirs')])
  sync()
  expect(undo.undo()).toEqual({ done: true, passed: 1 })
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('theirs')
  expect(readModel(mine).stakeholders['b']?.name.ja).toBe('B社')
  sync()
  write(theirs, [rename('b', 'theirs')])
  sync()
  told = 0
  expect(undo.redo()).toEqual({ done: false, passed: 1 })
  expect(undo.canRedo()).toBe(false)
  expect(told).toBeGreaterThan(0)
  expect(undo.redo()).toEqual({ done: false, passed: 0 })
  expect(readModel(mine).stakeholders['b']?.name.ja).toBe('theirs')
})

test('[D-22] where everything was written over, all of it is passed over and nothing is taken back', () => {
  const { mine, theirs, sync } = pair()
  write(theirs, [named('a', 'A社'), named('b', 'B社')])
  sync()
  const undo = createUndo(mine, undefined, 0)
  for (const id of ['a', 'b']) write(mine, [rename(id, 'mine')])
  sync()
  for (const id of ['a', 'b']) write(theirs, [rename(id, 'theirs')])
  sync()
  let told = 0
  undo.subscribe(() => (told += 1))
  expect(undo.undo()).toEqual({ done: false, passed: 2 })
  expect(undo.canUndo()).toBe(false)
  expect(told).toBeGreaterThan(0)
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('theirs')
})

test('[D-22] what one set and cleared again oneself, at once, is not said to be written over', () => {
  const { mine } = pair()
  const undo = createUndo(mine, undefined, 60_000)
  write(mine, [{ type: 'put', cell: 'places', key: 'a', value: { x: 1, y: 2 } }])
  write(mine, [{ type: 'clear', cell: 'places', key: 'a' }])
  expect(undo.canUndo()).toBe(true)
  expect(undo.undo()).toEqual({ done: false, passed: 0 })
})

test('[D-8] undoing a name that two wrote at the same moment never leaves an element without a name', () => {
  const { mine, theirs, sync } = pair()
  mine.clientID = 20
  theirs.clientID = 10
  write(theirs, [named('a', 'A社')])
  sync()
  const undo = createUndo(mine, undefined, 0)
  write(mine, [rename('a', 'mine')])
  write(theirs, [rename('a', 'theirs')])
  sync()
  undo.undo()
  sync()
  expect(readModel(theirs).stakeholders['a']?.name.ja).toBe('mine')
})

test('[D-21] what comes back comes whole, also where somebody wrote in it while it was gone', () => {
  const { mine, theirs, sync } = pair()
  const undo = createUndo(mine, undefined, 0)
  write(mine, [named('a', 'A社')])
  sync()
  const server = createModelDoc()
  Y.applyUpdate(server, Y.encodeStateAsUpdate(mine))
  undo.undo()
  write(theirs, [rename('a', 'theirs')])
  sync()
  undo.redo()
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('A社')
  const upload = Y.encodeStateAsUpdate(mine, Y.encodeStateVector(server))
  expect(inspectUpdate(server, upload, uploadLimits)).not.toHaveProperty('refused')
  undo.undo()
  expect(readModel(mine).stakeholders).toEqual({})
  undo.redo()
  sync()
  expect(readModel(theirs).stakeholders['a']?.name.ja).toBe('A社')
})

test('[D-8] [D-22] undoing everything of mine restores the fields that only I touched, and passes over nothing', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 15 }), (list) => {
      const { mine, theirs, sync } = pair()
      for (const id of ['a', 'b']) write(theirs, [named(id, id)])
      sync()
      const before = canonicalJson(readModel(mine))
      const undo = createUndo(mine, undefined, 0)
      for (const one of list) write(mine, [one])
      const done = canonicalJson(readModel(mine))
      while (undo.canUndo()) expect(undo.undo()).toEqual({ done: true, passed: 0 })
      expect(canonicalJson(readModel(mine))).toBe(before)
      while (undo.canRedo()) expect(undo.redo()).toEqual({ done: true, passed: 0 })
      expect(canonicalJson(readModel(mine))).toBe(done)
      sync()
      expect(canonicalJson(readModel(theirs))).toBe(done)
    }),
    { numRuns: 80, verbose: 1 },
  )
})

test('[D-8] what is written within a moment is one step, unless it is kept apart', () => {
  const { mine } = pair()
  const undo = createUndo(mine, undefined, 60_000)
  write(mine, [named('a', 'A社')])
  write(mine, [rename('a', '一')])
  undo.separate()
  write(mine, [rename('a', '二')])
  undo.undo()
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('一')
  undo.undo()
  expect(readModel(mine).stakeholders['a']).toBeUndefined()
  expect(undo.canUndo()).toBe(false)
})

test('[F-51] one step is taken back alone, whatever was done after it; what came after is still there to be undone', () => {
  const { mine } = pair()
  const undo = createUndo(mine, undefined, 0)
  write(mine, [named('a', 'A社'), named('b', 'B社')])
  write(mine, [{ type: 'remove', in: 'stakeholders', id: 'a' }])
  const removal = undo.last()
  write(mine, [rename('b', 'ビー社')])
  expect(removal !== null && undo.takeBack(removal)).toBe(true)
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('A社')
  expect(readModel(mine).stakeholders['b']?.name.ja).toBe('ビー社')
  expect(removal !== null && undo.takeBack(removal)).toBe(false)
  undo.undo()
  expect(readModel(mine).stakeholders['b']?.name.ja).toBe('B社')
  undo.undo()
  expect(readModel(mine).stakeholders).toEqual({})
})

test('[F-51] a step whose places were written over since, by oneself or others, is not taken back, nor is one before it', () => {
  const { mine, theirs, sync } = pair()
  const undo = createUndo(mine, undefined, 0)
  write(mine, [named('a', 'A社'), named('b', 'B社')])
  write(mine, [rename('a', '一')])
  const first = undo.last()
  write(mine, [rename('a', '二')])
  expect(first !== null && undo.takeBack(first)).toBe(false)
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('二')
  write(mine, [rename('b', 'mine')])
  const second = undo.last()
  sync()
  write(theirs, [rename('b', 'theirs')])
  sync()
  expect(second !== null && undo.takeBack(second)).toBe(false)
  expect(readModel(mine).stakeholders['b']?.name.ja).toBe('theirs')
  expect(undo.undo()).toEqual({ done: true, passed: 1 })
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('一')
  expect(first !== null && undo.takeBack(first)).toBe(true)
  expect(readModel(mine).stakeholders['a']?.name.ja).toBe('A社')
})
