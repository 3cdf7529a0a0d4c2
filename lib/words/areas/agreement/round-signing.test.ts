import { expect, test } from 'vitest'
import { readingOf, signingTexts } from './round-signing.ts'

test('[F-282] words above a signature are known by their language, and read in the other; others are not', () => {
  for (const { ja, en } of Object.values(signingTexts)) {
    expect(readingOf(ja.text, 'en')).toEqual({ locale: 'ja', reading: en.text })
    expect(readingOf(ja.text, 'ja')).toEqual({ locale: 'ja', reading: ja.text })
    expect(readingOf(en.text, 'ja')).toEqual({ locale: 'en', reading: ja.text })
  }
  expect(readingOf('I sign something else.', 'en')).toBeNull()
})
