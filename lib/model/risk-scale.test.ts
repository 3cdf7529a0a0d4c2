import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { apply, isRefusal } from './apply.ts'
import { parseModel } from './parse.ts'
import type { RiskScale } from './risk-scale.ts'

const levels = (count: number): RiskScale =>
  Array.from({ length: count }, (_, i) => ({ ja: `段階${i + 1}`, en: `level ${i + 1}` }))

test.each([
  [2, false],
  [3, true],
  [5, true],
  [6, false],
])('[M-70] a scale of %i levels is taken: %s', (count, isTaken) => {
  const after = apply(model, { type: 'setMeta', field: 'likelihoodScale', value: levels(count) })
  expect(isRefusal(after)).toBe(!isTaken)
})

test('[M-70] a level without words is no level', () => {
  const value = [...levels(2), { ja: '  ' }]
  expect(apply(model, { type: 'setMeta', field: 'impactScale', value })).toMatchObject({
    refused: 'invalid',
  })
})

test('[M-70] a shorter scale leaves the ratings as they are', () => {
  const id = 'r1'
  const rated = apply(model, { type: 'set', in: 'risks', id, field: 'impact', value: 5 })
  if (isRefusal(rated)) throw new Error(rated.refused)
  const after = apply(rated, { type: 'setMeta', field: 'impactScale', value: levels(3) })
  expect(after).toMatchObject({ risks: { r1: { impact: 5 } } })
})

test('[M-71] what is left is rated from 1 to 5, and a model without it reads as before', () => {
  const rate = (value: number) =>
    apply(model, { type: 'set', in: 'risks', id: 'r1', field: 'residualLikelihood', value })
  expect([0, 1, 5, 6].map((value) => isRefusal(rate(value)))).toEqual([true, false, false, true])
  const parsed = parseModel(structuredClone(model))
  expect(parsed).toMatchObject({ model: { risks: model.risks, meta: model.meta } })
})
