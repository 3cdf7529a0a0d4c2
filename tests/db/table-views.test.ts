import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findView, insertView, listViews, removeView, renameView } from '#db/repos/table-views.ts'
import type { Audience } from '#lib/exchange/table-view.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const at = new Date('2026-11-30T00:00:00Z')
const table = 'risks'
const { modelId, person, as } = await modelPeople(
  pg,
  {
    author: ['A', 'editor'],
    colleague: ['A', 'viewer'],
    head: ['A', 'orgAdmin'],
    reader: ['B', 'viewer'],
    otherHead: ['B', 'orgAdmin'],
    owner: ['C', 'owner'],
  },
  { stranger: ['X', 'owner'] },
)
const kept = async (audience: Audience, by = 'author'): Promise<string> => {
  const id = crypto.randomUUID()
  const view = { id, modelId, table, name: id, audience, content: { query: {}, widths: {} }, at }
  expect(await as(by, async (tx) => await insertView(tx, { ...view, table: 'risks' }))).toBe(true)
  return id
}
const sees = async (key: string, id: string) =>
  (await as(key, async (tx) => await findView(tx, modelId, id))) !== undefined
const removes = async (key: string, id: string) =>
  await as(key, async (tx) => await removeView(tx, id))

test('[T-40] a view is a row of one workspace; it is seen by whom it is for', async () => {
  const [mine, org, all] = [await kept('me'), await kept('organization'), await kept('workspace')]
  const who = ['author', 'colleague', 'reader', 'owner', 'stranger']
  const seenBy = async (id: string) => {
    const found: string[] = []
    for (const key of who) if (await sees(key, id)) found.push(key)
    return found
  }
  expect(await seenBy(mine)).toEqual(['author'])
  expect(await seenBy(org)).toEqual(['author', 'colleague'])
  expect(await seenBy(all)).toEqual(['author', 'colleague', 'reader', 'owner'])
  expect(await as('stranger', async (tx) => await listViews(tx, modelId, 'risks'))).toEqual([])
})

test('[T-41] nobody keeps a view in another’s name, nor shares without the right, also by a statement of their own', async () => {
  const raw = (key: string, audience: string, by = key) =>
    as(key, async (tx) => {
      await sql`insert into table_view values (app.ws(), ${crypto.randomUUID()}, ${modelId}, 'risks', 'x', ${audience},
        ${person(by).userId}, ${person(by).orgId}, '{}', now())`.execute(tx)
    })
  await expect(raw('author', 'me', 'reader')).rejects.toMatchObject({ code: '42501' })
  await expect(raw('reader', 'workspace')).rejects.toMatchObject({ code: '42501' })
  await expect(raw('reader', 'organization')).rejects.toMatchObject({ code: '42501' })
  await expect(raw('stranger', 'me')).rejects.toMatchObject({ code: '23503' })
  await expect(raw('reader', 'everybody')).rejects.toMatchObject({ code: '42501' })
  const id = await kept('me')
  const widened = as('author', async (tx) => {
    await sql`update table_view set audience = 'workspace' where id = ${id}`.execute(tx)
  })
  await expect(widened).rejects.toMatchObject({ code: '42501' })
})

test('[T-42] a view is changed by who made it; removed by them and by who administers those it is for', async () => {
  const all = await kept('workspace')
  for (const key of ['colleague', 'head', 'owner', 'reader'])
    expect(await as(key, async (tx) => await renameView(tx, all, 'x', at))).toBe(false)
  expect(await as('author', async (tx) => await renameView(tx, all, '新しい名前', at))).toBe(true)
  for (const key of ['colleague', 'head', 'reader', 'stranger'])
    expect(await removes(key, all)).toBe(false)
  expect(await removes('owner', all)).toBe(true)
  const org = await kept('organization')
  for (const key of ['owner', 'otherHead', 'colleague']) expect(await removes(key, org)).toBe(false)
  expect(await removes('head', org)).toBe(true)
  const mine = await kept('me')
  for (const key of ['owner', 'head']) expect(await removes(key, mine)).toBe(false)
  expect(await removes('author', mine)).toBe(true)
})
