import { expect, test } from 'vitest'
import { addressOfStep, namedState, revisionAsked, withRevision } from './revision-asked.ts'

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

test('[F-160] a revision in an address is an update by its number or a frozen revision by its, and nothing else', () => {
  expect(namedState('12')).toEqual({ by: 'seq', at: 12 })
  expect(namedState('r3')).toEqual({ by: 'n', at: 3 })
  for (const rev of [
    undefined,
    '',
    'r',
    'r0',
    '0',
    'R3',
    'r-1',
    '1.5',
    'r1234567890',
    'r3x',
    ' 3',
  ]) {
    expect(namedState(rev)).toBeNull()
  }
  expect(addressOfStep('/m', 'attributes', 'r3')).toBe('/m/attributes?rev=r3')
  expect(revisionAsked('revisions', 'r3')).toBeUndefined()
})
