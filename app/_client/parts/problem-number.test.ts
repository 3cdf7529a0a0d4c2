import { expect, test } from 'vitest'
import { problemNumber } from './problem-number.ts'

const failed = (message: string) =>
  Object.assign(new Error(message), { stack: 'Error\n    at x (http://a.test/p/screen.js:1:2)' })

test('[F-42] a failure has a number to quote: the server’s, else one that the same failure has everywhere', () => {
  expect(problemNumber(Object.assign(failed('x'), { digest: '123456' }))).toBe('123456')
  expect(problemNumber(failed('x'))).toMatch(/^B-[0-9a-f]{8}$/)
  expect(problemNumber(failed('x'))).toBe(problemNumber(failed('x')))
  expect(problemNumber(failed('x'))).not.toBe(problemNumber(failed('y')))
  const elsewhere = Object.assign(failed('x'), {
    stack: 'Error\n    at x (http://b.test/q/screen.js:1:2)',
  })
  expect(problemNumber(elsewhere)).toBe(problemNumber(failed('x')))
})

test('[F-42] it holds no word of the failure, and is there also without a stack or a message', () => {
  expect(problemNumber(failed('田中の秘密'))).not.toContain('田中')
  const bare = Object.assign(new Error(''), { stack: '', digest: '' })
  expect(problemNumber(bare)).toMatch(/^B-[0-9a-f]{8}$/)
})
