import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
/** Long before and after, because the database asks its own clock and everything else that of the test. */
const days = { from: '2026-11-24', until: '2027-10-31' }
const takahashi = () => person('takahashi').userId
const names = async (by: string, userId: string, more = {}) => {
  const key = randomUUID()
  await as(by).deputy.name({ workspaceId, key, userId, ...days, ...more })
  return key
}
const offered = async (riskId: string) => {
  const measureId = must(standingMeasures(elderlySupport, riskId)[0], riskId)
  const place = { riskId, measureId, orgId: person('sato').orgId }
  const terms = { role: 'accountable', split: 'own', text: { ja: '暗号化する' } } as const
  return (await as('tanaka').agreement.propose({ ...here, ...place, ...terms })).splitId
}
const accepts = async (who: string, splitId: string) =>
  await as(who).agreement.respond({ ...here, splitId, answer: 'accept' })
const trail = async (limit: number) =>
  (await as('kansa').audit.list({ workspaceId, limit })).entries
const told = async (kind: string) => {
  const rows = await pg.owner.db
    .selectFrom('notice_outbox')
    .select('to_user')
    .where('kind', '=', kind)
    .execute()
  return rows.map((row) => row.to_user)
}

test('[S-206] [S-208] [S-209] who signs names a colleague, once under its key, with an entry of the trail and word of it; others are refused with a reason', async () => {
  const why = async (asked: Promise<unknown>) =>
    ((await refusalOf(asked)).details as { why?: string } | undefined)?.why
  expect(await why(names('sato', person('sato').userId))).toBe('own-deputy')
  expect(await why(names('sato', person('mori').userId))).toBe('not-colleague')
  expect(await why(names('sato', randomUUID()))).toBe('not-colleague')
  expect(await why(names('sato', takahashi(), { until: '2026-11-01' }))).toBe('period')
  expect(await refusalOf(names('takahashi', person('sato').userId))).toMatchObject({
    reason: 'missing-right',
  })
  const key = randomUUID()
  const naming = { workspaceId, key, userId: takahashi(), ...days }
  await as('sato').deputy.name(naming)
  await as('sato').deputy.name(naming)
  const [first, second] = await trail(2)
  expect([first?.kind, second?.kind === 'deputy.named']).toEqual(['deputy.named', false])
  expect(await told('deputy.named')).toEqual([takahashi()])
  expect(await as('mori').deputy.list({ workspaceId })).toMatchObject([
    { id: key, deputy: takahashi(), deputyName: 'takahashi', principalName: 'sato', is: 'running' },
  ])
  expect(await why(names('takahashi', person('sato').userId))).toBe('chained')
  const end = { workspaceId, deputationId: key }
  expect(await why(as('mori').deputy.end(end))).toBe('unknown-deputation')
  await as('takahashi').deputy.end(end)
  await as('takahashi').deputy.end(end)
  expect((await trail(1))[0]?.kind).toBe('deputy.ended')
  expect(await told('deputy.ended')).toEqual([person('sato').userId])
})

test('[S-207] [NT-17] while it runs the deputy is told, answers and signs in the place of the other, and every record says so', async () => {
  const before = await offered('r1')
  expect(await refusalOf(accepts('takahashi', before))).toMatchObject({ code: 'forbidden' })
  const key = await names('sato', takahashi())
  const sato = { userId: person('sato').userId, name: 'sato' }
  const asked = await offered('r2')
  expect(await told('split.proposed')).toContain(takahashi())
  const rows = await as('takahashi').notice.inbox({ workspaceId })
  const waits = rows.find((row) => row.is === 'answer' && row.splitId === asked)
  expect(waits).toMatchObject({ mayAccept: true, inPlaceOf: sato.name })
  await accepts('takahashi', asked)
  const { splits } = await as('kansa').agreement.list(here)
  const split = splits.find(({ id }) => id === asked)
  expect(split).toMatchObject({ decidedBy: takahashi(), decidedFor: sato.userId })
  expect((await trail(1))[0]).toMatchObject({ kind: 'split.accepted', by: { deputyFor: sato } })
  const { digest } = await as('takahashi').agreement.prepare({ ...here, riskId: 'r2' })
  await as('takahashi').agreement.sign({ ...here, riskId: 'r2', digest })
  const { signOffs } = await as('kansa').agreement.list(here)
  expect(signOffs.at(-1)).toMatchObject({ userId: takahashi(), deputyFor: sato.userId })
  expect((await trail(1))[0]).toMatchObject({ kind: 'signoff.signed', by: { deputyFor: sato } })
  await as('sato').deputy.end({ workspaceId, deputationId: key })
  expect(await refusalOf(accepts('takahashi', before))).toMatchObject({ code: 'forbidden' })
  // What was signed in the place of somebody stays theirs.
  const after = await as('kansa').agreement.list(here)
  expect(after.participants.people[sato.userId]?.maySign).toBe(true)
})

test('[T-150] of a risk the row says in whose place it was signed, also to who reads the table', async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from sign_off
    where deputy_for is not null and user_id = ${takahashi()}`.execute(pg.owner.db)
  expect(rows[0]?.n).toBe(1)
})
