import { expect, test } from 'vitest'
import { suggestedTitle } from './suggested-title.ts'

test('[F-130] the suggested name is the title as it was typed, marked', () => {
  expect(suggestedTitle({ ja: '現状', en: 'As is' })).toEqual({
    ja: '現状（to-be）',
    en: 'As is (to-be)',
  })
  expect(suggestedTitle({ ja: "A $& B $' C" })).toEqual({ ja: "A $& B $' C（to-be）", en: '' })
})
