import { expect, test } from 'vitest'
import { inOfficeHours } from './office-hours.ts'

const moved = (at: string) => new Date(inOfficeHours(Date.parse(at))).toISOString()

test('[B-3] acts of the sample happen while people in Tokyo are at work', () => {
  expect(moved('2026-11-25T05:30:00.000Z')).toBe('2026-11-25T05:30:00.000Z')
  expect(moved('2026-11-25T09:00:00.000Z')).toBe('2026-11-26T00:05:00.000Z')
  expect(moved('2026-11-24T22:00:00.000Z')).toBe('2026-11-25T00:05:00.000Z')
  expect(moved('2026-11-27T09:30:00.000Z')).toBe('2026-11-30T00:05:00.000Z')
  expect(moved('2026-11-28T03:00:00.000Z')).toBe('2026-11-30T00:05:00.000Z')
})
