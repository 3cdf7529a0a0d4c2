import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { gapsOf, standingMeasures } from '#lib/agreement/gaps.ts'
import { seatsOf } from '#lib/agreement/status.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const mori = person('mori')
const measureId = must(standingMeasures(elderlySupport, 'r5')[0], 'a measure against r5')
const element = 'risks/r5'
const state = async () => ({
  owners: await pg.owner.db
    .selectFrom('element_owner')
    .select(['element', 'org_id'])
    .where('org_id', '=', mori.orgId)
    .execute(),
  entries: (await as('kansa').audit.list({ workspaceId, limit: 3 })).entries,
})

test('[LV-2] only an administrator of the organisation itself makes it leave, and it stays whole when refused', async () => {
  const before = await state()
  for (const who of ['takahashi', 'sato', 'kansa'])
    expect(await refusalOf(as(who).member.leaveOrganization({ workspaceId }))).toMatchObject({
      code: 'forbidden',
    })
  expect(await state()).toEqual(before)
})

test('[LV-3] the organisation of the last owner stays, and nothing of it has changed', async () => {
  await as('tanaka').model.handOver({
    ...here,
    which: { is: 'elements', elements: [element] },
    orgId: mori.orgId,
  })
  const before = await state()
  expect(await refusalOf(as('tanaka').member.leaveOrganization({ workspaceId }))).toMatchObject({
    code: 'refused',
    reason: 'last-owner-organization',
  })
  expect(await state()).toEqual(before)
  expect((await as('tanaka').workspace.get({ workspaceId })).me.orgId).toBe(person('tanaka').orgId)
})

test('[LV-1] [LV-4] who leaves is out at once; what it carried is a gap with its history, what it signed is orphaned, what it managed nobody manages', async () => {
  const { splitId } = await as('tanaka').agreement.propose({
    ...here,
    riskId: 'r5',
    measureId,
    orgId: mori.orgId,
    role: 'accountable',
    split: 'own',
    text: { ja: '証跡を残す' },
  })
  await as('mori').agreement.respond({ ...here, splitId, answer: 'accept' })
  const { digest } = await as('mori').agreement.prepare({ ...here, riskId: 'r5' })
  await as('mori').agreement.sign({ ...here, riskId: 'r5', digest })
  const invited = await as('mori').member.invite({ workspaceId, kind: 'person', roles: ['viewer'] })
  expect((await state()).owners.map((row) => row.element)).toContain(element)

  hints.length = 0
  await as('mori').member.leaveOrganization({ workspaceId })

  expect(await refusalOf(as('mori').workspace.get({ workspaceId }))).toMatchObject({
    code: 'not-found',
  })
  expect(hints.map((hint) => hint.area)).toEqual(['member', 'model'])
  const people = await as('tanaka').member.list({ workspaceId })
  expect(people.map((one) => one.userId)).not.toContain(mori.userId)
  const orgs = await as('tanaka').workspace.orgs({ workspaceId })
  expect(orgs.find((org) => org.id === mori.orgId)?.status).toBe('left')
  const { owners, entries } = await state()
  expect(owners).toEqual([])
  expect(entries.slice(0, 2).map((entry) => entry.kind)).toEqual([
    'organisation.left',
    'steward.changed',
  ])
  const { closures, signOffs, ...rows } = await as('tanaka').agreement.list(here)
  const { model } = await as('tanaka').model.content(here)
  expect(
    gapsOf(model, rows.splits, rows.participants).find(
      (g) => g.gap === 'no-accountable' && g.riskId === 'r5' && g.measureId === measureId,
    ),
  ).toMatchObject({ carried: [{ orgId: mori.orgId, until: entries[0]?.at }] })
  const kept = signOffs.map((s) => ({ ...s, closure: closures[s.digest] ?? '' }))
  expect(
    seatsOf(model, { ...rows, signOffs: kept }).find(
      (s) => s.riskId === 'r5' && s.orgId === mori.orgId,
    ),
  ).toMatchObject({ status: 'orphaned', asked: false })
  const token = must(invited.link.split('/').at(-1), 'a token')
  const row = await pg.owner.db
    .selectFrom('invitation')
    .select('revoked_at')
    .where('token_hash', '=', createHash('sha256').update(token).digest('hex'))
    .executeTakeFirst()
  expect(row?.revoked_at).toBeInstanceOf(Date)
})

test('[LV-5] [T-140] invited again it comes back as the organisation it was, and carries what it had accepted', async () => {
  // It acts in another consortium, by which it is known as itself.
  const other = await buildWorkspace(pg.owner.db, { host: ['Z', 'owner'] })
  await pg.owner.db
    .insertInto('workspace_org')
    .values({ ws_id: other.id, org_id: mori.orgId, status: 'active', colour: 7, shape: 'cross' })
    .execute()
  await pg.owner.db
    .insertInto('workspace_member')
    .values({
      ws_id: other.id,
      user_id: mori.userId,
      org_id: mori.orgId,
      roles: ['orgAdmin'],
      status: 'active',
    })
    .execute()
  const { link } = await as('tanaka').member.invite({
    workspaceId,
    kind: 'organization',
    roles: ['orgAdmin', 'approver'],
  })
  await as('mori').member.acceptInvitation({
    token: must(link.split('/').at(-1), 'a token'),
    organization: { id: mori.orgId },
  })
  expect((await as('mori').workspace.get({ workspaceId })).me.orgId).toBe(mori.orgId)
  const rows = await as('tanaka').agreement.list(here)
  const { model } = await as('tanaka').model.content(here)
  expect(
    gapsOf(model, rows.splits, rows.participants).find(
      (g) => g.gap === 'no-accountable' && g.riskId === 'r5' && g.measureId === measureId,
    ),
  ).toBeUndefined()
})
