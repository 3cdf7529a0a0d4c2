import { expect, test } from 'vitest'
import { stepOf } from './use-step.ts'

test('[F-34] a path names a step of this model, or none', () => {
  const base = '/w/w1/models/m1'
  expect(stepOf(`${base}/ba`, base)).toBe('ba')
  expect(stepOf(`${base}/history`, base)).toBe('history')
  expect(stepOf(`${base}/ba/x`, base)).toBeUndefined()
  expect(stepOf('/w/w1/models/m2/ba', base)).toBeUndefined()
  expect(stepOf('/w/w1/audit', base)).toBeUndefined()
})
