import { expect, test } from 'vitest'
import { isCellKey, suggestionKey } from '#lib/model/cell-key.ts'
import { ownRef, readOwnRef, withoutVersion } from '#lib/model/own-ref.ts'
import { catalogueRows } from '../catalogue.ts'

const row = '5a3f0b52-6f0e-4c5b-9d6a-0c8f2f3b7a11'

test('[RC-8] the name of an own row says which row and which version, and is read back', () => {
  for (const version of [1, 9, 42, 200]) {
    const ref = ownRef({ row, version })
    expect(readOwnRef(ref)).toEqual({ row, version })
    expect(isCellKey('suggestions', suggestionKey('e'.repeat(64), ref))).toBe(true)
    expect(ref.length).toBeLessThanOrEqual(80)
  }
  expect(ownRef({ row, version: 3 })).toBe(`own-${row}-v3`)
})

test('[RC-8] it is never the name of a row of our catalogue, nor anything else', () => {
  for (const { id } of catalogueRows) {
    expect(readOwnRef(id)).toBeUndefined()
    expect(id).not.toMatch(/^own-/)
    expect(withoutVersion(id)).toBe(id)
  }
  for (const text of ['', 'own-', `own-${row}`, `own-${row}-v0`, `own-${row}-v1000`, `x${row}-v1`])
    expect(readOwnRef(text), `at ${text}`).toBeUndefined()
})

test('[RC-8] versions of one row have the row in common', () => {
  const [first, second] = [ownRef({ row, version: 1 }), ownRef({ row, version: 2 })]
  expect(first).not.toBe(second)
  expect(withoutVersion(first)).toBe(withoutVersion(second))
})
