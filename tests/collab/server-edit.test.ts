import { randomUUID } from 'node:crypto'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { editDocRetrying, seedDoc } from '#server/collab/server-edit.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { insertModel } from '#db/repos/models.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { expect, test } from 'vitest'
import { model } from './support.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()

async function arranged() {
  const { members } = await buildWorkspace(pg.owner.db, {
    mori: ['B', 'editor'],
    suzuki: ['E', 'editor'],
  })
  const mori = must(members['mori'], 'mori')
  return { mori, suzuki: must(members['suzuki'], 'suzuki'), docId: await model(pg, mori) }
}

const rowsOf = async (docId: string) =>
  await pg.owner.db
    .selectFrom('doc_update')
    .select(['seq', 'user_id', 'org_id', 'session_id', 'via'])
    .where('doc_id', '=', docId)
    .orderBy('seq')
    .execute()

const ownersOf = async (docId: string) =>
  await pg.owner.db
    .selectFrom('element_owner')
    .select(['element', 'org_id'])
    .where('model_id', '=', docId)
    .orderBy('element')
    .execute()

test('[C-31] a server edit says on whose behalf and why, what changed, and whose the new elements are', async () => {
  const { mori, suzuki, docId } = await arranged()
  for (const [who, via, commands] of [
    [mori, 'repair', [organisation('a', 'エー社')]],
    [suzuki, 'proposal', [renamed('a', 'A社'), organisation('b', 'B社')]],
  ] as const) {
    const edit = { ...who, docId, at: new Date(), via }
    await editDocRetrying(pg.web.db, edit, commands, randomUUID)
  }
  const by = ({ userId, orgId }: typeof mori) => ({
    user_id: userId,
    org_id: orgId,
    session_id: null,
  })
  expect(await rowsOf(docId)).toEqual([
    { seq: 1, ...by(mori), via: 'template' },
    { seq: 2, ...by(mori), via: 'repair' },
    { seq: 3, ...by(suzuki), via: 'proposal' },
  ])
  const changes = await pg.owner.db
    .selectFrom('doc_change')
    .select(['seq', 'n', 'element', 'field', 'op', 'before', 'after'])
    .where('doc_id', '=', docId)
    .orderBy('seq')
    .orderBy('n')
    .execute()
  const whole = (ja: string) =>
    expect.objectContaining({ kind: 'organization', name: { ja } }) as unknown
  expect(changes).toEqual([
    {
      seq: 2,
      n: 0,
      element: 'stakeholders/a',
      field: null,
      op: 'put',
      before: null,
      after: whole('エー社'),
    },
    {
      seq: 3,
      n: 0,
      element: 'stakeholders/a',
      field: 'name',
      op: 'put',
      before: { ja: 'エー社' },
      after: { ja: 'A社' },
    },
    {
      seq: 3,
      n: 1,
      element: 'stakeholders/b',
      field: null,
      op: 'put',
      before: null,
      after: whole('B社'),
    },
  ])
  expect(await ownersOf(docId)).toEqual([
    { element: 'stakeholders/a', org_id: mori.orgId },
    { element: 'stakeholders/b', org_id: suzuki.orgId },
  ])
})

test('[C-31] a seed is one row without single changes, and its elements belong to who it was made for', async () => {
  const { mori } = await arranged()
  const docId = randomUUID()
  const { userId, orgId } = mori
  const at = new Date()
  await inWorkspace(pg.web.db, mori, async (tx) => {
    const { title } = elderlySupport.meta
    await insertModel(tx, { id: docId, title, template: null, createdBy: userId, createdAt: at })
    const edit = { docId, userId, orgId, batchId: randomUUID(), at, via: 'import' } as const
    await seedDoc(tx, edit, elderlySupport)
  })
  expect(await rowsOf(docId)).toMatchObject([{ seq: 1, via: 'import' }])
  const owners = await ownersOf(docId)
  expect(owners.length).toBeGreaterThan(50)
  expect(new Set(owners.map((row) => row.org_id))).toEqual(new Set([orgId]))
  const counted = await pg.owner.db
    .selectFrom('doc_change')
    .select((eb) => eb.fn.countAll<bigint>().as('n'))
    .where('doc_id', '=', docId)
    .executeTakeFirstOrThrow()
  expect(Number(counted.n)).toBe(0)
})

test('[C-31] edits of the server that meet each other are all made, each in a transaction of its own', async () => {
  const { mori, suzuki, docId } = await arranged()
  const names = Array.from({ length: 5 }, (_, i) => `o${i}`)
  await Promise.all(
    names.map(async (name, i) => {
      const edit = {
        ...(i % 2 === 0 ? mori : suzuki),
        docId,
        at: new Date(),
        via: 'repair' as const,
      }
      await editDocRetrying(pg.web.db, edit, [organisation(name)], randomUUID)
    }),
  )
  expect((await rowsOf(docId)).map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6])
  expect((await ownersOf(docId)).map((row) => row.element)).toEqual(
    names.map((name) => `stakeholders/${name}`),
  )
})

test('[C-31] a command that does not hold is answered and nothing is written', async () => {
  const { mori, docId } = await arranged()
  const edit = { ...mori, docId, at: new Date(), via: 'repair' as const }
  const refused = await editDocRetrying(pg.web.db, edit, [renamed('gone', 'x')], randomUUID)
  expect(refused).toHaveProperty('refused')
  expect(await rowsOf(docId)).toHaveLength(1)
})
