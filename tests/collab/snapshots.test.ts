import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { unpackSnapshot } from '#db/snapshot-codec.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { readModel } from '#lib/doc/read.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import type { Wish } from '#server/collab/snapshots/keep.ts'
import { SnapshotThread } from '#server/collab/snapshots/thread.ts'
import { Snapshots } from '#server/collab/snapshots/snapshots.ts'
import { createLog } from '#server/log.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { defaultLimits } from '#server/collab/limits.ts'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const limits = { patience: 20_000, idle: 20_000, memory: 256 }
const as = { workspaceId: 'w', userId: 'u', orgId: 'o' }
const threads: SnapshotThread[] = []
const folders: string[] = []
afterEach(async () => {
  await Promise.all(threads.splice(0).map(async (one) => await one.close()))
  await Promise.all(folders.splice(0).map(async (f) => await rm(f, { recursive: true })))
})

/** A thread, with another script in it when given. */
async function begun(script?: string, more: Partial<typeof limits> = {}): Promise<SnapshotThread> {
  let url: URL | undefined
  if (script !== undefined) {
    const folder = await mkdtemp(path.join(tmpdir(), 'thread-'))
    folders.push(folder)
    const file = path.join(folder, 'script.mjs')
    await writeFile(file, `import { parentPort } from 'node:worker_threads'\n${script}`)
    url = pathToFileURL(file)
  }
  const made = new SnapshotThread(pg.urls.app_collab, { ...limits, ...more }, url)
  threads.push(made)
  return made
}

/** A document, somebody who may read it, and what is kept of it. */
async function arranged() {
  const { members } = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'] })
  const mori = must(members['mori'], 'mori')
  const docId = await model(pg, mori)
  const kept = async () =>
    await pg.owner.db
      .selectFrom('doc_snapshot')
      .select(['seq', 'codec', 'data', 'sha256'])
      .where('doc_id', '=', docId)
      .orderBy('seq')
      .execute()
  const { workspaceId, userId, orgId } = mori
  return { mori, docId, wish: { docId, as: { workspaceId, userId, orgId } }, kept }
}

test('[C-28] the other thread reads the log, keeps what it makes, and leaves a log that is kept already', async () => {
  const { wish, kept } = await arranged()
  const it = await begun()
  await it.keep(wish)
  await it.keep(wish)
  const [only, ...more] = await kept()
  expect(more).toEqual([])
  expect(only).toMatchObject({ seq: 1, codec: 'v2+zstd' })
  const state = unpackSnapshot(must(only, 'a snapshot'))
  expect(canonicalJson(readModel(docFromUpdates(state, [])))).toBe(canonicalJson(blank))
})

test('[C-28] nothing is kept in the name of somebody who may not read the document', async () => {
  const { wish, kept } = await arranged()
  const stranger = (await arranged()).wish.as
  const it = await begun()
  const foreign = { ...stranger, workspaceId: wish.as.workspaceId }
  expect(await it.keep({ ...wish, as: stranger })).toBe(false)
  expect(await it.keep({ ...wish, as: foreign })).toBe(false)
  expect(await kept()).toEqual([])
  expect(await it.keep(wish)).toBe(true)
  expect(await kept()).toHaveLength(1)
})

test('[C-28] a log that is not what it should be is refused by the thread, which is there again for the next one', async () => {
  const { wish, kept, docId } = await arranged()
  const it = await begun()
  const tamper = async (data: Uint8Array) => {
    await sql`alter table doc_update disable trigger all`.execute(pg.owner.db)
    await pg.owner.db.updateTable('doc_update').set({ data }).where('doc_id', '=', docId).execute()
    await sql`alter table doc_update enable trigger all`.execute(pg.owner.db)
  }
  const { data } = await pg.owner.db
    .selectFrom('doc_update')
    .select('data')
    .where('doc_id', '=', docId)
    .executeTakeFirstOrThrow()
  await tamper(Uint8Array.from([...data, 0]))
  await expect(it.keep(wish)).rejects.toThrow('update 1')
  expect([it.isOpen, await kept()]).toEqual([false, []])
  await tamper(data)
  await it.keep(wish)
  expect(await kept()).toHaveLength(1)
})

