import { expect, test } from 'vitest'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const measureOf = (riskId: string) => must(standingMeasures(elderlySupport, riskId)[0], riskId)
const terms = { role: 'accountable', split: 'own', text: { ja: '通信を暗号化する' } } as const
const other = { ...terms, split: 'joint', condition: { ja: '提供前まで' } } as const

/** PF proposes to A; nobody of PF can answer for A. */
async function proposed(riskId: string): Promise<string> {
  const place = { riskId, measureId: measureOf(riskId), orgId: person('sato').orgId }
  const { splitId } = await as('tanaka').agreement.propose({ ...here, ...place, ...terms })
  return splitId
}
const counter = async (who: string, splitId: string, given: object = other) =>
  await as(who).agreement.counter({
    ...here,
    splitId,
    terms: { ...other, ...given },
    reason: '範囲',
  })
const answer = async (
  who: string,
  splitId: string,
  given: 'accept' | 'sendBack',
  reason = '不明',
) => await as(who).agreement.respond({ ...here, splitId, answer: given, reason })
const split = async (id: string) =>
  (await as('kansa').agreement.list(here)).splits.find((one) => one.id === id)
const kinds = async (limit: number) =>
  (await as('kansa').audit.list({ workspaceId, limit })).entries.map((entry) => entry.kind)
const waiting = async (who: string, riskId: string) =>
  (await as(who).notice.inbox({ workspaceId })).filter(
    (row) => (row.is === 'answer' || row.is === 'revise') && row.terms.riskId === riskId,
  )
const told = async (kind: string) =>
  (
    await pg.owner.db
      .selectFrom('notice_outbox')
      .select('to_user as userId')
      .where('kind', '=', kind)
      .execute()
  ).map((row) => row.userId)

test('[S-210] [AG-61] a counter goes back to who proposed, with one entry of the trail, word and a place in the inbox', async () => {
  const first = await proposed('r1')
  for (const who of ['takahashi', 'mori', 'tanaka'])
    expect(await refusalOf(counter(who, first))).toMatchObject({ code: 'forbidden' })
  const { splitId } = await counter('sato', first)
  expect(await split(first)).toMatchObject({ status: 'countered', reason: '範囲' })
  expect(await split(splitId)).toMatchObject({
    status: 'proposed',
    orgId: person('sato').orgId,
    answers: person('tanaka').orgId,
    follows: first,
    condition: { ja: '提供前まで' },
  })
  expect(await kinds(2)).toEqual(['split.countered', 'split.proposed'])
  expect(await told('split.countered')).toContain(person('tanaka').userId)
  expect(await told('split.countered')).not.toContain(person('aoki').userId)
  expect(await waiting('tanaka', 'r1')).toMatchObject([
    { is: 'answer', splitId, counter: { reason: '範囲' }, mayAccept: true },
  ])
  expect(await waiting('sato', 'r1')).toEqual([])
  expect(await refusalOf(answer('sato', splitId, 'accept'))).toMatchObject({ code: 'forbidden' })
  expect(await refusalOf(answer('mori', splitId, 'accept'))).toMatchObject({ code: 'forbidden' })
  await answer('tanaka', splitId, 'accept')
  expect(await split(splitId)).toMatchObject({ status: 'accepted', orgId: person('sato').orgId })
  expect(await kinds(1)).toEqual(['split.accepted'])
})

test('[S-211] [AG-60] a counter without a reason, or that says the same, is refused', async () => {
  const first = await proposed('r2')
  expect(
    await refusalOf(
      as('sato').agreement.counter({ ...here, splitId: first, terms, reason: '同じ' }),
    ),
  ).toMatchObject({ code: 'invalid', reason: 'same-terms' })
  expect(
    await refusalOf(
      as('sato').agreement.counter({ ...here, splitId: first, terms: other, reason: ' ' }),
    ),
  ).toMatchObject({ code: 'invalid' })
  expect(await split(first)).toMatchObject({ status: 'proposed' })
})

test('[S-212] [AG-63] [AG-64] sent back it waits at who proposed, who changes it and proposes it again', async () => {
  const first = await proposed('r3')
  expect(await refusalOf(answer('sato', first, 'sendBack', ''))).toMatchObject({ code: 'invalid' })
  await answer('sato', first, 'sendBack', '範囲が分からない')
  expect(await waiting('tanaka', 'r3')).toMatchObject([
    { is: 'revise', splitId: first, reason: '範囲が分からない' },
  ])
  expect(await told('split.sentBack')).toEqual([person('tanaka').userId])
  const again = async (who: string, given: object = other) =>
    await as(who).agreement.proposeAgain({ ...here, splitId: first, terms: { ...terms, ...given } })
  expect(await refusalOf(again('sato'))).toMatchObject({ code: 'forbidden' })
  expect(await refusalOf(again('tanaka', terms))).toMatchObject({ reason: 'same-terms' })
  const { splitId } = await again('tanaka')
  expect(await refusalOf(again('tanaka'))).toMatchObject({ reason: 'already-answered' })
  expect(await kinds(2)).toEqual(['split.proposedAgain', 'split.sentBack'])
  expect(await waiting('tanaka', 'r3')).toEqual([])
  expect(await waiting('sato', 'r3')).toMatchObject([{ is: 'answer', splitId }])
  await answer('sato', splitId, 'accept')
  expect(await split(splitId)).toMatchObject({ status: 'accepted', follows: first })
})

test('[S-213] 引き戻し: a counter and what was sent back are taken back by who made them, and by nobody else', async () => {
  const first = await proposed('r4')
  const { splitId } = await counter('sato', first)
  const back = async (who: string, id: string) =>
    await as(who).agreement.withdraw({ ...here, splitId: id })
  expect(await refusalOf(back('tanaka', splitId))).toMatchObject({ code: 'forbidden' })
  await answer('tanaka', splitId, 'sendBack')
  expect(await refusalOf(back('tanaka', splitId))).toMatchObject({ code: 'forbidden' })
  await back('sato', splitId)
  expect(await split(splitId)).toMatchObject({ status: 'withdrawn' })
  expect(await waiting('sato', 'r4')).not.toContainEqual(expect.objectContaining({ splitId }))
})

test('[S-214] of two that answer one offer at once one counts, whatever they answer', async () => {
  for (const riskId of ['r5', 'r6']) {
    const first = await proposed(riskId)
    const outcomes = await Promise.all([
      refusalOf(counter('sato', first)),
      refusalOf(counter('aoki', first)),
      refusalOf(answer('aoki', first, 'accept')),
      refusalOf(answer('sato', first, 'sendBack')),
    ])
    const done = outcomes.map((one) => one.reason ?? 'done')
    expect(done.toSorted()).toEqual([
      'already-answered',
      'already-answered',
      'already-answered',
      'done',
    ])
    const rows = (await as('kansa').agreement.list(here)).splits
    expect(rows.filter((one) => one.follows === first).length).toBeLessThanOrEqual(1)
  }
})
