import { expect, test } from 'vitest'
import { nameFrom } from './name-from.ts'

test('[DR-23] a name follows from the text alone, and other texts have other names', () => {
  // The published value of the method for this text.
  expect(nameFrom('a')).toBe(0xaf63dc4c8601ec8cn.toString(36))
  const texts = Array.from({ length: 5_000 }, (_, i) => `t-1 ["duty","record","${i}"]`)
  expect(new Set(texts.map(nameFrom)).size).toBe(texts.length)
  expect(texts.map(nameFrom).every((name) => /^[0-9a-z]{1,13}$/.test(name))).toBe(true)
})
