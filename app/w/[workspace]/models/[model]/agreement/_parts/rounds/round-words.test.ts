import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { whyOf } from '#app/_client/parts/use-why.ts'
import { roundRefusals } from '#lib/agreement/round/decision.ts'
import { roundRefusalWords } from '#lib/words/areas/agreement/round-refusals.ts'
import { roundRequestWords } from '#lib/words/areas/agreement/round-signing.ts'
import { passkeysWords } from '#lib/words/areas/passkeys.ts'

test('[F-209] no reason of a round, of a request and of a passkey is the same word, so that each has one sentence', () => {
  for (const locale of ['ja', 'en'] as const) {
    const reasons = [
      roundRefusalWords,
      roundRequestWords,
      { ja: passkeysWords.ja.refused, en: passkeysWords.en.refused },
    ].flatMap((words) => Object.keys(words[locale]))
    expect(new Set(reasons).size).toBe(reasons.length)
    expect(reasons).toEqual(expect.arrayContaining([...roundRefusals]))
  }
})

test('[F-209] an error that names no reason is none of a round', () => {
  expect(whyOf(new Error('offline'))).toBeNull()
  const shape = (details?: object) => ({
    message: 'round',
    code: -32_600,
    data: {
      code: 'CONFLICT',
      httpStatus: 409,
      app: { code: 'conflict', reason: 'round', details },
    },
  })
  const told = (details?: object) => TRPCClientError.from({ error: shape(details) })
  expect(whyOf(told())).toBeNull()
  expect(whyOf(told({ why: 'not-yet' }))).toBe('not-yet')
})
