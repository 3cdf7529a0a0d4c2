import { expect, test } from 'vitest'
import { addressOfStep, revisionAsked, withRevision } from './revision-asked.ts'

test('[F-72] a revision goes along between all steps, and is shown where the model alone is told', () => {
  const base = '/w/w1/models/m1'
  expect(addressOfStep(base, 'attributes', '12')).toBe(`${base}/attributes?rev=12`)
  expect(addressOfStep(base, 'agreement', '12')).toBe(`${base}/agreement?rev=12`)
  expect(addressOfStep(base, 'flow', undefined)).toBe(`${base}/flow`)
  expect(addressOfStep(base, 'flow', 'a&b')).toBe(`${base}/flow?rev=a%26b`)
  expect(revisionAsked('history', '12')).toBeUndefined()
  expect(revisionAsked('risks', '12')).toBe('12')
})

test('[F-72] links inside the model keep what else they say, and a revision of their own', () => {
  expect(withRevision('/m/flow?sel=A', '12')).toBe('/m/flow?sel=A&rev=12')
  expect(withRevision('/m/flow', '12')).toBe('/m/flow?rev=12')
  expect(withRevision('/m/flow?rev=3', '12')).toBe('/m/flow?rev=3')
  expect(withRevision('/m/flow?sel=A', undefined)).toBe('/m/flow?sel=A')
})
