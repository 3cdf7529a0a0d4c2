import { canonicalJson } from '#lib/base/canonical-json.ts'
import { target, victim } from '#tests/inspect/bomb.ts'
import { bombsOfBytes } from '#tests/inspect/bombs-bytes.ts'
import { bombsOfContent } from '#tests/inspect/bombs-content.ts'
import { bombsOfStructs } from '#tests/inspect/bombs-structs.ts'
import { gc, handmade, json } from '#tests/inspect/handmade.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { isStateVector } from './inspect-vector.ts'
import { inspectUpdate } from './inspect.ts'
import { readModel } from './read.ts'

const at = target()
const { doc } = at
const bombs = [...bombsOfBytes(at), ...bombsOfStructs(at), ...bombsOfContent(at)]

test.each(bombs)('[D-10] a bomb is refused or harmless: %s (%s)', (_name, code, update) => {
  const state = Y.encodeStateAsUpdate(doc)
  const answer = inspectUpdate(doc, update)
  expect(Y.encodeStateAsUpdate(doc)).toEqual(state)
  expect('refused' in answer ? answer.code : null).toBe(code)
  expect('refused' in answer ? answer.reason : 'taken').not.toBe('')
  if ('refused' in answer) return
  const copy = target().doc
  Y.applyUpdate(copy, update)
  expect(copy.store.pendingStructs).toBeNull()
  expect(copy.store.pendingDs).toBeNull()
  canonicalJson(readModel(copy))
})

test('[D-13] what comes under the client id of somebody else is named, so that the room refuses it', () => {
  const next = Y.getState(doc.store, victim)
  const forged = { parent: 'places', key: 'a', content: json({ x: 9, y: 9 }) }
  for (const structs of [[gc(1000)], [forged]]) {
    const answer = inspectUpdate(doc, handmade([{ client: victim, clock: next, structs }]))
    expect(answer).toMatchObject({ clients: [victim] })
  }
})

test('[D-10] a state vector that claims more clients than it names, or has something behind it, is none', () => {
  const claims = [0x80, 0x80, 0x80, 0x80, 8]
  expect(isStateVector(Y.encodeStateVector(doc))).toBe(true)
  expect(isStateVector(Uint8Array.from([0]))).toBe(true)
  const none = [
    [],
    [...claims],
    [...claims, 1, 1],
    [1, 1],
    [1, 1, 1, 1],
    [1, 1, ...[9, 9, 9, 9, 9, 9, 9, 9, 9].map(() => 255)],
  ]
  for (const bytes of none) expect(isStateVector(Uint8Array.from(bytes))).toBe(false)
})
