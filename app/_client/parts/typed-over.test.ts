import { expect, test } from 'vitest'
import type { Locale } from '#lib/model/local-text.ts'
import { typedOver } from './typed-over.ts'

const suggested = { ja: '使用例（写し）', en: 'Use case (copy)' }

/** What stands in the inputs after all of this was typed, one after the other. */
function after(locale: Locale, ...typed: readonly Partial<typeof suggested>[]) {
  return typed.reduce<typeof suggested>(
    (before, change) => typedOver({ suggested, locale }, before, { ...before, ...change }),
    suggested,
  )
}

test('[MA-6] a title typed over a suggested one is the title in both languages', () => {
  expect(after('ja', { ja: '自' }, { ja: '自社' })).toEqual({ ja: '自社', en: '' })
  expect(after('en', { en: 'Our' }, { en: 'Ours' })).toEqual({ ja: 'Ours', en: 'Ours' })
})

test('[MA-6] what is written by hand in the other language stays', () => {
  expect(after('ja', { en: 'Ours' }, { ja: '自社' })).toEqual({ ja: '自社', en: 'Ours' })
  expect(after('ja', { ja: '自社' }, { en: 'Ours' }, { ja: '自社の' })).toEqual({
    ja: '自社の',
    en: 'Ours',
  })
  expect(after('en', { ja: '自社' }, { en: 'Ours' })).toEqual({ ja: '自社', en: 'Ours' })
  expect(after('ja', { en: 'Ours' })).toEqual({ ...suggested, en: 'Ours' })
})

test('[MA-6] whoever types the suggested title again has both languages of it again', () => {
  expect(after('ja', { ja: '自社' }, { ja: suggested.ja })).toEqual(suggested)
  expect(after('en', { en: '' }, { en: suggested.en })).toEqual(suggested)
})
