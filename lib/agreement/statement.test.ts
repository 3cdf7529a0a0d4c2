import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { next, opening, roundAfter, roundOf, signing } from '#tests/support/rounds.ts'
import { actOf, statementOf, type StatementPlace } from './round/stated.ts'
import { parseStatement, statementDigest, statementText, type Statement } from './statement.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const place: StatementPlace = {
  origin: 'https://yoriai.example',
  workspaceId: 'w',
  modelId: 'm',
  revSha256: null,
  nonce: '0'.repeat(32),
}
const digests = { 'risk:r1': 'a'.repeat(64), 'risk:r2': 'b'.repeat(64) }
const signed = next(roundAfter(opening()), signing('a1'))
const { round, acts } = roundOf(signed)
const act = { ...must(acts[0], 'a signature'), digests }
const statement = statementOf(hash, place, { round, act })

test('[AG-20] a statement holds all of the act, the round and the policy, by ids and digests', () => {
  expect(statement).toMatchObject({
    t: 'yoriai.signoff/2',
    round: 'round',
    scope: [
      { name: 'risk:r1', sha256: 'a'.repeat(64) },
      { name: 'risk:r2', sha256: 'b'.repeat(64) },
    ],
    intent: 'approve',
    prev: null,
    org: 'A',
    seat: 1,
    signer: 'a1',
    level: 'P',
    issued_at: act.at,
  })
  expect(parseStatement(statementText(statement))).toEqual(statement)
  expect(actOf(act.id, statement)).toEqual(act)
})

test('[AG-20] whatever differs in the act, the policy or the place gives another digest', () => {
  const digest = statementDigest(hash, statement)
  const others: readonly Statement[] = [
    statementOf(hash, { ...place, nonce: '1'.repeat(32) }, { round, act }),
    statementOf(hash, { ...place, origin: 'https://other.example' }, { round, act }),
    statementOf(hash, { ...place, modelId: 'other' }, { round, act }),
    statementOf(hash, { ...place, revSha256: 'c'.repeat(64) }, { round, act }),
    statementOf(hash, place, { round: { ...round, policy: { ...round.policy, level: 'K' } }, act }),
    statementOf(hash, place, { round: { ...round, textSha256: 'e'.repeat(64) }, act }),
    statementOf(hash, place, { round: { ...round, revisionId: 'v1' }, act }),
    ...[
      { intent: 'reject' as const, reason: '否' },
      { intent: 'conditional' as const, reason: '暗号化の後' },
      { prevId: 'before' },
      { seat: 2 },
      { userId: 'a2' },
      { orgId: 'B' },
      { level: 'K' as const },
      { at: '2026-12-01T00:00:00.001Z' },
      { digests: { ...digests, 'risk:r2': 'c'.repeat(64) } },
    ].map((more) => statementOf(hash, place, { round, act: { ...act, ...more } })),
  ]
  const all = [digest, ...others.map((other) => statementDigest(hash, other))]
  expect(new Set(all).size).toBe(all.length)
  for (const other of others) expect(parseStatement(statementText(other))).toEqual(other)
})

test('[AG-20] another way of writing it, another member, and contents out of order are no statement', () => {
  const text = statementText(statement)
  expect(parseStatement(text.replace('{', '{ '))).toBeNull()
  expect(parseStatement(JSON.stringify(statement))).toBeNull()
  expect(parseStatement(text.replace('"t":', '"more":1,"t":'))).toBeNull()
  expect(parseStatement('not json')).toBeNull()
  const scope = statement.scope.toReversed()
  expect(parseStatement(statementText({ ...statement, scope }))).toBeNull()
  const twice = statement.scope.flatMap((one) => [one, one])
  expect(parseStatement(statementText({ ...statement, scope: twice }))).toBeNull()
})

test('[AG-20] no edit of the text of a statement leaves a statement with the same digest', () => {
  const text = statementText(statement)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 2 }), (at, put) => {
      const other = text.slice(0, at) + put + text.slice(at + 1)
      fc.pre(other !== text)
      const read = parseStatement(other)
      expect(read === null || statementDigest(hash, read) !== hash(text)).toBe(true)
    }),
  )
})
