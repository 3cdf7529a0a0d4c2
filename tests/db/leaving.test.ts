import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { archiveModel } from '#db/repos/models.ts'
import { leaveOrganization, listOrganizations } from '#db/repos/organizations.ts'
import { inWorkspace, type TenantContext } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const now = new Date('2026-12-02T00:00:00.000Z')
const leave = async (who: TenantContext) =>
  await inWorkspace(pg.web.db, who, async (tx) => await leaveOrganization(tx, now))
const built = async () => {
  const { id, members } = await buildWorkspace(pg.owner.db, {
    first: ['A', 'owner', 'orgAdmin'],
    second: ['B', 'owner', 'orgAdmin'],
    editor: ['B', 'editor'],
    witness: ['C', 'viewer'],
  })
  const who = (key: string) => must(members[key], key)
  return {
    id,
    first: who('first'),
    second: who('second'),
    editor: who('editor'),
    witness: who('witness'),
  }
}

test('[T-140] [LV-2] the door opens to an administrator of the organisation that leaves, and to nobody else', async () => {
  const { first, editor, witness } = await built()
  expect(await leave(editor)).toBe('not-allowed')
  expect(await leave(witness)).toBe('not-allowed')
  expect(await leave({ ...witness, orgId: first.orgId })).toBe('not-allowed')
  const orgs = await inWorkspace(pg.web.db, witness, async (tx) => await listOrganizations(tx))
  expect(orgs.map((org) => org.status)).toEqual(['active', 'active', 'active'])
})

test('[T-141] [LV-3] of two organisations with the last owners that leave at once one stays', async () => {
  for (let i = 0; i < 5; i += 1) {
    const { first, second } = await built()
    const answers = await Promise.all([leave(first), leave(second)])
    expect(answers.toSorted()).toEqual(['last-owner', 'left'])
  }
})

test('[T-142] [LV-4] nobody manages what it managed, in an archived model neither, and what others manage stays', async () => {
  const { id, first, second } = await built()
  const model = randomUUID()
  await inWorkspace(pg.web.db, first, async (tx) => {
    await tx
      .insertInto('model')
      .values({
        ws_id: id,
        id: model,
        title_ja: '棚上げ',
        title_en: '',
        template: null,
        created_by: first.userId,
        created_at: now,
      })
      .execute()
  })
  const managed = (element: string, org_id: string) => ({
    ws_id: id,
    model_id: model,
    element,
    org_id,
  })
  await pg.owner.db
    .insertInto('element_owner')
    .values([managed('risks/r1', first.orgId), managed('risks/r2', second.orgId)])
    .execute()
  await inWorkspace(pg.web.db, first, async (tx) => await archiveModel(tx, model, now))
  expect(await leave(second)).toBe('left')
  const rows = await pg.owner.db
    .selectFrom('element_owner')
    .select('element')
    .where('model_id', '=', model)
    .execute()
  expect(rows.map((row) => row.element)).toEqual(['risks/r1'])
})
