import { expect, test } from 'vitest'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { seatsOf } from '#lib/agreement/status.ts'
import { turnsOf } from '#lib/agreement/turn.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const measureId = must(standingMeasures(elderlySupport, 'r5')[0], 'a measure against r5')
const trail = async (limit: number) =>
  (await as('kansa').audit.list({ workspaceId, limit })).entries.map((entry) => entry.kind)
const notices = async (kind: string) =>
  (
    await pg.owner.db
      .selectFrom('notice_outbox')
      .select('to_user')
      .where('ws_id', '=', workspaceId)
      .where('kind', '=', kind)
      .execute()
  ).map((row) => row.to_user)
const leaves = async (who: string) => await as(who).member.leave({ workspaceId })
const seat = async (who: string) => {
  const { closures, signOffs, ...rows } = await as('kansa').agreement.list(here)
  const kept = signOffs.map((s) => ({ ...s, closure: closures[s.digest] ?? '' }))
  const { model } = await as('kansa').model.content(here)
  const seats = seatsOf(model, { ...rows, signOffs: kept })
  const { orgId } = person(who)
  return {
    seat: seats.find((s) => s.riskId === 'r5' && s.orgId === orgId),
    waits: turnsOf(rows, seats, []).filter(
      (t) => t.orgId === orgId && 'riskId' in t && t.riskId === 'r5',
    ),
  }
}
const carried = async (who: string) => {
  const offer = {
    ...here,
    riskId: 'r5',
    measureId,
    orgId: person(who).orgId,
    split: 'own',
  } as const
  const text = { ja: '証跡を残す' }
  const { splitId } = await as('tanaka').agreement.propose({ ...offer, role: 'responsible', text })
  await as(who).agreement.respond({ ...here, splitId, answer: 'accept' })
  const { digest } = await as(who).agreement.prepare({ ...here, riskId: 'r5' })
  await as(who).agreement.sign({ ...here, riskId: 'r5', digest })
}

test('[LV-13] the last owner and the last administrator of an organisation stay, with words and nothing changed', async () => {
  const before = await trail(1)
  expect(await refusalOf(leaves('tanaka'))).toMatchObject({ code: 'refused', reason: 'last-owner' })
  expect(await refusalOf(leaves('mori'))).toMatchObject({ code: 'refused', reason: 'last-admin' })
  expect(await trail(1)).toEqual(before)
  expect(await notices('member.left')).toEqual([])
  for (const who of ['tanaka', 'mori'])
    expect((await as(who).workspace.get({ workspaceId })).me.orgId).toBe(person(who).orgId)
})

test('[LV-12] [AG-17] who leaves is out at once; the seat asks for a colleague, who may sign, and the part stays', async () => {
  await carried('sato')
  expect((await seat('sato')).seat).toMatchObject({ status: 'valid', asked: true })
  hints.length = 0
  await leaves('sato')
  expect(hints).toEqual([{ workspaceId, area: 'member', userId: person('sato').userId }])
  expect(await refusalOf(as('sato').workspace.get({ workspaceId }))).toMatchObject({
    code: 'not-found',
  })
  expect(await trail(1)).toEqual(['member.left'])
  const { entries } = await as('kansa').audit.list({ workspaceId, limit: 1 })
  expect(entries[0]?.by?.userId).toBe(person('sato').userId)
  const now = await seat('sato')
  expect(now.seat).toMatchObject({ status: 'orphaned', asked: true })
  expect(now.waits).toMatchObject([{ turn: 'sign' }])
  const { splits } = await as('kansa').agreement.list(here)
  expect(splits.find((s) => s.orgId === person('sato').orgId)?.status).toBe('accepted')
  const { digest } = await as('aoki').agreement.prepare({ ...here, riskId: 'r5' })
  await as('aoki').agreement.sign({ ...here, riskId: 'r5', digest })
  expect((await seat('sato')).seat?.status).toBe('valid')
})

test('[LV-12] the seat asks for another person also when the only one who could sign has left', async () => {
  await leaves('aoki')
  expect((await seat('aoki')).seat).toMatchObject({ status: 'orphaned', asked: true })
  expect((await seat('aoki')).waits).toMatchObject([{ turn: 'sign' }])
})

test('[LV-14] of an organisation that left owners and who had proposed to it are told at once', async () => {
  await as('takahashi').agreement.propose({
    ...here,
    riskId: 'r5',
    measureId,
    orgId: person('mori').orgId,
    role: 'informed',
    split: 'own',
    text: { ja: '知らせる' },
  })
  await as('mori').member.leaveOrganization({ workspaceId })
  const told = await notices('organisation.left')
  expect(told.toSorted()).toEqual([person('tanaka').userId, person('takahashi').userId].toSorted())
})
