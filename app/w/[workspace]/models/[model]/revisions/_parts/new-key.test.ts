import { expect, test } from 'vitest'
import { z } from 'zod'
import { newKey } from './new-key.ts'

test('[F-162] the key of a wish is a random UUID, another one each time', () => {
  const keys = Array.from({ length: 200 }, newKey)
  for (const key of keys) expect(z.uuidv4().safeParse(key).success).toBe(true)
  expect(new Set(keys).size).toBe(keys.length)
})
