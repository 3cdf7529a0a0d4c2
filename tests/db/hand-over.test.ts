import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { decideSplit, insertSplit, listSplits } from '#db/repos/splits.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = '2026-12-02T00:00:00.000Z'
const { members } = await buildWorkspace(pg.owner.db, {
  owner: ['A', 'owner'],
  editor: ['B', 'editor'],
  b: ['B', 'approver'],
  c: ['C', 'approver'],
})
const who = (key: string) => must(members[key], key)
const model = await buildModel(pg.owner.db, who('owner'))

async function offered(by: BuiltMember, to: BuiltMember, more: Partial<ResponsibilitySplit>) {
  const id = randomUUID()
  await inWorkspace(pg.web.db, by, (tx) =>
    insertSplit(tx, model, {
      id,
      riskId: 'r1',
      measureId: 'm1',
      orgId: to.orgId,
      role: 'accountable',
      split: 'own',
      text: { ja: '暗号化する' },
      status: 'proposed',
      proposedBy: by.userId,
      proposedOrg: by.orgId,
      proposedAt: at,
      ...more,
    }),
  )
  return id
}
const decided = async (by: BuiltMember, id: string, to: 'accepted' | 'withdrawn') => {
  const from = to === 'accepted' ? ('proposed' as const) : ('accepted' as const)
  return await inWorkspace(pg.web.db, by, (tx) =>
    decideSplit(tx, { id, from, to, by: by.userId, at: new Date(at), reason: null }),
  )
}
const carried = async (measureId: string) => {
  const id = await offered(who('owner'), who('b'), { measureId })
  expect(await decided(who('b'), id, 'accepted')).toBe(true)
  return id
}
const refused = { code: '42501' }

test('[T-143] an offer succeeds the same accepted part of another organisation, and says so for ever', async () => {
  const succeeds = await carried('m-same')
  const [b, c] = [who('b'), who('c')]
  const measureId = 'm-same'
  await expect(offered(b, b, { measureId, succeeds })).rejects.toMatchObject(refused)
  await expect(offered(b, c, { measureId: 'm2', succeeds })).rejects.toMatchObject(refused)
  await expect(offered(b, c, { measureId, succeeds, layer: 'x' })).rejects.toMatchObject(refused)
  const waiting = await offered(who('owner'), c, { measureId: 'm-open' })
  const open = { measureId: 'm-open', succeeds: waiting }
  await expect(offered(b, b, open)).rejects.toMatchObject(refused)
  const id = await offered(b, c, { measureId, succeeds })
  const rows = await inWorkspace(pg.web.db, c, (tx) => listSplits(tx, model))
  expect(rows.find((one) => one.id === id)?.succeeds).toBe(succeeds)
  await expect(
    pg.owner.db
      .updateTable('responsibility_split')
      .set({ succeeds: null })
      .where('id', '=', id)
      .execute(),
  ).rejects.toMatchObject(refused)
})

test('[T-143] it is said by who answers for the organisation, or by an owner while it takes no part', async () => {
  const measureId = 'm-said'
  const succeeds = await carried(measureId)
  for (const by of ['editor', 'owner', 'c'])
    await expect(
      offered(who(by), by === 'c' ? who('owner') : who('c'), { measureId, succeeds }),
    ).rejects.toMatchObject(refused)
  const standing = async (status: 'active' | 'suspended') =>
    await pg.owner.db
      .updateTable('workspace_org')
      .set({ status })
      .where('org_id', '=', who('b').orgId)
      .execute()
  await standing('suspended')
  await expect(offered(who('c'), who('owner'), { measureId, succeeds })).rejects.toMatchObject(
    refused,
  )
  await offered(who('owner'), who('c'), { measureId, succeeds })
  await standing('active')
})

test('[T-143] who is offered it ends the part, once it is offered by who carries it, and nobody else does', async () => {
  const measureId = 'm-end'
  const succeeds = await carried(measureId)
  const [b, c] = [who('b'), who('c')]
  await offered(who('owner'), c, { measureId })
  expect(await decided(c, succeeds, 'withdrawn')).toBe(false)
  await offered(b, who('owner'), { measureId, succeeds })
  expect(await decided(c, succeeds, 'withdrawn')).toBe(false)
  await offered(b, c, { measureId, succeeds, split: 'joint' })
  expect(await decided(c, succeeds, 'withdrawn')).toBe(true)
})
