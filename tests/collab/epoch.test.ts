import { must } from '#lib/base/must.ts'
import { closeCodes } from '#lib/doc/close-codes.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { expect, test } from 'vitest'
import { serve } from './serve.ts'
import { model, open, raw, saved, signIn, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const { members } = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'] })
const mori = must(members['mori'], 'mori')

/** The document begins anew, empty: no part of the product does it, an operator with the owner's role may. */
async function beginAnew(docId: string, epoch: number): Promise<void> {
  await pg.owner.db
    .updateTable('doc')
    .set({ epoch, head_seq: 0, head_hash: Buffer.alloc(32) })
    .where('id', '=', docId)
    .execute()
}

test('[C-64] a replica of an earlier beginning is sent away before it is asked for anything', async () => {
  const server = await serve(pg.urls, pg)
  const docId = await model(pg, mori)
  await beginAnew(docId, 2)
  const cookie = await signIn(pg, mori.userId)
  const enter = (epoch: string) =>
    raw(server.port, `/collab/${docId}?v=1&e=${epoch}`, { cookie, origin: 'http://127.0.0.1' })
  for (const epoch of ['1', 'x', '']) {
    const old = enter(epoch)
    expect((await old.closed).code).toBe(closeCodes.reset)
    expect(old.received).toHaveLength(0)
  }
  const present = enter('2')
  await until(() => present.received.length > 0)
  // A room with somebody in it looks, one without is loaded again: both let the newer one in.
  await beginAnew(docId, 3)
  expect((await enter('3').closed).code).toBe(closeCodes.unavailable)
  expect((await present.closed).code).toBe(closeCodes.reset)
  const newer = enter('3')
  await until(() => newer.received.length > 0)
  newer.ws.terminate()
  await until(() => server.collab.stats().connections === 0)
  await beginAnew(docId, 4)
  expect((await enter('4').closed).code).toBe(closeCodes.unavailable)
  const newest = enter('4')
  await until(() => newest.received.length > 0)
  newest.ws.terminate()
  await server.stop()
})

test('[C-64] a window whose document began anew while it was away does not bring the old content with it', async () => {
  const first = await serve(pg.urls, pg)
  const docId = await model(pg, mori)
  const window = open(first.port, docId, await signIn(pg, mori.userId))
  await until(() => window.canEdit.get())
  window.run(organisation('old'))
  await saved(window)
  await first.stop()
  await until(() => window.save.get().state === 'offline')
  window.run(organisation('away'))
  await beginAnew(docId, 2)
  const second = await serve(pg.urls, pg, first.port)
  await until(() => window.save.get().state === 'refused')
  expect(window.save.get()).toMatchObject({ reason: 'reset', pending: 1 })
  const other = open(second.port, docId, await signIn(pg, mori.userId))
  await until(() => other.synced.get())
  expect(other.view.getSnapshot().stakeholders).toEqual({})
  window.destroy()
  other.destroy()
  await second.stop()
})
