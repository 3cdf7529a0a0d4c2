import { blank } from '#tests/support/arbitrary-commands.ts'
import { expect, test } from 'vitest'
import { isDrawnFromFar, isQuicklyDrawn } from './budget.ts'

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

test('[P-25] [P-120] a few events that join everything with everything are drawn by nobody but their reader', () => {
  const states = many(200)
  const joined = { inputs: Object.keys(states), outputs: Object.keys(states) }
  const one = {
    ...blank,
    states,
    events: { t: { ...joined, outputs: joined.outputs.slice(0, 100) } },
  }
  expect([isQuicklyDrawn(one), isDrawnFromFar(one)]).toEqual([true, true])
  const two = { ...one, events: { ...one.events, u: joined } }
  expect([isQuicklyDrawn(two), isDrawnFromFar(two)]).toEqual([false, false])
})
