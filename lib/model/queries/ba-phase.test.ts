import { expect, test } from 'vitest'
import { baPhase } from './ba-phase.ts'

test('[M-26] a ba is in force from its first to its last day, and without days always', () => {
  const year = { effectiveFrom: '2026-04-01', effectiveTo: '2027-03-31' }
  const phases = ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map((day) =>
    baPhase(year, day),
  )
  expect(phases).toEqual(['before', 'inForce', 'inForce', 'ended'])
  expect(baPhase({}, '1900-01-01')).toBe('inForce')
  expect(baPhase({ effectiveFrom: '2026-04-01' }, '9999-12-31')).toBe('inForce')
  expect(baPhase({ effectiveTo: '2027-03-31' }, '0001-01-01')).toBe('inForce')
})
