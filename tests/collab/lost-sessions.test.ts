import { randomUUID } from 'node:crypto'
import { startEditSession } from '#db/repos/edit-sessions.ts'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { endLost } from '#server/collab/lost-sessions.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'
import { afterAll, expect, test } from 'vitest'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
afterAll(async () => await running.stop())

const later = new Date(Date.now() + 300_000)

/** A document somebody edited, whose server died before it could say that they ended. */
async function arranged() {
  const { members } = await buildWorkspace(pg.owner.db, {
    mori: ['B', 'editor'],
    suzuki: ['E', 'viewer'],
  })
  const mori = must(members['mori'], 'mori')
  const suzuki = must(members['suzuki'], 'suzuki')
  const docId = await model(pg, mori)
  const client = open(running.port, docId, await signIn(pg, mori.userId))
  await until(() => client.canEdit.get())
  client.run(organisation('a'))
  await saved(client)
  client.destroy()
  await expect
    .poll(async () => (await sessions(docId)).every((s) => s.ended_at !== null))
    .toBe(true)
  await pg.owner.db
    .updateTable('edit_session')
    .set({ ended_at: null, first_seq: null, last_seq: null, updates: 0 })
    .where('doc_id', '=', docId)
    .execute()
  const lose = async (as: BuiltMember, at = later) =>
    await endLost(pg.collab.db, as, { id: docId, title: { ja: '題' } }, at)
  return { mori, suzuki, docId, lose }
}

const sessions = async (docId: string) =>
  await pg.owner.db
    .selectFrom('edit_session')
    .select(['id', 'ended_at', 'first_seq', 'last_seq', 'updates'])
    .where('doc_id', '=', docId)
    .execute()

const ends = async (docId: string) =>
  await pg.owner.db
    .selectFrom('audit_entry')
    .select(['user_id', 'body'])
    .where('model_id', '=', docId)
    .where('kind', '=', 'edit.ended')
    .orderBy('idx')
    .execute()

test('[C-32] a session stays open while its person may still be there', async () => {
  const { mori, docId, lose } = await arranged()
  await lose(mori)
  expect((await sessions(docId))[0]?.ended_at).toBeNull()
  await pg.owner.db.deleteFrom('session').where('user_id', '=', mori.userId).execute()
  // Not heard of for a moment is not long enough.
  await lose(mori, new Date())
  expect((await sessions(docId))[0]?.ended_at).toBeNull()
})

test('[C-32] a session whose person signed out is ended once, by the system, when it was last heard of', async () => {
  const { mori, suzuki, docId, lose } = await arranged()
  await pg.owner.db.deleteFrom('session').where('user_id', '=', mori.userId).execute()
  // A sign-in from after it began cannot be the one it came with.
  await signIn(pg, mori.userId)
  await Promise.all([lose(suzuki), lose(suzuki), lose(mori)])
  const [session] = await sessions(docId)
  const { at } = await pg.owner.db
    .selectFrom('doc_update')
    .select('at')
    .where('doc_id', '=', docId)
    .where('seq', '=', 2)
    .executeTakeFirstOrThrow()
  expect(session).toMatchObject({ ended_at: at, first_seq: 2, last_seq: 2, updates: 1 })
  const found = await ends(docId)
  expect(found).toHaveLength(2)
  expect(found[1]?.user_id).toBeNull()
  expect(JSON.parse(found[1]?.body ?? '')).toMatchObject({
    by: null,
    data: { person: { id: mori.userId, name: 'mori' }, sessionId: session?.id, updates: 1 },
  })
})

test('[C-32] a session whose person was removed is ended although they cannot end it themselves', async () => {
  const { mori, suzuki, docId, lose } = await arranged()
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ status: 'removed' })
    .where('user_id', '=', mori.userId)
    .execute()
  await lose(mori)
  expect((await sessions(docId))[0]?.ended_at).toBeNull()
  await lose(suzuki)
  expect((await sessions(docId))[0]?.ended_at).not.toBeNull()
})

test('[C-32] whoever opens the document next has it done', async () => {
  const { mori, suzuki, docId } = await arranged()
  await pg.owner.db.deleteFrom('session').where('user_id', '=', mori.userId).execute()
  const id = randomUUID()
  const { userId, orgId } = mori
  await inWorkspace(pg.collab.db, mori, async (tx) => {
    const at = new Date(Date.now() - 86_400_000)
    await startEditSession(tx, { id, docId, userId, orgId, at })
  })
  const second = await serve(pg.urls, pg)
  const reader = open(second.port, docId, await signIn(pg, suzuki.userId))
  const session = async () => (await sessions(docId)).find((one) => one.id === id)
  await expect.poll(async () => (await session())?.ended_at ?? null).not.toBeNull()
  expect(await session()).toMatchObject({ first_seq: null, last_seq: null, updates: 0 })
  reader.destroy()
  await second.stop()
})
