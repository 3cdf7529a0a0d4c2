import { keepRefused } from '#app/_client/room/holder.ts'
import type { OfflineCache, OpenCache } from '#app/_client/room/offline/offline-cache.ts'
import { KeptEdits } from '#app/_client/room/kept-edits.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { MemoryCaches } from '#tests/support/memory-cache.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { beforeAll, expect, test } from 'vitest'
import { serve, type Running } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const { members } = await buildWorkspace(pg.owner.db, {
  mori: ['B', 'editor'],
  takahashi: ['A', 'editor'],
  suzuki: ['E', 'viewer'],
})
const mori = must(members['mori'], 'mori')
const takahashi = must(members['takahashi'], 'takahashi')
let server: Running

beforeAll(async () => {
  server = await serve(pg.urls, pg)
  return async () => await server.stop()
})

/** As if no hint had come. */
async function withRoles(roles: string[]): Promise<void> {
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ roles })
    .where('user_id', '=', mori.userId)
    .execute()
}

async function beginAnew(docId: string): Promise<void> {
  await pg.owner.db
    .updateTable('doc')
    .set({ epoch: 2, head_seq: 0, head_hash: Buffer.alloc(32) })
    .where('id', '=', docId)
    .execute()
}

/** A window that has the model, was cut off, and was edited and closed while it was. */
async function closedWithUnsent(...edits: (() => Parameters<ReturnType<typeof open>['run']>[0])[]) {
  const docId = await model(pg, mori)
  const cookie = await signIn(pg, mori.userId)
  const caches = new MemoryCaches()
  const enter = (port = server.port) =>
    open(port, docId, cookie, { epoch: 1, openCache: caches.open })
  const window = enter()
  await until(() => window.canEdit.get())
  window.run([organisation('a'), organisation('b')])
  await saved(window)
  expect(must(caches.held.get(1), 'epoch 1')).toMatchObject({ owed: 0, own: [] })
  window.goOffline()
  for (const edit of edits) expect(window.run(edit())).toBeNull()
  window.destroy()
  return { docId, caches, enter, cookie }
}

test('[F-8] edits of a window that was closed offline are there again, unsent, and saved only by the server', async () => {
  // A deletion is in no state vector: what is owed has to be counted.
  const { docId, caches, enter } = await closedWithUnsent(
    () => ({ type: 'remove', in: 'stakeholders', id: 'b' }),
    () => renamed('a', '切れている間の名前'),
  )
  const nowhere = enter(1)
  await until(() => nowhere.present.get())
  expect(nowhere.save.get()).toEqual({ state: 'offline', pending: 2 })
  expect(nowhere.canEdit.get()).toBe(false)
  expect(Object.keys(nowhere.view.getSnapshot().stakeholders)).toEqual(['a'])
  expect(nowhere.run(organisation('c'))).not.toBeNull()
  nowhere.destroy()

  const seen: string[] = []
  const again = enter()
  again.save.subscribe(() => seen.push(`${again.save.get().state} ${again.save.get().pending}`))
  await saved(again)
  expect([...new Set(seen)]).toEqual(['offline 2', 'saving 2', 'saved 0'])
  expect(must(caches.held.get(1), 'epoch 1')).toMatchObject({ owed: 0, own: [] })
  const other = open(server.port, docId, await signIn(pg, takahashi.userId))
  await until(() => other.synced.get())
  expect(other.view.getSnapshot().stakeholders).toMatchObject({
    a: { name: { ja: '切れている間の名前' } },
  })
  expect(Object.keys(other.view.getSnapshot().stakeholders)).toEqual(['a'])
  again.destroy()
  other.destroy()
})

test('[F-8] [F-6] what is not taken after the window was closed is told place by place, and not kept any longer', async () => {
  const { caches, enter } = await closedWithUnsent(() => renamed('a', '届かない名前'))
  await withRoles(['viewer'])
  const again = enter()
  await until(() => again.save.get().state === 'refused')
  expect(again.save.get().pending).toBe(1)
  expect(again.unsent()).toMatchObject([
    { root: 'stakeholders', key: 'a', before: { ja: 'a' }, after: { ja: '届かない名前' } },
  ])
  expect(caches.wiped).toHaveLength(1)
  again.destroy()
  await withRoles(['editor'])
})

test('[F-6] [F-8] what a window died over while it waited for the server is told when it is refused', async () => {
  const { caches, enter } = await closedWithUnsent()
  const window = enter()
  await until(() => window.canEdit.get())
  await withRoles(['viewer'])
  window.run(renamed('a', '返事の来なかった名前'))
  window.destroy()
  expect(must(caches.held.get(1), 'epoch 1').owed).toBe(1)
  const again = enter()
  await until(() => again.save.get().state === 'refused')
  expect(again.unsent()).toMatchObject([
    { root: 'stakeholders', key: 'a', before: { ja: 'a' }, after: { ja: '返事の来なかった名前' } },
  ])
  again.destroy()
  await withRoles(['editor'])
})

