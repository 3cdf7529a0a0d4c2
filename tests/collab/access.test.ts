import { randomUUID } from 'node:crypto'
import { readDoc } from '#db/repos/docs.ts'
import { inWorkspace } from '#db/tenant.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'
import { afterAll, expect, test } from 'vitest'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
afterAll(async () => await running.stop())

async function people() {
  const w = await buildWorkspace(pg.owner.db, {
    mori: ['B', 'editor'],
    suzuki: ['E', 'editor', 'approver'],
  })
  const { mori, suzuki } = w.members
  if (mori === undefined || suzuki === undefined) throw new Error('built above')
  return { mori, suzuki }
}

const enter = async (docId: string, who: BuiltMember, port = running.port) =>
  open(port, docId, await signIn(pg, who.userId))

async function change(who: BuiltMember, set: { roles?: string[]; status?: 'removed' }) {
  await pg.owner.db
    .updateTable('workspace_member')
    .set(set)
    .where('user_id', '=', who.userId)
    .execute()
}

async function durable(docId: string, as: BuiltMember) {
  const stored = await inWorkspace(pg.web.db, as, async (tx) => await readDoc(tx, docId))
  return modelFromUpdates(
    stored?.snapshot ?? null,
    (stored?.updates ?? []).map((u) => u.data),
  )
}

test('[C-11] an editor who becomes a reader is sent back in as one', async () => {
  const { mori, suzuki } = await people()
  const docId = await model(pg, mori)
  const client = await enter(docId, suzuki)
  await until(() => client.canEdit.get())
  await change(suzuki, { roles: ['approver'] })
  await running.hints.publish({ workspaceId: mori.workspaceId, area: 'member' })
  await until(() => !client.canEdit.get() && client.save.get().state === 'saved')
  expect(client.run(organisation('late'))).toMatchObject({ rule: 'read-only' })
  client.destroy()
})

test('[C-11] somebody who is removed is closed with 4403 and stays out', async () => {
  const { mori, suzuki } = await people()
  const docId = await model(pg, mori)
  const client = await enter(docId, suzuki)
  await until(() => client.canEdit.get())
  await change(suzuki, { status: 'removed' })
  await running.hints.publish({ workspaceId: mori.workspaceId, area: 'member' })
  await until(() => client.save.get().state === 'denied')
  expect(client.save.get().reason).toBe('forbidden')
  client.destroy()
})

test('[C-11] somebody who signs out is closed with 4401', async () => {
  const { mori, suzuki } = await people()
  const docId = await model(pg, mori)
  const client = await enter(docId, suzuki)
  await until(() => client.canEdit.get())
  await pg.owner.db.deleteFrom('session').where('user_id', '=', suzuki.userId).execute()
  await running.hints.publish({
    workspaceId: mori.workspaceId,
    area: 'session',
    userId: suzuki.userId,
  })
  await until(() => client.save.get().state === 'denied')
  expect(client.save.get().reason).toBe('unauthenticated')
  client.destroy()
})

test.each([
  ['removed', { status: 'removed' as const }, { state: 'denied', reason: 'notFound' }],
  ['no editor any more', { roles: ['viewer'] }, { state: 'refused', reason: 'reset' }],
])(
  '[C-11] with the hint lost, the database refuses the write of somebody %s, and others go on',
  async (_, set, end) => {
    const { mori, suzuki } = await people()
    const docId = await model(pg, mori)
    const [a, b] = [await enter(docId, mori), await enter(docId, suzuki)]
    await until(() => a.canEdit.get() && b.canEdit.get())
    a.run(organisation('a'))
    await saved(a)
    await change(suzuki, set)
    b.run(organisation('late'))
    a.run(renamed('a', 'エー社'))
    await until(() => b.save.get().state === end.state)
    expect(b.save.get()).toMatchObject({ ...end, pending: 1 })
    await saved(a)
    a.run(organisation('after'))
    await saved(a)
    const found = await durable(docId, mori)
    expect(Object.keys(found.stakeholders)).toEqual(['a', 'after'])
    expect(found.stakeholders['a']?.name.ja).toBe('エー社')
    expect(Object.keys(a.view.getSnapshot().stakeholders)).toEqual(['a', 'after'])
    a.destroy()
    b.destroy()
  },
)

test('[C-16] what the server writes on behalf of somebody appears in the open windows', async () => {
  const { mori } = await people()
  const docId = await model(pg, mori)
  const client = await enter(docId, mori)
  await until(() => client.canEdit.get())
  const { userId, orgId } = mori
  const edit = {
    docId,
    userId,
    orgId,
    batchId: randomUUID(),
    at: new Date(),
    via: 'repair' as const,
  }
  await inWorkspace(pg.web.db, mori, async (tx) => await editDoc(tx, edit, [organisation('s')]))
  await running.hints.publish({ workspaceId: mori.workspaceId, area: 'model', modelId: docId })
  await until(() => client.view.getSnapshot().stakeholders['s'] !== undefined)
  client.run(renamed('s', 'S社'))
  await saved(client)
  expect((await durable(docId, mori)).stakeholders['s']?.name.ja).toBe('S社')
  client.destroy()
})

test('[C-17] two servers of one document take turns at the head, and everybody sees everything', async () => {
  const { mori, suzuki } = await people()
  const docId = await model(pg, mori)
  const second = await serve(pg.urls, pg)
  const [a, b] = [await enter(docId, mori), await enter(docId, suzuki, second.port)]
  await until(() => a.canEdit.get() && b.canEdit.get())
  for (let i = 0; i < 15; i += 1) {
    a.run(organisation(`a${i}`))
    b.run(organisation(`b${i}`))
    await until(() => a.save.get().pending < 4 && b.save.get().pending < 4)
  }
  await Promise.all([saved(a), saved(b)])
  for (const client of [a, b]) {
    await until(() => Object.keys(client.view.getSnapshot().stakeholders).length === 30)
  }
  expect(Object.keys((await durable(docId, mori)).stakeholders)).toHaveLength(30)
  a.destroy()
  b.destroy()
  await second.stop()
})

test('[C-13] a log that was altered is not opened, and a broken snapshot only costs time', async () => {
  const { mori } = await people()
  const docId = await model(pg, mori)
  const first = await enter(docId, mori)
  await until(() => first.canEdit.get())
  first.run(organisation('a'))
  await saved(first)
  first.destroy()
  await pg.owner.db
    .insertInto('doc_snapshot')
    .values({
      ws_id: mori.workspaceId,
      doc_id: docId,
      epoch: 1,
      seq: 2,
      codec: 'v2+zstd',
      data: Buffer.from([0, 0]),
      sha256: Buffer.alloc(32),
    })
    .execute()
  const second = await serve(pg.urls, pg)
  const reader = await enter(docId, mori, second.port)
  await until(() => reader.view.getSnapshot().stakeholders['a'] !== undefined)
  reader.destroy()
  await second.stop()
  await pg.owner.sql`alter table doc_update disable trigger user`
  await pg.owner
    .sql`update doc_update set user_id = user_id, at = at + interval '1 second' where doc_id = ${docId}`
  await pg.owner.sql`alter table doc_update enable trigger user`
  const third = await serve(pg.urls, pg)
  const refused = await enter(docId, mori, third.port)
  const codes: number[] = []
  refused.provider.on('connection-close', (event) => codes.push(event?.code ?? 0))
  await until(() => codes.length > 0)
  expect(codes[0]).toBe(4503)
  expect(refused.synced.get()).toBe(false)
  refused.destroy()
  await third.stop()
})
