import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mutable, topicOf, type NoticeKind } from './kinds.ts'
import { apart, backOff, gathering, mostAttempts, plan, tooOld, type Waiting } from './plan.ts'
import { isQuiet, type NoticeSetting, usualSetting } from './setting.ts'
import { isTimeZone, minuteOfDayIn } from './time-zone.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const start = Date.UTC(2026, 11, 2)
const minuteOfDay = (moment: number) => Math.floor((moment % day) / minute)
const kinds = Object.keys(topicOf) as NoticeKind[]
const topic = ({ kind }: Waiting) => topicOf[kind]

const hourOfDay = fc.integer({ min: 0, max: 23 })
const setting: fc.Arbitrary<NoticeSetting> = fc.record({
  timeZone: fc.constant('UTC'),
  quiet: fc.option(
    fc.record({ from: hourOfDay, until: hourOfDay }).filter(({ from, until }) => from !== until),
  ),
  digestHour: hourOfDay,
  muted: fc.subarray([...mutable]),
})
const story = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.integer({ min: 0, max: 2 * day }).map((ms) => start + ms),
  }),
  { maxLength: 25 },
)

interface Mail {
  readonly at: number
  readonly told: readonly Waiting[]
}

/** Plays days of one person, looking every minute: the mails they get, and what was dropped. */
function played(said: readonly Omit<Waiting, 'id'>[], how: NoticeSetting) {
  let waiting: Waiting[] = []
  const coming = said.toSorted((a, b) => a.at - b.at).map((one, id) => ({ ...one, id }))
  const mails: Mail[] = []
  const dropped: Waiting[] = []
  for (let now = start; now < start + 5 * day; now += minute) {
    while (coming[0] !== undefined && coming[0].at <= now) waiting.push(...coming.splice(0, 1))
    if (waiting.length === 0) continue
    const last = mails.at(-1)?.at ?? null
    const { send, drop } = plan(waiting, { now, last, setting: how, minuteOfDay })
    if (send.length > 0) mails.push({ at: now, told: send })
    dropped.push(...drop)
    waiting = waiting.filter((one) => !send.includes(one) && !drop.includes(one))
  }
  return { mails, dropped, left: waiting }
}

describe('when mails are sent', () => {
  test('[NT-2] none in the quiet hours of their person', () => {
    fc.assert(
      fc.property(story, setting, (said, how) => {
        for (const { at } of played(said, how).mails) {
          expect(isQuiet(how, Math.floor(minuteOfDay(at) / 60))).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('[NT-3] two within half an hour only when the later one tells a decision', () => {
    fc.assert(
      fc.property(story, setting, (said, how) => {
        const { mails } = played(said, how)
        mails.forEach(({ at, told }, i) => {
          const before = mails[i - 1]
          if (before === undefined || at - before.at >= apart) return
          expect(told.map(topic)).toContain('decision')
        })
      }),
      { numRuns: 60 },
    )
  })

  test('[NT-4] everything is told once or, where no mail of it is wanted, dropped; nothing is left', () => {
    fc.assert(
      fc.property(story, setting, (said, how) => {
        const { mails, dropped, left } = played(said, how)
        const ends = [...mails.flatMap(({ told }) => told), ...dropped].map(({ id }) => id)
        expect(ends.toSorted((a, b) => a - b)).toEqual(said.map((_, id) => id))
        expect(left).toEqual([])
        for (const one of dropped) expect(how.muted).toContain(topic(one))
        for (const { told } of mails) {
          for (const one of told) expect(how.muted).not.toContain(topic(one))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('[NT-5] a decision is told within the minute, or when the quiet hours end', () => {
    fc.assert(
      fc.property(story, setting, (said, how) => {
        for (const { at, told } of played(said, how).mails) {
          for (const one of told.filter((t) => topic(t) === 'decision')) {
            const free = (moment: number) => !isQuiet(how, Math.floor(minuteOfDay(moment) / 60))
            let first = Math.ceil(one.at / minute) * minute
            while (!free(first)) first += minute
            expect(at).toBe(first)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('[NT-6] what merely happened waits for the hour of the day', () => {
    fc.assert(
      fc.property(story, setting, (said, how) => {
        for (const { at, told } of played(said, how).mails) {
          for (const one of told.filter((t) => topic(t) === 'news')) {
            const hours = Array.from(
              { length: 6 },
              (_, n) => start + (n - 1) * day + how.digestHour * hour,
            )
            expect(hours.some((moment) => one.at < moment && moment <= at)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('[NT-3] twelve proposals in a row are one mail', () => {
    const said = Array.from({ length: 12 }, (_, n) => ({
      kind: 'split.proposed' as const,
      at: start + 10 * hour + n * 10_000,
    }))
    const { mails } = played(said, { ...usualSetting, quiet: null })
    expect(mails.map(({ told }) => told.length)).toEqual([12])
    expect(mails[0]?.at).toBe(start + 10 * hour + gathering)
  })

  test('[NT-4] what has waited for a week is mailed no more', () => {
    const waiting = [{ id: 1, kind: 'split.declined', at: start }] as const
    const given = { last: null, setting: { ...usualSetting, quiet: null }, minuteOfDay }
    expect(plan(waiting, { ...given, now: start + tooOld }).send).toEqual(waiting)
    expect(plan(waiting, { ...given, now: start + tooOld + 1 })).toEqual({
      send: [],
      drop: waiting,
    })
  })

  test('[NT-5] of decisions one is always told', () => {
    expect(mutable).not.toContain('decision')
  })
})

test('[NT-6] who has said nothing is not mailed at night in Japan', () => {
  const at = (text: string) =>
    isQuiet(usualSetting, Math.floor(minuteOfDayIn(usualSetting.timeZone)(Date.parse(text)) / 60))
  expect(at('2026-12-02T03:00:00+09:00')).toBe(true)
  expect(at('2026-12-02T20:59:00+09:00')).toBe(false)
  expect(at('2026-12-02T21:00:00+09:00')).toBe(true)
  expect(at('2026-12-02T07:00:00+09:00')).toBe(false)
})

test('[NT-6] the day is that of the person’s zone, and Japan’s where the zone is not known', () => {
  const noon = Date.parse('2026-07-01T12:00:00Z')
  expect(minuteOfDayIn('Europe/Berlin')(noon)).toBe(14 * 60)
  expect(minuteOfDayIn('Asia/Kathmandu')(noon)).toBe(17 * 60 + 45)
  expect(minuteOfDayIn('Moon/Base')(noon)).toBe(21 * 60)
  expect(minuteOfDayIn('UTC')(Date.parse('2026-07-01T00:05:00Z'))).toBe(5)
  expect(['Asia/Tokyo', 'UTC', 'Moon/Base', ''].map(isTimeZone)).toEqual([true, true, false, false])
})

test('[NT-8] waits grow to six hours, and together are about two days', () => {
  const waits = Array.from({ length: mostAttempts - 1 }, (_, n) => backOff(n + 1))
  expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8].map((n) => n * minute))
  expect(Math.max(...waits)).toBe(6 * hour)
  const all = waits.reduce((sum, wait) => sum + wait, 0)
  expect(all).toBeGreaterThan(1.5 * day)
  expect(all).toBeLessThan(2.5 * day)
})
