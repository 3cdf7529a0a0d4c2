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

test('[F-116] whichever arrives first, the change or its findings, it is told once whose it was', () => {
  const changeFirst = new FindingsNews()
  changeFirst.found(first)
  expect(changeFirst.changedBy('森')).toBeUndefined()
  expect(changeFirst.found(next)).toEqual({ name: '森', more: 2, less: 1 })
  expect(changeFirst.found(next)).toBeUndefined()
  const findingsFirst = new FindingsNews()
  findingsFirst.found(first)
  expect(findingsFirst.found(next)).toBeUndefined()
  expect(findingsFirst.changedBy('森')).toEqual({ name: '森', more: 2, less: 1 })
  expect(findingsFirst.changedBy('高橋')).toBeUndefined()
})

test('[F-116] what one does oneself is nobody’s, and what was there at first is no news', () => {
  const news = new FindingsNews()
  expect(news.changedBy('森')).toBeUndefined()
  expect(news.found(first)).toBeUndefined()
  news.changedHere()
  expect(news.found(next)).toBeUndefined()
  expect(news.changedBy('高橋')).toBeUndefined()
  expect(news.found(first)).toEqual({ name: '高橋', more: 1, less: 2 })
})
