import { expect, test } from 'vitest'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Notice } from '#server/notices/letter.ts'
import { picturesOf } from '#server/notices/pictures.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { roundStage } from '#tests/support/round-stage.ts'

const pg = await testDatabase()
const stage = await roundStage(pg)
const { as, here, open, person, says, seat } = stage
const events = (...riskIds: readonly string[]) => [
  ...new Set(riskIds.map((id) => must(elderlySupport.risks[id], id).event)),
]

/** What was left for somebody, as a mail would hold it. */
async function left(key: string): Promise<readonly Notice[]> {
  const rows = await pg.owner.db
    .selectFrom('notice_outbox')
    .select(['kind', 'body'])
    .where('to_user', '=', person(key).userId)
    .orderBy('audit_idx')
    .execute()
  await pg.owner.sql`update notice_outbox set dropped_at = now() where dropped_at is null`
  return rows.map(({ kind, body }) => ({ kind, entry: body }) as unknown as Notice)
}
async function drawn(notices: readonly Notice[], key: string) {
  const { workspaceId, userId, orgId } = person(key)
  const { of, more } = await picturesOf(notices, { workspaceId, userId, orgId })
  return { events: [...of.values()].flat().map(({ eventId }) => eventId), more }
}

test('[NT-19] of a round the events of its risks are drawn, each once; of a receipt nothing', async () => {
  const all = Object.keys(elderlySupport.risks)
  const roundId = await open([seat('sato'), seat('mori')], { riskIds: all })
  const opened = (await left('sato')).filter(({ kind }) => kind === 'round.opened')
  expect(await drawn(opened, 'sato')).toEqual({ events: events(...all), more: 0 })
  await says('sato', roundId)
  const receipts = (await left('sato')).filter(({ kind }) => kind === 'round.receipt')
  expect(receipts).toHaveLength(1)
  expect(await drawn(receipts, 'sato')).toEqual({ events: [], more: 0 })
})

test('[NT-20] three places are drawn, each once, in the order of the mail; how many more it names is known', async () => {
  const ids = Object.keys(elderlySupport.events).slice(0, 5)
  const named = [...ids, ...ids].map((id) => {
    const data = { place: { anchor: `events/${id}` } }
    return { kind: 'comment.mentioned', entry: { modelId: here.modelId, data } }
  }) as unknown as readonly Notice[]
  expect(await drawn(named, 'sato')).toEqual({ events: ids.slice(0, 3), more: 2 })
})

test('[NT-19] of a round about accepted parts the events of their risks are', async () => {
  const measureId = must(standingMeasures(elderlySupport, 'r5')[0], 'a measure')
  const { orgId } = person('mori')
  const terms = { riskId: 'r5', measureId, orgId, role: 'responsible', split: 'own' } as const
  const { splitId } = await as('mori').agreement.propose({ ...here, ...terms, text: { ja: '' } })
  await as('mori').agreement.respond({ ...here, splitId, answer: 'accept' })
  await open([seat('mori')], { scope: { kind: 'assignments', ids: [splitId] } })
  const opened = (await left('mori')).filter(({ kind }) => kind === 'round.opened')
  const [last] = opened.slice(-1)
  expect(await drawn([must(last, 'the notice')], 'mori')).toEqual({
    events: events('r5'),
    more: 0,
  })
})

test('[NT-12] [NT-19] who takes no part is shown nothing of a model, whatever the notice names', async () => {
  const notices = await left('sato')
  expect((await drawn(notices, 'sato')).events.length).toBeGreaterThan(0)
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ status: 'removed' })
    .where('user_id', '=', person('sato').userId)
    .execute()
  expect(await drawn(notices, 'sato')).toEqual({ events: [], more: 0 })
})
