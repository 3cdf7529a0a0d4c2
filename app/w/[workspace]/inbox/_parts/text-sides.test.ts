import { expect, test } from 'vitest'
import { textSides } from './text-sides.ts'

test('[F-211] every language that changes is shown, the reader’s first', () => {
  const before = { ja: '旧', en: 'old' }
  expect(textSides(before, { ja: '新', en: 'new' }, 'en')).toEqual([
    { locale: 'en', before: 'old', after: 'new' },
    { locale: 'ja', before: '旧', after: '新' },
  ])
  expect(textSides(before, { ja: '旧', en: 'new' }, 'ja')).toEqual([
    { locale: 'en', before: 'old', after: 'new' },
  ])
  expect(textSides(before, { ja: '旧' }, 'ja')).toEqual([
    { locale: 'en', before: 'old', after: null },
  ])
  expect(textSides(null, { ja: '新' }, 'ja')).toEqual([{ locale: 'ja', before: null, after: '新' }])
})
