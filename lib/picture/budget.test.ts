import { blank } from '#tests/support/arbitrary-commands.ts'
import { expect, test } from 'vitest'
import { isQuicklyDrawn } from './budget.ts'

function many(count: number): Readonly<Record<string, object>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, {}]))
}

test.each([
  [400, 25, true],
  [401, 0, false],
  [400, 26, false],
  [10, 100, true],
])('[P-25] %i figures and %i ba: drawn by the server: %s', (figures, bas, isDrawn) => {
  const model = { ...blank, stakeholders: many(figures), bas: many(bas) }
  expect(isQuicklyDrawn(model)).toBe(isDrawn)
})
