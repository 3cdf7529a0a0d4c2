import { expect, test } from 'vitest'
import { remember } from './remember.ts'

test('[P-60] a question about an object is worked out once, also when the answer is nothing; another object is another question', () => {
  let asked = 0
  const first = remember((list: readonly number[]) => {
    asked += 1
    return list[0]
  })
  const [empty, some] = [[], [3]]
  expect([first(empty), first(empty), first(some), first([3])]).toEqual([
    undefined,
    undefined,
    3,
    3,
  ])
  expect(asked).toBe(3)
})
