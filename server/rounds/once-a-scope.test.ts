import { expect, test } from 'vitest'
import type { Round } from '#lib/agreement/round/round.ts'
import { roundAfter, opening, roundOf } from '#tests/support/rounds.ts'
import { onceAScope } from './once-a-scope.ts'

const { round } = roundOf(roundAfter(opening()))
const on = (revisionId: string | null, more: Partial<Round> = {}): Round => ({
  ...round,
  ...more,
  revisionId,
})
const off = { userId: 'a1', orgId: 'A', at: '2026-12-01T00:00:00.000Z', reason: '前提が変わった' }

test('[S-221] what rounds are about in a revision is read once for all that are about the same, and not for those called off', async () => {
  const asked: string[] = []
  const digestsOf = onceAScope(async ({ revisionId, scope }: Round) => {
    asked.push(`${revisionId} ${scope.kind}`)
    return { model: `${revisionId}` }
  })
  const told = [
    await digestsOf(on('v1')),
    await digestsOf(on('v1')),
    await digestsOf(on('v2')),
    await digestsOf(on('v1', { scope: { kind: 'model' } })),
    await digestsOf(on('v3', { cancelled: off })),
    await digestsOf(on(null)),
  ]
  expect(asked).toEqual(['v1 risks', 'v2 risks', 'v1 model'])
  expect(told.map((digests) => digests?.['model'])).toEqual([
    'v1',
    'v1',
    'v2',
    'v1',
    undefined,
    undefined,
  ])
})
