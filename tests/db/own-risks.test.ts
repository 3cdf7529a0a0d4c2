import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  archiveOwnRisk,
  countOwnRisks,
  findOwnRisk,
  insertOwnRisk,
  insertOwnRiskVersion,
  listOwnRisks,
} from '#db/repos/own-risks.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { ownContent } from '#tests/support/own-row.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const at = new Date('2026-12-01T00:00:00Z')
const { person, as } = await modelPeople(
  pg,
  {
    editor: ['A', 'editor'],
    head: ['B', 'orgAdmin'],
    owner: ['C', 'owner'],
    approver: ['A', 'approver'],
    auditor: ['A', 'auditor'],
    viewer: ['A', 'viewer'],
  },
  { stranger: ['X', 'owner'] },
)
const writes = async (key: string, id: string, version: number) =>
  await as(
    key,
    async (tx) => await insertOwnRiskVersion(tx, { id, version, content: ownContent, at }),
  )
const begins = async (key: string) => {
  const id = crypto.randomUUID()
  await as(key, async (tx) => {
    await insertOwnRisk(tx, id, at)
    expect(await insertOwnRiskVersion(tx, { id, version: 1, content: ownContent, at })).toBe(true)
  })
  return id
}
const archives = async (key: string, id: string, when: Date | null = at) =>
  await as(key, async (tx) => await archiveOwnRisk(tx, id, when))
const listed = async (key: string) =>
  (await as(key, async (tx) => await listOwnRisks(tx))).map(({ id }) => id)

test('[T-88] an own row is a row of one workspace that all its members see, and nobody else', async () => {
  const id = await begins('editor')
  for (const key of ['editor', 'head', 'owner', 'approver', 'auditor', 'viewer'])
    expect(await listed(key)).toContain(id)
  expect(await listed('stranger')).toEqual([])
  expect(await as('stranger', async (tx) => await findOwnRisk(tx, id))).toBeUndefined()
  expect(await as('stranger', async (tx) => await countOwnRisks(tx))).toBe(0)
  await expect(writes('stranger', id, 2)).rejects.toMatchObject({ code: '23503' })
  expect(await archives('stranger', id)).toBe(false)
})

test('[T-89] it is written by who edits models, each in their own name alone, also by a statement of their own', async () => {
  const id = await begins('editor')
  for (const key of ['approver', 'auditor', 'viewer']) {
    await expect(begins(key)).rejects.toMatchObject({ code: '42501' })
    await expect(writes(key, id, 2)).rejects.toMatchObject({ code: '42501' })
    expect(await archives(key, id)).toBe(false)
  }
  const raw = (user: string, org: string, version: number) =>
    as('editor', async (tx) => {
      await sql`insert into own_risk_version values (app.ws(), ${id}, ${version}, '{}', ${person(user).userId},
        ${person(org).orgId}, now())`.execute(tx)
    })
  await expect(raw('head', 'editor', 2)).rejects.toMatchObject({ code: '42501' })
  await expect(raw('editor', 'head', 2)).rejects.toMatchObject({ code: '42501' })
  await raw('editor', 'editor', 2)
  const asIfBy = (key: string) =>
    as('editor', async (tx) => {
      const { userId, orgId } = person(key)
      await sql`update own_risk set archived_at = now(), archived_by = ${userId}, archived_org = ${orgId}
        where id = ${id}`.execute(tx)
    })
  await expect(asIfBy('owner')).rejects.toMatchObject({ code: '42501' })
  await asIfBy('editor')
  const born = as('editor', async (tx) => {
    const { userId, orgId } = person('editor')
    await sql`insert into own_risk values (app.ws(), ${crypto.randomUUID()}, now(), now(), ${userId}, ${orgId})`.execute(
      tx,
    )
  })
  await expect(born).rejects.toMatchObject({ code: '42501' })
})

test('[T-90] versions are counted from one without a gap; of two who write the same one, one does', async () => {
  const id = await begins('editor')
  await expect(writes('editor', id, 3)).rejects.toMatchObject({ code: '23514' })
  const both = await Promise.all([writes('editor', id, 2), writes('head', id, 2)])
  expect(both.toSorted()).toEqual([false, true])
  expect(await writes('editor', id, 3)).toBe(true)
  expect(await as('viewer', async (tx) => await findOwnRisk(tx, id))).toMatchObject({
    version: 3,
    content: ownContent,
    by: person('editor').userId,
    byOrg: person('editor').orgId,
    archivedAt: null,
  })
  const of = (await as('viewer', async (tx) => await listOwnRisks(tx))).filter((r) => r.id === id)
  expect(of.map(({ version }) => version)).toEqual([3])
})

test('[T-90] what a version says is bounded, and there are at most two hundred', async () => {
  const id = await begins('editor')
  const raw = (version: number, content: string) =>
    as('editor', async (tx) => {
      const { userId, orgId } = person('editor')
      await sql`insert into own_risk_version values (app.ws(), ${id}, ${version}, ${content}::jsonb, ${userId}, ${orgId},
        now())`.execute(tx)
    })
  await expect(raw(2, JSON.stringify('x'.repeat(16_384)))).rejects.toMatchObject({ code: '23514' })
  await as('editor', async (tx) => {
    const { userId, orgId } = person('editor')
    await sql`insert into own_risk_version select app.ws(), ${id}, n, '{}', ${userId}, ${orgId}, now()
      from generate_series(2, 200) as n`.execute(tx)
  })
  await expect(writes('editor', id, 201)).rejects.toMatchObject({ code: '23514' })
})

test('[T-91] a row is archived and brought back, never removed; while it is archived it says nothing else', async () => {
  const id = await begins('editor')
  expect(await archives('head', id)).toBe(true)
  expect(await archives('owner', id)).toBe(false)
  await expect(writes('editor', id, 2)).rejects.toMatchObject({ code: '23514' })
  expect((await as('viewer', async (tx) => await findOwnRisk(tx, id)))?.archivedAt).toEqual(at)
  expect(await archives('editor', id, null)).toBe(true)
  expect(await archives('editor', id, null)).toBe(false)
  expect(await writes('editor', id, 2)).toBe(true)
  const removed = as('owner', async (tx) => {
    await sql`delete from own_risk where id = ${id}`.execute(tx)
  })
  await expect(removed).rejects.toMatchObject({ code: '42501' })
  const renamed = as('owner', async (tx) => {
    await sql`update own_risk set made_at = now() where id = ${id}`.execute(tx)
  })
  await expect(renamed).rejects.toMatchObject({ code: '42501' })
})
