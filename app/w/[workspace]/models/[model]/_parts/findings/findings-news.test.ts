import { expect, test } from 'vitest'
import type { Finding } from '#lib/derive/finding.ts'
import { Found } from '#lib/derive/found.ts'
import { FindingsNews } from './findings-news.ts'

const about = (id: string): Finding => ({
  check: 'F-01',
  step: 1,
  source: 'p8',
  severity: 'error',
  says: 'plain',
  elements: [id],
  args: {},
})
const first = new Found().with([['s1', [about('s1')]]])
const next = first.with([
  ['s1', []],
  ['s2', [about('s2')]],
  ['s3', [about('s3')]],
])

const begun = () => {
  const news = new FindingsNews()
  expect(news.edited(first)).toBeUndefined()
  return news
}

test('[F-116] whichever arrives first, the change or its findings, it is told once whose it was', () => {
  const changeFirst = begun()
  expect(changeFirst.changedBy('森')).toBeUndefined()
  expect(changeFirst.edited(next)).toEqual({ name: '森', more: 2, less: 1 })
  expect(changeFirst.edited(next)).toBeUndefined()
  const findingsFirst = begun()
  expect(findingsFirst.edited(next)).toBeUndefined()
  expect(findingsFirst.changedBy('森')).toEqual({ name: '森', more: 2, less: 1 })
  expect(findingsFirst.changedBy('高橋')).toBeUndefined()
})

test('[F-116] what one does oneself is nobody’s, and what was there at first is no news', () => {
  const news = new FindingsNews()
  expect(news.changedBy('森')).toBeUndefined()
  expect(news.edited(first)).toBeUndefined()
  news.changedHere()
  expect(news.edited(next)).toBeUndefined()
  expect(news.changedBy('高橋')).toBeUndefined()
  expect(news.edited(first)).toEqual({ name: '高橋', more: 1, less: 2 })
})

test('[F-116] nobody is named for what a decision brought, for what an earlier edit did, or after an edit that brought nothing', () => {
  const decided = begun()
  decided.decided(next)
  expect(decided.changedBy('森')).toBeUndefined()
  const older = begun()
  expect(older.edited(next)).toBeUndefined()
  expect(older.edited(next)).toBeUndefined()
  expect(older.changedBy('森')).toBeUndefined()
  const idle = begun()
  expect(idle.changedBy('森')).toBeUndefined()
  expect(idle.edited(first)).toBeUndefined()
  expect(idle.edited(next)).toBeUndefined()
})

test('[F-116] what edits brought is told although the checks have looked at decisions since, and not when an earlier state was looked at', () => {
  const news = begun()
  expect(news.edited(next)).toBeUndefined()
  news.decided(next)
  expect(news.changedBy('森')).toEqual({ name: '森', more: 2, less: 1 })
  const past = begun()
  expect(past.edited(next)).toBeUndefined()
  past.otherwise(first)
  expect(past.changedBy('森')).toBeUndefined()
})
