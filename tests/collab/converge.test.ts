import { canonicalJson } from '#lib/base/canonical-json.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import { readDoc } from '#db/repos/docs.ts'
import { inWorkspace } from '#db/tenant.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { RoomConnection } from '#app/_client/room/connection.ts'
import { model, open, saved, signIn, socketWith, until } from './support.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'
import { serve } from './serve.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
const w = await buildWorkspace(pg.owner.db, {
  mori: ['B', 'editor'],
  suzuki: ['E', 'editor', 'approver'],
})
const mori = w.members['mori'] ?? never()
const suzuki = w.members['suzuki'] ?? never()
const cookies = { mori: await signIn(pg, mori.userId), suzuki: await signIn(pg, suzuki.userId) }

function never(): never {
  throw new Error('built above')
}

const opened: RoomConnection[] = []
function enter(docId: string, who: 'mori' | 'suzuki'): RoomConnection {
  const client = open(running.port, docId, cookies[who])
  opened.push(client)
  return client
}
afterEach(() => {
  for (const client of opened.splice(0)) client.destroy()
})
afterAll(async () => await running.stop())

const stakeholders = (client: RoomConnection) => client.view.getSnapshot().stakeholders

test('[C-1] two people of two organisations edit at the same time and see the same', async () => {
  const docId = await model(pg, mori)
  const [a, b] = [enter(docId, 'mori'), enter(docId, 'suzuki')]
  await until(() => a.canEdit.get() && b.canEdit.get())
  for (let i = 0; i < 20; i += 1) {
    expect(a.run(organisation(`a${i}`))).toBeNull()
    expect(b.run(organisation(`b${i}`))).toBeNull()
  }
  await Promise.all([saved(a), saved(b)])
  await until(() => Object.keys(stakeholders(a)).length === 40)
  await until(() => Object.keys(stakeholders(b)).length === 40)
  expect(canonicalJson(a.view.getSnapshot())).toBe(canonicalJson(b.view.getSnapshot()))
  const stored = await inWorkspace(pg.web.db, mori, async (tx) => await readDoc(tx, docId))
  const durable = modelFromUpdates(
    null,
    (stored?.updates ?? []).map((u) => u.data),
  )
  expect(canonicalJson(durable)).toBe(canonicalJson(a.view.getSnapshot()))
})

test('[C-2] what was edited offline is kept, counted, sent on return and then said to be saved', async () => {
  const docId = await model(pg, mori)
  const [a, b] = [enter(docId, 'mori'), enter(docId, 'suzuki')]
  await until(() => a.canEdit.get() && b.canEdit.get())
  a.run(organisation('a', 'A社'))
  await saved(a)
  a.goOffline()
  a.run(renamed('a', 'エー社'))
  a.run(organisation('c'))
  b.run(organisation('b'))
  await saved(b)
  expect(a.save.get()).toMatchObject({ state: 'offline', pending: 2 })
  expect(stakeholders(a)['b']).toBeUndefined()
  a.goOnline()
  await saved(a)
  await until(() => stakeholders(b)['c'] !== undefined)
  await until(() => stakeholders(a)['b'] !== undefined)
  expect(stakeholders(b)['a']?.name.ja).toBe('エー社')
  expect(canonicalJson(a.view.getSnapshot())).toBe(canonicalJson(b.view.getSnapshot()))
})

test('[C-3] an edit is a row before anybody else sees it', async () => {
  const docId = await model(pg, mori)
  const [a, b] = [enter(docId, 'mori'), enter(docId, 'suzuki')]
  await until(() => a.canEdit.get() && b.canEdit.get())
  const looks: Promise<boolean>[] = []
  b.doc.on('update', () => {
    const seen = Object.keys(stakeholders(b))
    const look = async () => {
      const rows = await pg.owner.db
        .selectFrom('doc_update')
        .select('data')
        .where('doc_id', '=', docId)
        .orderBy('seq')
        .execute()
      const durable = modelFromUpdates(
        null,
        rows.map((r) => r.data),
      )
      return seen.every((id) => durable.stakeholders[id] !== undefined)
    }
    looks.push(look())
  })
  for (let i = 0; i < 15; i += 1) {
    a.run(organisation(`a${i}`))
    await until(() => stakeholders(b)[`a${i}`] !== undefined)
  }
  expect(looks.length).toBeGreaterThan(5)
  expect(await Promise.all(looks)).not.toContain(false)
})

test('[C-12] others learn who changed which element, with the name of the session', async () => {
  const docId = await model(pg, mori)
  const [a, b] = [enter(docId, 'mori'), enter(docId, 'suzuki')]
  await until(() => a.canEdit.get() && b.canEdit.get())
  a.run(organisation('a', 'A社'))
  await until(() => b.changes.list.get().length > 0)
  expect(b.changes.list.get()[0]).toMatchObject({
    userId: mori.userId,
    orgId: mori.orgId,
    name: 'mori',
    elements: ['a'],
  })
  expect(a.changes.list.get()).toEqual([])
})

