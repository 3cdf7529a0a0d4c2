import { expect, test } from 'vitest'
import { judgeClaims, noFindings } from './judge.ts'

const claim = { docId: 'd', kept: ['w1-1'], gone: [], seen: [] }
/** A log in which this stands, of what ever came to be. */
const log = (standing: readonly string[], ever: readonly string[] = ['w1-1', 'w1-2']) => ({
  docId: 'd',
  standing: () => new Set(standing),
  everStood: () => new Set(ever),
})
function judged(
  claims: Parameters<typeof judgeClaims>[0],
  removed: readonly string[],
  read: ReturnType<typeof log>,
) {
  const findings = noFindings()
  judgeClaims(claims, new Set(removed), read, findings)
  return findings
}

test('[C-60] what was said to be saved and does not stand in the log is lost', () => {
  expect(judged([claim], [], log([]))).toMatchObject({ lost: 1, words: ['lost: w1-1'] })
  expect(judged([claim], [], log(['w1-1']))).toEqual(noFindings())
})

test('[C-60] what somebody takes away while the log is being read is not lost', () => {
  expect(judged([claim], ['w1-1'], log([]))).toEqual(noFindings())
  // Unless it never stood there.
  expect(judged([claim], ['w1-1'], log([], [])).lost).toBe(1)
})

test('[C-60] what was taken away, said to be saved, and stands again is lost too; and so is what others saw and nobody wrote', () => {
  expect(judged([{ ...claim, kept: [], gone: ['w1-1'] }], ['w1-1'], log(['w1-1'])).lost).toBe(1)
  expect(judged([{ ...claim, kept: [], seen: ['w2-7'] }], [], log([])).unseen).toBe(1)
})
