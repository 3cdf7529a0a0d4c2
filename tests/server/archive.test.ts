import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { archiveModel } from '#db/repos/models.ts'
import { inWorkspace } from '#db/tenant.ts'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { readHome } from '#server/workspace/queries/home.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { untilTrue } from '#tests/support/until.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints } = await buildConsortium(pg)
const say = describer('ja', auditWords('ja'))
const set = (who: string, isArchived: boolean) =>
  as(who).model.setArchived({ workspaceId, modelId, isArchived })
const archivedAt = async () => (await as('kansa').model.get({ workspaceId, modelId })).archivedAt

test('[S-105] an owner alone archives a model and restores it; told, and one entry each in the trail', async () => {
  for (const who of ['mori', 'takahashi', 'sato', 'kansa']) {
    expect(await refusalOf(set(who, true))).toMatchObject({ code: 'forbidden' })
  }
  expect(await archivedAt()).toBeNull()
  hints.length = 0
  await set('tanaka', true)
  await set('tanaka', true)
  expect(hints).toContainEqual({ workspaceId, area: 'model', modelId })
  expect(await archivedAt()).not.toBeNull()
  expect(await refusalOf(set('mori', false))).toMatchObject({ code: 'forbidden' })
  await set('tanaka', false)
  expect(await archivedAt()).toBeNull()
  const { entries } = await as('tanaka').audit.list({ workspaceId, limit: 100 })
  const told = entries.map((entry) => say(entry)).filter((text) => text.includes('アーカイブ'))
  expect(told).toEqual([
    expect.stringContaining('元に戻しました'),
    expect.stringContaining('アーカイブしました'),
  ])
})

test('[S-106] of an archived model nothing is said, decided or signed; it is read, exported and copied', async () => {
  const riskId = 'r1'
  const { digest } = await as('sato').agreement.prepare({ workspaceId, modelId, riskId })
  await set('tanaka', true)
  const archived = { code: 'refused', reason: 'model-archived' }
  const here = { workspaceId, modelId }
  const said = { anchor: 'stakeholders/A', text: '確認', mentions: [] }
  expect(await refusalOf(as('mori').comment.open({ ...here, ...said }))).toMatchObject(archived)
  const mapped = { stakeholderId: 'B', orgId: null, ...here }
  await as('tanaka').model.mapStakeholder(mapped)
  const other = { ...mapped, stakeholderId: 'A' }
  expect(await refusalOf(as('tanaka').model.mapStakeholder(other))).toMatchObject(archived)
  const signed = as('sato').agreement.sign({ ...here, riskId, digest })
  expect(await refusalOf(signed)).toMatchObject(archived)
  expect((await as('kansa').model.export(here)).text).toContain('stakeholders')
  const title = { ja: '続き' }
  const copy = await as('mori').model.create({ workspaceId, from: 'copy', modelId, title })
  expect(copy.modelId).not.toBe(modelId)
  await set('tanaka', false)
  await as('mori').comment.open({ ...here, ...said })
})

test('[S-106] what is said, matched or signed at the moment a model is archived is refused with the same sentence', async () => {
  const here = { workspaceId, modelId }
  const riskId = 'r1'
  const { digest } = await as('sato').agreement.prepare({ ...here, riskId })
  const said = { anchor: 'stakeholders/A', text: '同時', mentions: [] }
  const acts = [
    () => as('mori').comment.open({ ...here, ...said }),
    () => as('tanaka').model.mapStakeholder({ ...here, stakeholderId: 'A', orgId: null }),
    () => as('sato').agreement.sign({ ...here, riskId, digest }),
  ]
  for (const act of acts) {
    let refusal: Promise<unknown> | undefined
    await inWorkspace(pg.web.db, person('tanaka'), async (tx) => {
      await archiveModel(tx, modelId, new Date())
      let isOver = false
      refusal = refusalOf(act()).finally(() => (isOver = true))
      await untilTrue(async () => isOver || (await isSomebodyWaiting()))
      expect(isOver).toBe(false)
    })
    expect(await refusal).toMatchObject({ code: 'refused', reason: 'model-archived' })
    await set('tanaka', false)
  }
})

test('[S-117] nothing of an archived model is worked out for home: it is counted, and told when it is asked for', async () => {
  const title = { ja: '使わなくなったモデル' }
  const put = await as('tanaka').model.create({ workspaceId, from: 'copy', modelId, title })
  const read: string[] = []
  const counted = pg.web.db.withPlugin({
    transformQuery: ({ node }) => {
      read.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const home = async (isArchived?: boolean) => {
    read.length = 0
    const member = { ...person('tanaka'), name: '田中' }
    const { models, archived } = await inWorkspace(counted, member, async (tx) =>
      readHome(tx, member, { isArchived }),
    )
    return { models: models.map(({ id }) => id), archived, asked: read.length }
  }
  const before = await home()
  expect(before).toMatchObject({ models: expect.arrayContaining([put.modelId]), archived: 0 })
  const others = before.models.filter((id) => id !== put.modelId)
  await as('tanaka').model.setArchived({ workspaceId, modelId: put.modelId, isArchived: true })
  const after = await home()
  expect(after).toMatchObject({ models: others, archived: 1 })
  const ofOne = before.asked - after.asked
  expect(ofOne).toBeGreaterThan(5)
  const again = await as('tanaka').model.create({ workspaceId, from: 'copy', modelId, title })
  await as('tanaka').model.setArchived({ workspaceId, modelId: again.modelId, isArchived: true })
  expect(await home()).toEqual({ ...after, archived: 2 })
  expect(await home(true)).toMatchObject({ models: [again.modelId, put.modelId], archived: 2 })
})

async function isSomebodyWaiting(): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`.execute(
    pg.owner.db,
  )
  return rows.length > 0
}