test('[C-10] presence shows where others are under their verified names, and ends with the window', async () => {
  const docId = await model(pg, mori)
  const [a, b] = [enter(docId, 'mori'), enter(docId, 'suzuki')]
  await until(() => a.canEdit.get() && b.canEdit.get())
  a.setPresence({ place: 'flow', cursor: { x: 1, y: 2 }, selection: ['a'] })
  await until(() => b.peers.get()[0]?.cursor !== undefined)
  expect(b.peers.get()).toEqual([
    {
      clientId: a.doc.clientID,
      userId: mori.userId,
      name: 'mori',
      orgId: mori.orgId,
      place: 'flow',
      cursor: { x: 1, y: 2 },
      selection: ['a'],
    },
  ])
  const c = enter(docId, 'mori')
  await until(() => c.peers.get().length === 2)
  a.destroy()
  await until(() => b.peers.get().length === 1)
})

test('[C-14] an edit session begins with the first durable change and ends with the window, both in the audit trail', async () => {
  const docId = await model(pg, mori)
  const a = enter(docId, 'mori')
  await until(() => a.canEdit.get())
  const entries = async () =>
    await pg.owner.db
      .selectFrom('audit_entry')
      .select(['kind', 'user_id', 'body'])
      .where('model_id', '=', docId)
      .orderBy('idx')
      .execute()
  expect(await entries()).toEqual([])
  a.run(organisation('a'))
  await saved(a)
  a.run(organisation('b'))
  await saved(a)
  a.destroy()
  await vi.waitFor(async () => expect(await entries()).toHaveLength(2), { timeout: 5000 })
  const [started, ended] = await entries()
  expect(started).toMatchObject({ kind: 'edit.started', user_id: mori.userId })
  expect(ended).toMatchObject({ kind: 'edit.ended', user_id: mori.userId })
  expect(JSON.parse(ended?.body ?? '')).toMatchObject({
    data: { updates: 2, firstSeq: 2, lastSeq: 3 },
    by: { name: 'mori' },
  })
  const rows = await pg.owner.db
    .selectFrom('doc_update')
    .innerJoin('edit_session', 'edit_session.id', 'doc_update.session_id')
    .select(['seq', 'edit_session.user_id', 'ended_at'])
    .where('doc_update.doc_id', '=', docId)
    .orderBy('seq')
    .execute()
  expect(rows.map((r) => [r.seq, r.user_id, r.ended_at !== null])).toEqual([
    [2, mori.userId, true],
    [3, mori.userId, true],
  ])
})

test('[C-10] a window does not send back to the server what it hears of others', async () => {
  const docId = await model(pg, mori)
  const heard: number[] = []
  class Listening extends socketWith({ cookie: cookies.suzuki, origin: 'http://127.0.0.1' }) {
    override send(data: Parameters<WebSocket['send']>[0]) {
      if (data instanceof Uint8Array && data[0] === 1) heard.push(data.length)
      super.send(data)
    }
  }
  const quiet = new RoomConnection({
    serverUrl: `ws://127.0.0.1:${running.port}/collab`,
    room: docId,
    socket: Listening,
  })
  opened.push(quiet)
  const busy = enter(docId, 'mori')
  await until(() => quiet.canEdit.get() && busy.canEdit.get())
  const before = heard.length
  for (let x = 0; x < 8; x += 1) {
    busy.setPresence({ cursor: { x, y: 0 } })
    await until(() => quiet.peers.get()[0]?.cursor?.x === x)
  }
  expect(heard.length).toBe(before)
})

test('[C-14] what is changed at once is one update of the log and is told by one entry, however much it is; one undo takes it back', async () => {
  const docId = await model(pg, mori)
  const a = enter(docId, 'mori')
  await until(() => a.canEdit.get())
  const all = Array.from({ length: 200 }, (_, i) => organisation(`bulk-${i}`))
  expect(a.run(all)).toBeNull()
  await saved(a)
  const updates = await pg.owner.db
    .selectFrom('doc_update')
    .select('seq')
    .where('doc_id', '=', docId)
    .where('seq', '>', 1)
    .execute()
  expect(updates).toHaveLength(1)
  expect(Object.keys(stakeholders(a))).toHaveLength(200)
  a.undo.undo()
  expect(Object.keys(stakeholders(a))).toHaveLength(0)
  await saved(a)
  a.destroy()
  await vi.waitFor(
    async () => {
      const [entry, ...more] = await pg.owner.db
        .selectFrom('audit_entry')
        .select('body')
        .where('model_id', '=', docId)
        .where('kind', '=', 'edit.ended')
        .execute()
      expect(more).toEqual([])
      expect(JSON.parse(entry?.body ?? '')).toMatchObject({ data: { updates: 2 } })
    },
    { timeout: 5000 },
  )
})
