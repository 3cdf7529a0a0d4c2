import { expect, test } from 'vitest'
import { draftHolder, wordsOf } from './draft.ts'

const optional = { now: '二', isRequired: false }

test('[UI-20] a draft that says what it began with writes nothing, whatever others wrote meanwhile', () => {
  expect(wordsOf({ began: '二', text: '二' }, { now: '三', isRequired: true })).toBeUndefined()
  expect(wordsOf({ began: '二 ', text: ' 二' }, { now: '三', isRequired: true })).toBeUndefined()
  expect(wordsOf({ began: '二', text: '四 ' }, { now: '三', isRequired: true })).toBe('四')
})

test('[UI-20] what stands there already is not written again; nothing is written only where there may be nothing', () => {
  expect(wordsOf({ began: '一', text: '二' }, optional)).toBeUndefined()
  expect(wordsOf({ began: '二', text: ' ' }, optional)).toBe('')
  expect(wordsOf({ began: '二', text: ' ' }, { ...optional, isRequired: true })).toBeUndefined()
})

test('[UI-20] what it began with is what stood there at the first letter, and its words are taken once', () => {
  const holder = draftHolder()
  holder.write('二a', '二')
  holder.write('二ab', '三')
  holder.write('二', '三')
  expect(holder.take({ now: '三', isRequired: true })).toBeUndefined()
  holder.write('四', '三')
  expect(holder.take({ now: '三', isRequired: true })).toBe('四')
  expect(holder.take({ now: '三', isRequired: true })).toBeUndefined()
  holder.write('五', '三')
  holder.drop()
  expect(holder.take({ now: '三', isRequired: true })).toBeUndefined()
})

test('[UI-43] what is being written can be looked at without being taken', () => {
  const holder = draftHolder()
  expect(holder.held()).toBeUndefined()
  holder.write('長すぎる', '')
  expect(holder.held()).toBe('長すぎる')
  expect(holder.take({ now: '', isRequired: false })).toBe('長すぎる')
  expect(holder.held()).toBeUndefined()
})
