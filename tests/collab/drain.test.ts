import { connect } from '#db/client.ts'
import { must } from '#lib/base/must.ts'
import { layoutSteps } from '#lib/doc/migrate.ts'
import { longestStop } from '#server/boot/stop.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import { createLog } from '#server/log.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { serve } from './serve.ts'
import { model, open, raw, saved, signIn, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()

test('[C-26] at the end what arrived is committed, and everybody is sent away one after the other', async () => {
  const { members } = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'] })
  const mori = must(members['mori'], 'mori')
  const docId = await model(pg, mori)
  const cookie = await signIn(pg, mori.userId)
  const drain = { ...defaultLimits.drain, most: 400, each: 10 }
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

test('[C-26] [B-2] with every wait used up the end leaves time for what stops after it', () => {
  const { most, settle, leave, cut } = defaultLimits.drain
  expect(settle + most + leave + cut + settle).toBeLessThanOrEqual(longestStop - 2500)
})

/** Two people have edited, and the database takes its time for the end of a session. */
async function edited() {
  const { members } = await buildWorkspace(pg.owner.db, {
    mori: ['B', 'editor'],
    suzuki: ['E', 'editor'],
  })
  const people = [must(members['mori'], 'mori'), must(members['suzuki'], 'suzuki')]
  const docId = await model(pg, must(people[0], 'mori'))
  await pg.owner.sql.unsafe(`
    create or replace function linger() returns trigger language plpgsql
      as $$ begin perform pg_sleep(0.2); return new; end $$;
    create or replace trigger linger before update on edit_session
      for each row when (new.ended_at is not null) execute function linger()`)
  const lines: string[] = []
  const log = createLog('warn', { write: (line) => lines.push(line) })
  const collab = connect(pg.urls.app_collab, 'test ending', 6)
  const rest = [undefined, undefined, log] as const
  const running = await serve(pg.urls, { ...pg, collab }, 0, defaultLimits, layoutSteps, ...rest)
  const clients = await Promise.all(
    people.map(async ({ userId }) => open(running.port, docId, await signIn(pg, userId))),
  )
  await until(() => clients.every((client) => client.canEdit.get()))
  for (const [i, client] of clients.entries()) {
    client.run(organisation(`org-${i}`))
    await saved(client)
  }
  /** As the process stops: what is not written when the pool closes is not written. */
  const stop = async () => {
    await running.stop()
    await collab.close()
    for (const client of clients) client.destroy()
  }
  /** whose sessions stand ended with their one edit, whose end is in the trail, and what was logged */
  const found = async () => {
    const ended = await pg.owner.db
      .selectFrom('edit_session')
      .select('user_id')
      .where('doc_id', '=', docId)
      .where('ended_at', 'is not', null)
      .where('updates', '=', 1)
      .execute()
    const told = await pg.owner.db
      .selectFrom('audit_entry')
      .select('user_id')
      .where('model_id', '=', docId)
      .where('kind', '=', 'edit.ended')
      .execute()
    const [sessions, trail] = [ended, told].map((rows) => rows.map((row) => row.user_id).toSorted())
    return { sessions, trail, lines }
  }
  const everybody = people.map(({ userId }) => userId).toSorted()
  const whole = { sessions: everybody, trail: everybody, lines: [] }
  return { clients, stop, found, whole }
}

test('[C-33] whoever edited when the process stops has their session ended, also when that takes its time', async () => {
  const { stop, found, whole } = await edited()
  await stop()
  expect(await found()).toEqual(whole)
})

test('[C-33] so has whoever does not answer when told to go', async () => {
  const { clients, stop, found, whole } = await edited()
  const ws = clients[0]?.provider.ws
  if (!(ws instanceof WebSocket)) throw new Error('not connected')
  ws.pause()
  await stop()
  ws.terminate()
  expect(await found()).toEqual(whole)
})
