import { expect, test } from 'vitest'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import type { OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'
import { most } from '#server/catalogue/limits.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { ownContent } from '#tests/support/own-row.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const { workspaceId, as, person, hints } = await buildConsortium(pg)
const here = { workspaceId }
const say = describer('ja', auditWords('ja'))

const titled = (ja: string): OwnRowContent => ({ ...ownContent, title: { ja } })
const adds = async (key: string, content: OwnRowContent = ownContent) =>
  must((await as(key).catalogue.add({ ...here, contents: [content] })).rowIds[0], 'a row')
const changes = (key: string, rowId: string, version: number, content: OwnRowContent) =>
  as(key).catalogue.change({ ...here, rowId, version, content })
const archives = async (key: string, rowId: string, isArchived = true) => {
  await as(key).catalogue.setArchived({ ...here, rowId, isArchived })
}
const listed = async (key: string, rowId: string) =>
  must(
    (await as(key).catalogue.list(here)).find(({ row }) => row.id === rowId),
    'a row of the list',
  )
const trail = async () => (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries
const why = async (call: Promise<unknown>) => {
  const { code, reason } = await refusalOf(call)
  return [code, reason].flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' ')
}

test('[S-136] who edits models writes own rows for the whole consortium; everybody reads them, with who wrote them', async () => {
  const rowId = await adds('takahashi')
  for (const key of ['takahashi', 'mori', 'sato', 'kansa', 'tanaka']) {
    expect(await listed(key, rowId)).toMatchObject({
      row: { id: rowId, version: 1, ...ownContent },
      isArchived: false,
      by: {
        userId: person('takahashi').userId,
        orgId: person('takahashi').orgId,
        name: 'takahashi',
      },
    })
  }
  for (const key of ['sato', 'kansa']) {
    expect(await why(adds(key))).toBe('forbidden missing-right')
    const changed = changes(key, rowId, 1, titled('別の名前'))
    expect(await why(changed)).toBe('forbidden missing-right')
    expect(await why(archives(key, rowId))).toBe('forbidden missing-right')
  }
})

test('[S-136] rows of another consortium are seen nowhere and are unknown here', async () => {
  const rowId = await adds('tanaka')
  const elsewhere = await buildWorkspace(pg.owner.db, { fremd: ['X', 'owner'] })
  const list = as('tanaka').catalogue.list({ workspaceId: elsewhere.id })
  expect(await why(list)).toBe('not-found')
  const nowhere = crypto.randomUUID()
  expect(await why(changes('tanaka', nowhere, 1, ownContent))).toBe('not-found')
  expect(await why(archives('tanaka', nowhere))).toBe('not-found')
  expect((await listed('mori', rowId)).row.version).toBe(1)
})

test('[S-137] saying something else is the next version, also by somebody of another organisation; saying the same writes nothing', async () => {
  const rowId = await adds('takahashi')
  expect(await changes('mori', rowId, 1, titled('第二の言い方'))).toEqual({ version: 2 })
  expect(await listed('kansa', rowId)).toMatchObject({
    row: { version: 2, title: { ja: '第二の言い方' } },
    by: { orgId: person('mori').orgId },
  })
  const [before, heard] = [(await trail()).length, hints.length]
  expect(await changes('takahashi', rowId, 2, titled('第二の言い方'))).toEqual({ version: 2 })
  expect((await trail()).length).toBe(before)
  expect(hints.length).toBe(heard)
})

test('[S-136] several rows are added at once, all or none, and are listed in the order they came in', async () => {
  const contents = ['一', '二', '三'].map(titled)
  const { rowIds } = await as('takahashi').catalogue.add({ ...here, contents })
  const list = await as('kansa').catalogue.list(here)
  expect(list.slice(-3).map(({ row }) => [row.id, row.title.ja])).toEqual(
    rowIds.map((id, n) => [id, contents[n]?.title.ja]),
  )
  const bad = { ...ownContent, events: [] }
  const mixed = as('takahashi').catalogue.add({ ...here, contents: [ownContent, bad] })
  await expect(mixed).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(await as('kansa').catalogue.list(here)).toHaveLength(list.length)
})

test('[S-136] what a row said before is read by everybody, with who wrote it, the newest first', async () => {
  const rowId = await adds('takahashi')
  await changes('mori', rowId, 1, titled('第二の言い方'))
  const versions = await as('kansa').catalogue.versions({ ...here, rowId })
  expect(versions.map(({ row, by }) => [row.version, row.title.ja, by.orgId])).toEqual([
    [2, '第二の言い方', person('mori').orgId],
    [1, ownContent.title.ja, person('takahashi').orgId],
  ])
  const unknown = as('kansa').catalogue.versions({ ...here, rowId: crypto.randomUUID() })
  expect(await why(unknown)).toBe('not-found')
})

test('[S-137] who has changed what was not the newest version is refused, and of two at once one writes', async () => {
  const rowId = await adds('takahashi')
  const both = await Promise.all([
    why(changes('takahashi', rowId, 1, titled('一つ目'))),
    why(changes('mori', rowId, 1, titled('二つ目'))),
  ])
  expect(both.toSorted()).toEqual(['none', 'stale own-row-changed'])
  expect((await listed('kansa', rowId)).row.version).toBe(2)
  const ahead = changes('mori', rowId, 7, titled('先走り'))
  expect(await why(ahead)).toBe('stale own-row-changed')
})

test('[S-137] an archived row stays in the list, is changed by nobody, and comes back', async () => {
  const rowId = await adds('takahashi')
  await archives('mori', rowId)
  expect((await listed('kansa', rowId)).isArchived).toBe(true)
  const before = (await trail()).length
  await archives('tanaka', rowId)
  expect((await trail()).length).toBe(before)
  const changed = changes('takahashi', rowId, 1, titled('直す'))
  expect(await why(changed)).toBe('refused own-row-archived')
  await archives('takahashi', rowId, false)
  expect((await listed('kansa', rowId)).isArchived).toBe(false)
  expect(await changes('takahashi', rowId, 1, titled('直す'))).toEqual({ version: 2 })
})

test('[S-139] the trail tells in words who wrote, changed, archived and brought back which row in which version', async () => {
  const rowId = await adds('takahashi')
  await changes('mori', rowId, 1, titled('証跡に残る名前'))
  await archives('mori', rowId)
  await archives('mori', rowId, false)
  const [restored, archived, changed] = await trail()
  const row = { rowId, version: 2, title: { ja: '証跡に残る名前' } }
  expect(changed).toMatchObject({ kind: 'catalogue.rowChanged', data: { row }, modelId: null })
  expect(archived).toMatchObject({ kind: 'catalogue.rowArchived', data: { row } })
  expect(restored).toMatchObject({
    kind: 'catalogue.rowRestored',
    by: { userId: person('mori').userId, orgId: person('mori').orgId },
  })
  expect(say(must(changed, 'entry'))).toContain('「証跡に残る名前」を改め、第2版としました')
  expect((await as('tanaka').audit.verify({ workspaceId })).ok).toBe(true)
})

test('[S-140] every open screen of the consortium is told that its rows changed, never what', async () => {
  const [some] = await as('kansa').catalogue.list(here)
  const { row } = must(some, 'a row')
  hints.length = 0
  await archives('mori', row.id)
  expect(hints).toEqual([{ workspaceId, area: 'catalogue' }])
})

test('[S-138] what is no row is refused, and what is too much is refused in words', async () => {
  const content = { ...ownContent, when: { is: 'all' as const, of: [] } }
  const empty = as('takahashi').catalogue.add({ ...here, contents: [content] })
  await expect(empty).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  const long = { ...ownContent, incident: { ja: 'x'.repeat(1001) } }
  const tooLong = as('takahashi').catalogue.add({ ...here, contents: [long] })
  await expect(tooLong).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  const rowId = await adds('takahashi', titled('版の多い典型リスク'))
  const { userId, orgId } = person('takahashi')
  const by = { ws_id: workspaceId, user_id: userId, org_id: orgId, at: new Date() }
  const versions = Array.from({ length: most.versions - 1 }, (_, n) => n + 2)
  await pg.owner.db
    .insertInto('own_risk_version')
    .values(
      versions.map((version) => ({
        ...by,
        risk_id: rowId,
        version,
        content: titled(`${version}`),
      })),
    )
    .execute()
  const beyond = changes('takahashi', rowId, most.versions, titled('一つ多い'))
  expect(await why(beyond)).toBe('too-many own-row-versions')

  const many = Array.from({ length: most.atOnce + 1 }, (_, n) => titled(`典型リスク ${n}`))
  const tooMany = as('tanaka').catalogue.add({ ...here, contents: many })
  await expect(tooMany).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  const kept = (await as('kansa').catalogue.list(here)).length
  const ids = Array.from({ length: most.rows - 1 - kept }, () => crypto.randomUUID())
  const open = { archived_at: null, archived_by: null, archived_org: null }
  await pg.owner.db
    .insertInto('own_risk')
    .values(ids.map((id) => ({ ws_id: workspaceId, id, made_at: new Date(), ...open })))
    .execute()
  await pg.owner.db
    .insertInto('own_risk_version')
    .values(ids.map((id) => ({ ...by, risk_id: id, version: 1, content: ownContent })))
    .execute()
  const two = as('mori').catalogue.add({ ...here, contents: [ownContent, ownContent] })
  expect(await why(two)).toBe('too-many own-rows')
  expect(await as('kansa').catalogue.list(here)).toHaveLength(most.rows - 1)
  await adds('mori')
  expect(await why(adds('mori'))).toBe('too-many own-rows')
})
