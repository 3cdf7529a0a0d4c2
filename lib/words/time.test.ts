import { expect, test } from 'vitest'
import { isLocale, localeFromHeader } from './locale.ts'
import { dayOf, showDay, showTime } from './time.ts'

const moment = Date.UTC(2026, 10, 25, 15, 3, 9)

test('[W-4] a moment is shown in Asia/Tokyo in both languages', () => {
  expect(showTime(moment, 'clock', 'ja')).toBe('00:03')
  expect(showTime(moment, 'day', 'ja')).toBe('2026年11月26日')
  expect(showTime(moment, 'minute', 'en')).toBe('26 Nov 2026, 00:03')
  expect(showTime(moment, 'second', 'ja')).toBe('2026年11月26日 00:03:09')
})

test('[W-4] today is the day in Asia/Tokyo; a calendar day stays the day it is', () => {
  expect(dayOf(moment)).toBe('2026-11-26')
  expect(showDay('2026-11-26', 'ja')).toBe('2026年11月26日')
  expect(showDay('2026-11-26', 'en')).toBe('26 Nov 2026')
})

test('[W-5] the language of a header is the first known one, else Japanese', () => {
  expect(localeFromHeader('fr-FR, en-GB;q=0.8, ja;q=0.5')).toBe('en')
  expect(localeFromHeader('ja,en')).toBe('ja')
  expect(localeFromHeader('xx')).toBe('ja')
  expect(localeFromHeader(null)).toBe('ja')
  expect(isLocale('constructor')).toBe(false)
})
