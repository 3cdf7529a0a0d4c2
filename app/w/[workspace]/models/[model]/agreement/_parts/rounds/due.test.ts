import { expect, test } from 'vitest'
import { dayOf } from '#lib/words/time.ts'
import { endOfDay } from './due.ts'

test('[F-202] the day a round is due ends in Japan, and what is no day is none', () => {
  expect(endOfDay('2026-12-31')).toBe('2026-12-31T14:59:59.999Z')
  const end = Date.parse(endOfDay('2026-12-31') ?? '')
  expect([dayOf(end), dayOf(end + 1)]).toEqual(['2026-12-31', '2027-01-01'])
  for (const none of ['', '2026-13-01', '明日', '2026-12-31T00:00']) {
    expect(endOfDay(none)).toBeNull()
  }
})
