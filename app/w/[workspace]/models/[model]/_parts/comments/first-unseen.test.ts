import { expect, test } from 'vitest'
import { firstUnseen } from './first-unseen.ts'

const said = (n: number, userId: string, isDeleted = false) => ({ n, by: { userId }, isDeleted })

test('[F-53] the line before what is new stands at the first unseen one, whatever one wrote or somebody deleted since', () => {
  const comments = [
    said(1, 'you'),
    said(2, 'you'),
    said(3, 'me'),
    said(4, 'you', true),
    said(5, 'you'),
    said(6, 'me'),
  ]
  expect(firstUnseen(comments, 2, 'me')).toBe(2)
  expect(firstUnseen(comments, 1, 'me')).toBe(5)
  expect(firstUnseen(comments, 0, 'me')).toBeUndefined()
  expect(firstUnseen(comments, 9, 'me')).toBeUndefined()
})
