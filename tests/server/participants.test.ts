import { expect, test } from 'vitest'
import { gapsOf, standingMeasures } from '#lib/agreement/gaps.ts'
import { seatsOf } from '#lib/agreement/status.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Role } from '#lib/policy/roles.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const measureId = must(standingMeasures(elderlySupport, 'r5')[0], 'a measure against r5')
const listed = async () => await as('tanaka').agreement.list(here)

async function proposed(riskId: string, by: string, org: string) {
  const { splitId } = await as(by).agreement.propose({
    ...here,
    riskId,
    measureId,
    orgId: person(org).orgId,
    role: 'accountable',
    split: 'own',
    text: { ja: '通信を暗号化し、証跡を残す' },
  })
  return splitId
}

const suspend = async (suspended: boolean) =>
  await as('tanaka').member.suspendOrganization({
    workspaceId,
    orgId: person('sato').orgId,
    suspended,
  })
const standing = async (riskId: string) => {
  const { closures, signOffs, ...rows } = await listed()
  const kept = signOffs.map((s) => ({ ...s, closure: closures[s.digest] ?? '' }))
  const { model } = await as('tanaka').model.content(here)
  return {
    gap: gapsOf(model, rows.splits, rows.participants).find(
      (g) => g.gap === 'no-accountable' && g.riskId === riskId && g.measureId === measureId,
    ),
    seat: seatsOf(model, { ...rows, signOffs: kept }).find(
      (s) => s.riskId === riskId && s.orgId === person('sato').orgId,
    ),
  }
}

test('[AG-16] [AG-17] carries and has signed nothing meanwhile, is told when it stopped, and is replaced by who accepts', async () => {
  const mine = await proposed('r5', 'tanaka', 'sato')
  await as('sato').agreement.respond({ ...here, splitId: mine, answer: 'accept' })
  const { digest } = await as('sato').agreement.prepare({ ...here, riskId: 'r5' })
  await as('sato').agreement.sign({ ...here, riskId: 'r5', digest })
  expect((await standing('r5')).seat?.status).toBe('valid')
  await suspend(true)
  const { entries } = await as('kansa').audit.list({ workspaceId, limit: 1 })
  const { gap, seat } = await standing('r5')
  expect(gap).toMatchObject({
    gap: 'no-accountable',
    carried: [{ orgId: person('sato').orgId, until: entries[0]?.at }],
  })
  expect(seat).toMatchObject({ status: 'orphaned', asked: false })
  expect(await refusalOf(proposed('r5', 'tanaka', 'sato'))).toMatchObject({
    code: 'refused',
    reason: 'inactive-organization',
  })
  await suspend(false)
  expect(await standing('r5')).toMatchObject({ gap: undefined, seat: { status: 'valid' } })
  await suspend(true)
  const theirs = await proposed('r5', 'tanaka', 'mori')
  await as('mori').agreement.respond({ ...here, splitId: theirs, answer: 'accept' })
  await suspend(false)
  const { splits } = await listed()
  expect(splits.find((s) => s.id === mine)).toMatchObject({
    status: 'withdrawn',
    decidedBy: person('mori').userId,
  })
  expect((await standing('r5')).gap).toBeUndefined()
  const told = await as('kansa').audit.list({ workspaceId, limit: 3, groups: ['responsibility'] })
  expect(told.entries.map((e) => e.kind).slice(0, 2)).toEqual(['split.accepted', 'split.lapsed'])
})

test('[AG-17] who loses the role to sign has signed for nobody, and a colleague signs the same content', async () => {
  const rolesOf = async (...roles: Role[]) =>
    await pg.owner.db
      .updateTable('workspace_member')
      .set({ roles })
      .where('user_id', '=', person('sato').userId)
      .execute()
  const { digest } = await as('aoki').agreement.prepare({ ...here, riskId: 'r5' })
  const signing = { ...here, riskId: 'r5', digest }
  await as('sato').agreement.sign(signing)
  expect((await refusalOf(as('aoki').agreement.sign(signing))).reason).toBe('already-signed')
  await rolesOf('viewer')
  expect((await standing('r5')).seat?.status).toBe('orphaned')
  await as('aoki').agreement.sign(signing)
  expect((await standing('r5')).seat).toMatchObject({
    status: 'valid',
    signed: { userId: person('aoki').userId },
  })
  await rolesOf('approver')
})
