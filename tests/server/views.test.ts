import { expect, test } from 'vitest'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const table = 'attributes-table' as const
const content = { query: { filter: 'int-A:', turn: '1' }, widths: { 'int-A': 240 } }
const say = describer('ja', auditWords('ja'))

/** Code and reason of a refusal. */
const why = async (call: Promise<unknown>) => {
  const { code, reason } = await refusalOf(call)
  return [code, reason].flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' ')
}

const save = async (who: string, name: string, audience: 'me' | 'organization' | 'workspace') =>
  (await as(who).view.save({ ...here, table, name, audience, content })).viewId
const seen = async (who: string) =>
  (await as(who).view.list({ ...here, table })).map((view) => view.name)
const listed = async (who: string, viewId: string) =>
  must(
    (await as(who).view.list({ ...here, table })).find((view) => view.id === viewId),
    'view',
  )
const trail = async () => (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries

test('[S-80] a view is seen by whom it is for, with all it holds, and by nobody else', async () => {
  await save('takahashi', '自分用', 'me')
  const ours = await save('takahashi', 'A社用', 'organization')
  await save('takahashi', '全体用', 'workspace')
  expect(await seen('takahashi')).toEqual(expect.arrayContaining(['自分用', 'A社用', '全体用']))
  expect(await seen('sato')).toEqual(['A社用', '全体用'])
  expect(await seen('mori')).toEqual(['全体用'])
  expect(await seen('kansa')).toEqual(['全体用'])
  expect(await listed('sato', ours)).toMatchObject({
    content,
    by: { userId: person('takahashi').userId, orgId: person('takahashi').orgId },
    isMine: false,
    mayRemove: false,
  })
  const other = await as('takahashi').view.list({ ...here, table: 'risks' })
  expect(other).toEqual([])
})

test('[S-80] everybody keeps views for themselves; who may share is told by the table of permissions', async () => {
  await save('kansa', '監査用', 'me')
  expect(await seen('kansa')).toContain('監査用')
  for (const audience of ['organization', 'workspace'] as const)
    expect(await why(save('kansa', 'x', audience))).toBe('forbidden missing-right')
  await save('sato', '署名者用', 'organization')
  expect(await why(save('sato', 'x', 'workspace'))).toBe('forbidden missing-right')
})

test('[S-81] names are one’s own and once; what is too much is refused in words', async () => {
  await save('mori', '同じ名前', 'me')
  expect(await why(save('mori', ' 同じ名前 ', 'workspace'))).toBe('conflict view-name')
  await save('takahashi', '同じ名前', 'me')
  const other = await save('mori', '別の名前', 'me')
  const renamed = as('mori').view.rename({ ...here, viewId: other, name: '同じ名前' })
  expect(await why(renamed)).toBe('conflict view-name')
  await as('mori').view.rename({ ...here, viewId: other, name: '別の名前' })
  const huge = { ...content, query: { filter: 'x'.repeat(6001) } }
  const tooBig = as('mori').view.replace({ ...here, viewId: other, content: huge })
  await expect(tooBig).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  for (let i = 0; i < 98; i += 1) await save('mori', `表示 ${i}`, 'me')
  expect(await why(save('mori', '一つ多い', 'me'))).toBe('too-many views-mine')
  await as('mori').view.remove({ ...here, viewId: other })
  await save('mori', '一つ多い', 'me')
})

test('[S-81] two who keep a view at the same moment are counted one after the other', async () => {
  const results = await Promise.allSettled([
    save('tanaka', '同時', 'me'),
    save('tanaka', '同時', 'workspace'),
  ])
  expect(results.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('[S-82] who made it renames and replaces; an owner removes what is for all, an administrator what is for their own', async () => {
  const forAll = await save('takahashi', '片付ける', 'workspace')
  const forOurs = await save('takahashi', '社内', 'organization')
  for (const who of ['mori', 'sato', 'kansa', 'tanaka']) {
    const replaced = as(who).view.replace({ ...here, viewId: forAll, content })
    expect(await why(replaced)).toBe('forbidden own-view')
  }
  const other = { query: { sort: '-int-A' }, widths: {} }
  await as('takahashi').view.replace({ ...here, viewId: forAll, content: other })
  await as('takahashi').view.rename({ ...here, viewId: forAll, name: '片付けた' })
  expect(await listed('mori', forAll)).toMatchObject({ name: '片付けた', content: other })
  const notMine = as('mori').view.remove({ ...here, viewId: forAll })
  expect(await why(notMine)).toBe('forbidden own-view')
  expect((await listed('tanaka', forAll)).mayRemove).toBe(true)
  await as('tanaka').view.remove({ ...here, viewId: forAll })
  const unseen = as('tanaka').view.remove({ ...here, viewId: forOurs })
  expect(await why(unseen)).toBe('not-found')
  await as('takahashi').view.remove({ ...here, viewId: forOurs })
  expect(await seen('takahashi')).not.toContain('社内')
})

test('[S-83] open lists are told that views changed, never what; a view of another model is unknown', async () => {
  hints.length = 0
  const viewId = await save('takahashi', '知らせ', 'workspace')
  expect(hints).toEqual([{ workspaceId, area: 'view', modelId }])
  const otherModel = await buildModel(pg.owner.db, person('tanaka'))
  const there = { workspaceId, modelId: otherModel, viewId }
  const author = as('takahashi').view
  expect(await why(author.rename({ ...there, name: 'y' }))).toBe('not-found')
  expect(await why(author.replace({ ...there, content }))).toBe('not-found')
  expect(await why(author.remove(there))).toBe('not-found')
  const elsewhere = await buildWorkspace(pg.owner.db, { fremd: ['X', 'owner'] })
  const foreign = await buildModel(pg.owner.db, must(elsewhere.members['fremd'], 'fremd'))
  const list = author.list({ workspaceId, modelId: foreign, table })
  expect(await why(list)).toBe('not-found')
})

test('[S-84] the trail tells of what others see, in words, and of nothing one keeps for oneself', async () => {
  const before = (await trail()).length
  const mine = await save('takahashi', '内緒', 'me')
  await as('takahashi').view.remove({ ...here, viewId: mine })
  expect((await trail()).length).toBe(before)
  const viewId = await save('takahashi', '記録する', 'workspace')
  await as('takahashi').view.remove({ ...here, viewId })
  const [removed, saved] = await trail()
  expect(saved).toMatchObject({ kind: 'view.saved', data: { name: '記録する', viewId } })
  expect(say(must(removed, 'entry'))).toContain('表の表示「記録する」を削除しました')
  expect((await as('tanaka').audit.verify({ workspaceId })).ok).toBe(true)
})
