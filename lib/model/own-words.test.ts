import { expect, test } from 'vitest'
import type { ChangedPlace } from './difference-place.ts'
import { ownWords } from './own-words.ts'

const cell = (before: ChangedPlace['before'], after: ChangedPlace['after']): ChangedPlace => ({
  root: 'attributes',
  key: 's|value',
  field: null,
  before,
  after,
})

test('[M-23] of changes only the texts the person wrote are told, never what others had written', () => {
  const others = { text: { ja: 'ほかの方の言葉' }, note: { ja: 'ほかの方の注記' } }
  const mine = { text: { ja: '私の言葉', en: 'My words' }, note: { ja: 'ほかの方の注記' } }
  expect(ownWords([cell(others, mine)])).toEqual(['私の言葉', 'My words'])
  expect(ownWords([cell(others, null)])).toEqual([])
  expect(ownWords([cell(null, { status: 'filled', ref: 'state-1' })])).toEqual([])
})

test('[M-23] what a change brings back of others is not told as the words of the person', () => {
  const both = { text: { ja: 'ほかの方の言葉' }, note: { ja: '私の言葉' } }
  expect(ownWords([cell(null, both)], ['ほかの方の言葉'])).toEqual(['私の言葉'])
})