test.each([
  ['ends', 'parentPort.on("message", () => process.exit(3))', 'ended with 3'],
  ['throws', 'parentPort.on("message", () => { throw new Error("broken") })', 'broken'],
  ['never answers', 'parentPort.on("message", () => { for (;;); })', 'took too long'],
])('[C-29] a thread that %s is given up', async (_, script, message) => {
  const it = await begun(script, { patience: 1500 })
  for (let i = 0; i < 2; i += 1) {
    await expect(it.keep({ docId: 'd', as })).rejects.toThrow(message)
    expect(it.isOpen).toBe(false)
  }
})

test('[C-29] a thread that may not choose its priority makes snapshots all the same', async () => {
  const { wish, kept } = await arranged()
  const worker = JSON.stringify(new URL(import.meta.resolve('#server/collab/snapshots/worker.ts')))
  const it = await begun(`import os from 'node:os'
import { syncBuiltinESMExports } from 'node:module'
os.setPriority = () => { throw new Error('the sandbox forbids it') }
syncBuiltinESMExports()
await import(${worker})`)
  await it.keep(wish)
  expect(await kept()).toHaveLength(1)
})

test('[C-29] an idle thread ends', async () => {
  const it = await begun(undefined, { idle: 20 })
  await it.keep((await arranged()).wish)
  await expect.poll(() => it.isOpen).toBe(false)
})

test('[C-28] documents wait in turn, one wish each, a failure stops nobody, and at most 64 wait', async () => {
  const kept: string[] = []
  const thread = {
    keep: async ({ docId }: Wish) => {
      kept.push(docId)
      await Promise.resolve()
      if (docId === 'bad') throw new Error('the database is away')
      return docId !== 'n0'
    },
    close: async () => await Promise.resolve(),
  }
  const snapshots = new Snapshots(createLog('fatal'), thread)
  const wish = async (id: string) => await snapshots.wish(id, as)
  const answers = ['first', 'bad', 'a', 'a', 'b', 'a'].map(wish)
  const more = Array.from({ length: 61 }, (_, i) => `n${i}`).map(wish)
  expect(await wish('one too many')).toBe(false)
  expect(await Promise.all([...answers, ...more.slice(0, 2)])).toEqual([
    true,
    false,
    true,
    true,
    true,
    true,
    false,
    true,
  ])
  await Promise.all(more)
  expect(kept.slice(0, 4)).toEqual(['first', 'bad', 'a', 'b'])
  expect(kept).toHaveLength(65)
  await snapshots.close()
  expect([await wish('late'), snapshots.waiting]).toEqual([false, 0])
})

test('[C-28] a busy room is kept now and then and when it is forgotten; who comes next starts from there', async () => {
  const { mori, docId, kept } = await arranged()
  const cookie = await signIn(pg, mori.userId)
  const snapshot = { rows: 5, bytes: 1_000_000, unloaded: 1 }
  const patient = { timeout: 20_000 }
  const first = await serve(pg.urls, pg, 0, { ...defaultLimits, idleRoom: 50, snapshot })
  const client = open(first.port, docId, cookie)
  await until(() => client.canEdit.get())
  const add = async (from: number) => {
    for (let i = from; i < from + 7; i += 1) {
      client.run(organisation(`o${i}`))
      await saved(client)
    }
  }
  await add(0)
  await expect.poll(async () => (await kept()).length, patient).toBeGreaterThan(0)
  // What is kept is behind it: as many rows again make another one worth while.
  await add(7)
  await expect.poll(async () => (await kept()).length, patient).toBeGreaterThan(1)
  client.run(renamed('o0', '最後'))
  await saved(client)
  client.destroy()
  const last = async () => (await kept()).at(-1)
  await expect.poll(last, patient).toMatchObject({ seq: 16, codec: 'v2+zstd' })
  expect(first.collab.stats().rooms).toBe(0)
  await first.stop()
  const second = await serve(pg.urls, pg)
  const later = open(second.port, docId, cookie)
  await until(() => later.view.getSnapshot().stakeholders['o0']?.name.ja === '最後')
  expect(Object.keys(later.view.getSnapshot().stakeholders)).toHaveLength(14)
  later.destroy()
  await second.stop()
})
