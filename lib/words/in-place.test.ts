import { expect, test } from 'vitest'
import { inPlaceText } from './in-place.ts'

test('[F-155] after the name stands in whose place it was, in both languages, and nothing where it was their own', () => {
  expect(`佐藤さん${inPlaceText('ja', '田中')}`).toBe('佐藤さん（田中さんの代理）')
  expect(`Sato${inPlaceText('en', 'Tanaka')}`).toBe('Sato (deputy of Tanaka)')
  expect(inPlaceText('ja', undefined)).toBe('')
})