test('[F-10] a copy that answers late is not waited for: what it kept goes up then, and what is made meanwhile is kept', async () => {
  const { docId, caches, cookie } = await closedWithUnsent(() => renamed('a', '前の窓の名前'))
  const answer = Promise.withResolvers<void>()
  const openCache: OpenCache = async (epoch, fresh) => {
    await answer.promise
    return await caches.open(epoch, fresh)
  }
  const again = open(server.port, docId, cookie, { epoch: 1, openCache })
  await until(() => again.canEdit.get())
  again.run(organisation('c'))
  await saved(again)
  again.goOffline()
  again.run(organisation('d'))
  answer.resolve()
  await until(() => again.save.get().pending === 2)
  expect(
    again
      .unsent()
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(['a', 'd'])
  again.destroy()
  expect(must(caches.held.get(1), 'epoch 1').owed).toBe(2)

  const last = open(server.port, docId, cookie, { epoch: 1, openCache: caches.open })
  await until(() => last.present.get())
  expect(last.save.get().pending).toBe(2)
  expect(
    last
      .unsent()
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(['a', 'd'])
  await saved(last)
  expect(last.view.getSnapshot().stakeholders).toMatchObject({
    a: { name: { ja: '前の窓の名前' } },
    c: {},
    d: {},
  })
  expect(must(caches.held.get(1), 'epoch 1')).toMatchObject({ owed: 0, own: [] })
  last.destroy()
})

test('[F-10] a copy that answers when the window has been sent away is closed, and stays for the next one', async () => {
  const { docId, caches } = await closedWithUnsent(() => renamed('a', '前の窓の名前'))
  const answer = Promise.withResolvers<void>()
  const late = Promise.withResolvers<OfflineCache | null>()
  const again = open(server.port, docId, 'none', {
    epoch: 1,
    openCache: async (epoch, fresh) => {
      await answer.promise
      late.resolve(caches.open(epoch, fresh))
      return await late.promise
    },
  })
  await until(() => again.save.get().reason === 'unauthenticated')
  answer.resolve()
  const opened = must(await late.promise, 'a cache')
  await until(() => !opened.isOpen)
  expect(again.save.get().pending).toBe(0)
  expect(must(caches.held.get(1), 'epoch 1').owed).toBe(1)
  again.destroy()
})

test('[F-8] [F-11] what the copy brings back is not kept a second time', async () => {
  const { docId, caches, enter } = await closedWithUnsent(() => renamed('a', '一度だけ'))
  const kept = new KeptEdits(null, { userId: mori.userId, modelId: docId })
  const signedOut = open(server.port, docId, 'none', { epoch: 1, openCache: caches.open })
  keepRefused(signedOut, kept, () => new Date())
  await until(() => signedOut.save.get().reason === 'unauthenticated')
  expect([signedOut.isHeld(), kept.edits.get()]).toEqual([true, null])
  signedOut.destroy()
  const again = enter()
  await saved(again)
  expect(again.view.getSnapshot().stakeholders).toMatchObject({ a: { name: { ja: '一度だけ' } } })
  again.destroy()
})

test('[F-9] what was made in an earlier beginning is handed back, place by place, and goes with nothing', async () => {
  const { docId, caches, cookie } = await closedWithUnsent(() => renamed('a', '前の文書で'))
  await beginAnew(docId)
  const again = open(server.port, docId, cookie, { epoch: 2, openCache: caches.open })
  await until(() => again.canEdit.get())
  expect(again.lost.get()).toMatchObject([
    { root: 'stakeholders', key: 'a', before: { ja: 'a' }, after: { ja: '前の文書で' } },
  ])
  expect(again.save.get().pending).toBe(0)
  expect(caches.held.has(1)).toBe(false)
  expect(again.view.getSnapshot().stakeholders).toEqual({})
  again.destroy()
})

test('[F-8] [C-64] what was kept of an earlier beginning is neither shown nor sent', async () => {
  const { docId, caches, enter, cookie } = await closedWithUnsent(() => renamed('a', '前の文書'))
  await beginAnew(docId)
  const late = enter()
  await until(() => late.save.get().state === 'refused')
  expect(late.save.get()).toMatchObject({ reason: 'reset', pending: 1 })
  late.destroy()
  expect(caches.held.has(1)).toBe(false)
  const fresh = open(server.port, docId, cookie, { openCache: caches.open })
  await until(() => fresh.canEdit.get())
  expect(fresh.view.getSnapshot().stakeholders).toEqual({})
  await until(() => caches.held.has(2))
  fresh.destroy()
})

test('[F-8] signing in again loses nothing; being shut out erases the workspace', async () => {
  const { docId, caches, enter } = await closedWithUnsent(() => renamed('a', '後で'))
  const stranger = open(server.port, docId, 'none', { epoch: 1, openCache: caches.open })
  await until(() => stranger.save.get().reason === 'unauthenticated')
  expect(stranger.save.get().pending).toBe(1)
  stranger.destroy()
  expect(caches.wiped).toEqual([])
  const again = enter()
  await saved(again)
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ status: 'removed' })
    .where('user_id', '=', mori.userId)
    .execute()
  await server.hints.publish({ workspaceId: mori.workspaceId, area: 'member' })
  await until(() => again.save.get().reason === 'forbidden')
  expect(caches.wiped).toEqual(['workspace'])
  again.destroy()
})
