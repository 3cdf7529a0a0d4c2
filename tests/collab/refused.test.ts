import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { applyAgain } from '#app/_client/room/apply-again.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import { afterAll, expect, test } from 'vitest'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
afterAll(async () => await running.stop())

/** Editors of two organisations. */
async function two() {
  const { members } = await buildWorkspace(pg.owner.db, {
    mori: ['B', 'editor'],
    suzuki: ['E', 'editor'],
  })
  return { mori: must(members['mori'], 'mori'), suzuki: must(members['suzuki'], 'suzuki') }
}

test('[F-6] what the server does not take is kept place by place, and made again where nobody else wrote meanwhile', async () => {
  const { mori, suzuki } = await two()
  const docId = await model(pg, mori)
  const roles = async (list: string[]) =>
    await pg.owner.db
      .updateTable('workspace_member')
      .set({ roles: list })
      .where('user_id', '=', mori.userId)
      .execute()
  const a = open(running.port, docId, await signIn(pg, mori.userId))
  const b = open(running.port, docId, await signIn(pg, suzuki.userId))
  await until(() => a.canEdit.get() && b.canEdit.get())
  a.run([organisation('x', '旧'), organisation('z', '旧'), organisation('w', '旧')])
  await saved(a)
  expect(a.unsent()).toEqual([])
  await roles(['viewer'])
  a.run(renamed('x', '新'))
  a.run(renamed('z', '私の名前'))
  a.run(organisation('y'))
  await until(() => a.save.get().state === 'refused')
  const kept = a.unsent()
  expect(kept).toMatchObject([
    { root: 'stakeholders', key: 'x', field: 'name', before: { ja: '旧' }, after: { ja: '新' } },
    { key: 'z', before: { ja: '旧' }, after: { ja: '私の名前' } },
    { root: 'stakeholders', key: 'y', field: null, before: null },
  ])
  a.destroy()
  // The clean replica has none of it. Somebody else has made one of them meanwhile, and written over another.
  b.run([organisation('y'), renamed('z', 'ほかの方の名前')])
  await saved(b)
  expect(b.view.getSnapshot().stakeholders['x']?.name.ja).toBe('旧')
  await roles(['editor'])
  const again = open(running.port, docId, await signIn(pg, mori.userId))
  await until(() => again.canEdit.get() && again.synced.get())
  const left = applyAgain(again, kept)
  expect(left).toMatchObject([{ key: 'z', after: { ja: '私の名前' }, left: 'changed' }])
  await saved(again)
  await until(() => b.view.getSnapshot().stakeholders['x']?.name.ja === '新')
  const { stakeholders } = b.view.getSnapshot()
  expect(Object.keys(stakeholders)).toEqual(['x', 'z', 'w', 'y'])
  expect(stakeholders['z']?.name.ja).toBe('ほかの方の名前')
  again.destroy()
  b.destroy()
})

test('[F-6] kept is only what was made in this window and is not durable, not what others did meanwhile', async () => {
  const { mori, suzuki } = await two()
  const docId = await model(pg, mori)
  const a = open(running.port, docId, await signIn(pg, mori.userId))
  const b = open(running.port, docId, await signIn(pg, suzuki.userId))
  await until(() => a.canEdit.get() && b.canEdit.get())
  a.run([organisation('x', '旧'), organisation('z', '旧')])
  await saved(a)
  await until(() => b.view.getSnapshot().stakeholders['z'] !== undefined)
  a.goOffline()
  await until(() => a.save.get().state === 'offline')
  a.run(renamed('x', '新'))
  const mine = { key: 'x', field: 'name', before: { ja: '旧' }, after: { ja: '新' } }
  expect(a.unsent()).toMatchObject([mine])
  b.run([renamed('z', 'ほかの方の名前'), organisation('other')])
  await saved(b)
  // What others made comes in first; mine is on its way, or confirmed already.
  const seen: unknown[] = []
  a.view.subscribe(() => seen.push(a.unsent()))
  a.goOnline()
  await until(() => a.view.getSnapshot().stakeholders['other'] !== undefined)
  expect(seen.length).toBeGreaterThan(0)
  for (const unsent of seen) expect([[], [expect.objectContaining(mine)]]).toContainEqual(unsent)
  await saved(a)
  expect(a.unsent()).toEqual([])
  a.destroy()
  b.destroy()
})

test('[F-7] from 80 % of what a document may hold on a window knows, and a program older than the document is told so', async () => {
  const { members } = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'] })
  const { mori } = members
  if (mori === undefined) throw new Error('built above')
  const docId = await model(pg, mori)
  const document = { ...defaultLimits.document, elements: 5 }
  const small = await serve(pg.urls, pg, 0, { ...defaultLimits, document })
  const client = open(small.port, docId, await signIn(pg, mori.userId))
  await until(() => client.canEdit.get())
  for (const id of ['a', 'b', 'c']) client.run(organisation(id))
  await saved(client)
  expect(client.quotas.get()).toEqual([])
  client.run(organisation('d'))
  await until(() => client.quotas.get().length > 0)
  expect(client.quotas.get()).toEqual([{ code: 'quota', of: 'elements', used: 4, limit: 5 }])
  client.destroy()
  await small.stop()
  await pg.owner.db.updateTable('doc').set({ schema_version: 99 }).where('id', '=', docId).execute()
  const old = open(running.port, docId, await signIn(pg, mori.userId))
  await until(() => old.save.get().state === 'denied')
  expect(old.save.get().reason).toBe('clientTooOld')
  old.destroy()
})
