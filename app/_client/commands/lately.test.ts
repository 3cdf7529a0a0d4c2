import { expect, test } from 'vitest'
import { afterUse } from './lately.ts'

test('[F-31] what was used is first, once, and the oldest of many goes', () => {
  expect(afterUse(['a', 'b'], 'b')).toEqual(['b', 'a'])
  const many = Array.from({ length: 20 }, (_, i) => String(i))
  const kept = many.reduce<readonly string[]>((lately, id) => afterUse(lately, id), [])
  expect(kept[0]).toBe('19')
  expect(kept).toHaveLength(12)
})
