import { must } from '#lib/base/must.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { expect, test } from 'vitest'
import { serve } from './serve.ts'
import { model, open, organisation, raw, signIn, until } from './support.ts'

const pg = await testDatabase()

test('[C-26] at the end what arrived is committed, and everybody is sent away one after the other', async () => {
  const { members } = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'] })
  const mori = must(members['mori'], 'mori')
  const docId = await model(pg, mori)
  const cookie = await signIn(pg, mori.userId)
  const drain = { most: 400, each: 10 }
  const running = await serve(pg.urls, pg, 0, { ...defaultLimits, drain })
  const headers = { cookie, origin: 'http://127.0.0.1' }
  const sockets = Array.from({ length: 30 }, () => raw(running.port, `/collab/${docId}`, headers))
  const client = open(running.port, docId, cookie)
  await until(() => client.canEdit.get() && sockets.every((socket) => socket.received.length > 0))
  client.run(organisation('late'))
  const from = performance.now()
  const ends = Promise.all(
    sockets.map(async ({ closed }) => ({ ...(await closed), after: performance.now() - from })),
  )
  await running.stop()
  const all = await ends
  expect(new Set(all.map((end) => end.code))).toEqual(new Set([1012]))
  // 31 sockets, ten milliseconds each.
  expect(Math.max(...all.map((end) => end.after))).toBeGreaterThan(250)
  const rows = await pg.owner.db
    .selectFrom('doc_change')
    .select('element')
    .where('doc_id', '=', docId)
    .execute()
  expect(rows).toEqual([{ element: 'stakeholders/late' }])
  client.destroy()
  const late = raw(running.port, `/collab/${docId}`, headers)
  expect((await late.closed).code).toBe(1006)
})
