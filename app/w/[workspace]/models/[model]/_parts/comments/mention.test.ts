import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { callAt, calledIn, matching, piecesOf, withCall } from './mention.ts'

const people = [
  { userId: 'u1', name: '田中', org: 'PF' },
  { userId: 'u2', name: '田中 一郎', org: 'A社' },
  { userId: 'u3', name: 'Emma', org: 'Company C' },
  { userId: 'u4', name: '佐藤', org: 'A社' },
  { userId: 'u5', name: '佐藤', org: 'B社' },
]

test('[S-61] an @ right before the cursor opens the list, in Japanese also inside a sentence', () => {
  expect(callAt('@', 1)).toEqual({ at: 0, words: '' })
  expect(callAt('確認を@田', 5)).toEqual({ at: 3, words: '田' })
  expect(callAt('確認を＠田中さん', 4)).toEqual({ at: 3, words: '' })
  expect(callAt('see @em', 7)).toEqual({ at: 4, words: 'em' })
  for (const [text, cursor] of [
    ['mail@example.jp', 15],
    ['a@', 2],
    ['@田中 ', 4],
    ['ここに', 3],
  ] as const) {
    expect({ text, call: callAt(text, cursor) }).toEqual({ text, call: null })
  }
})

test('[S-61] people are found by name, then by organisation', () => {
  expect(matching(people, '').map((p) => p.userId)).toEqual(['u1', 'u2', 'u3', 'u4', 'u5'])
  expect(matching(people, '田中').map((p) => p.userId)).toEqual(['u1', 'u2'])
  expect(matching(people, 'EM').map((p) => p.userId)).toEqual(['u3'])
  expect(matching(people, 'A社').map((p) => p.userId)).toEqual(['u2', 'u4'])
  expect(matching(people, '山')).toEqual([])
  expect(matching(people, 'Ｅｍｍａ').map((p) => p.userId)).toEqual(['u3'])
  const kana = [{ userId: 'u9', name: 'サトウ', org: 'A社' }]
  for (const words of ['さと', 'sato', 'ｻﾄｳ', 'sa'])
    expect({ words, found: matching(kana, words).length }).toEqual({ words, found: 1 })
})

test('[S-61] the chosen name takes the place of what was typed, and nothing else changes', () => {
  const text = '確認を@田お願いします'
  const call = { at: 3, words: '田' }
  expect(withCall(text, call, '田中')).toEqual({
    text: '確認を@田中 お願いします',
    cursor: 7,
  })
})

test('[S-61] who is called is whose name stands in the text; of two that fit the longer', () => {
  expect(calledIn('@田中 一郎 と@Emma', people, [])).toEqual(['u2', 'u3'])
  expect(calledIn('＠田中さん', people, [])).toEqual(['u1'])
  expect(calledIn('田中さん', people, ['u1'])).toEqual([])
  expect(calledIn('@佐藤', people, [])).toEqual([])
  expect(calledIn('@佐藤', people, ['u5'])).toEqual(['u5'])
})

test('[S-61] a name that is the beginning of another word, or stands in an address, calls nobody', () => {
  const some = [...people, { userId: 'u6', name: 'Ann', org: 'A社' }]
  for (const text of ['@Anna', '@Ann3', 'x@Ann.example', 'x@Ann', '@Anné']) {
    expect({ text, called: calledIn(text, some, []) }).toEqual({ text, called: [] })
  }
  for (const text of ['@Ann', '@Annさん', '@Ann, please', '(@Ann)', '確認を@Ann']) {
    expect({ text, called: calledIn(text, some, []) }).toEqual({ text, called: ['u6'] })
  }
  expect(calledIn('@田中様', some, [])).toEqual(['u1'])
})

const names = ['田中', '田中 一郎', 'Ann', 'Anna', 'a.b*']
const part = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(...names.flatMap((name) => [`@${name}`, `＠${name}`, name])),
)

test('[S-61] the pieces of a text are the text, and a piece with a name is a call of it', () => {
  let calls = 0
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const pieces = piecesOf(text, names)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of pieces) {
        if (piece.name === null) continue
        calls += 1
        expect(names).toContain(piece.name)
        expect(piece.text.slice(1)).toBe(piece.name)
      }
    }),
  )
  expect(calls).toBeGreaterThan(50)
})
