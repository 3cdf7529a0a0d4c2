import { expect, test } from 'vitest'
import { sameMembers } from './use-model.ts'

test('[D-5] a selection counts as unchanged when it is the same or has the same members', () => {
  const entity = { name: 'a' }
  expect(sameMembers(entity, entity)).toBe(true)
  expect(sameMembers([entity], [entity])).toBe(true)
  expect(sameMembers({ a: entity }, { a: entity })).toBe(true)
  expect(sameMembers([entity], [{ name: 'a' }])).toBe(false)
  expect(sameMembers([entity], [entity, entity])).toBe(false)
  expect(sameMembers({ a: undefined }, { b: undefined })).toBe(false)
  expect(sameMembers(new Map([[1, 2]]), new Map([[1, 3]]))).toBe(false)
  expect(sameMembers([], {})).toBe(false)
  expect(sameMembers(null, {})).toBe(false)
})
