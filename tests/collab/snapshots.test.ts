import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { docGenesis } from '#db/doc-chain.ts'
import type { StoredDoc } from '#db/repos/docs.ts'
import { unpackSnapshot, type PackedSnapshot } from '#db/snapshot-codec.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { readModel } from '#lib/doc/read.ts'
import { docFromUpdates, modelFromUpdates } from '#lib/doc/replay.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { write } from '#lib/doc/write.ts'
import { SnapshotThread } from '#server/collab/snapshots/thread.ts'
import { Snapshots } from '#server/collab/snapshots/snapshots.ts'
import { createLog } from '#server/log.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { afterEach, expect, test } from 'vitest'
import { defaultLimits } from '#server/collab/limits.ts'
import { serve } from './serve.ts'
import { model, open, organisation, renamed, saved, signIn, until } from './support.ts'

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
  const made = new SnapshotThread({ ...limits, ...more }, url)
  threads.push(made)
  return made
}

/** The log of a document with so many elements, one row each. */
function logOf(rows: number): Uint8Array[] {
  const log = [seedUpdate(blank)]
  const doc = docFromUpdates(null, log)
  doc.on('update', (update: Uint8Array) => log.push(update))
  for (let i = 0; i < rows; i += 1) write(doc, [organisation(`o${i}`, `組織${i}`)])
  return log
}

test('[C-28] what the other thread makes is the log, smaller, and the memory given to it is a copy', async () => {
  const updates = logOf(600)
  const packed = await (await begun()).build({ snapshot: null, updates })
  expect(updates.every((update) => update.length > 0)).toBe(true)
  const whole = canonicalJson(modelFromUpdates(null, updates))
  expect(canonicalJson(readModel(docFromUpdates(unpackSnapshot(packed), [])))).toBe(whole)
  expect(packed.data.length * 4).toBeLessThan(updates.reduce((sum, u) => sum + u.length, 0))
})

test('[C-28] a log that cannot be read is refused by the thread, which is there again for the next one', async () => {
  const it = await begun()
  const hole = logOf(3).toSpliced(2, 1)
  await expect(it.build({ snapshot: null, updates: hole })).rejects.toThrow('not whole')
  expect(it.isOpen).toBe(false)
  await expect(it.build({ snapshot: null, updates: logOf(1) })).resolves.toBeDefined()
})

test.each([
  ['ends', 'parentPort.on("message", () => process.exit(3))', 'ended with 3'],
  ['throws', 'parentPort.on("message", () => { throw new Error("broken") })', 'broken'],
  ['never answers', 'parentPort.on("message", () => { for (;;); })', 'took too long'],
])('[C-29] a thread that %s is given up', async (_, script, message) => {
  const it = await begun(script, { patience: 1500 })
  for (let i = 0; i < 2; i += 1) {
    await expect(it.build({ snapshot: null, updates: [] })).rejects.toThrow(message)
    expect(it.isOpen).toBe(false)
  }
})

test('[C-29] an idle thread ends', async () => {
  const it = await begun(undefined, { idle: 20 })
  await it.build({ snapshot: null, updates: logOf(1) })
  await expect.poll(() => it.isOpen).toBe(false)
})

test('[C-28] documents wait in turn, one wish each, a failure stops nobody, and at most 64 wait', async () => {
  const stored = (updates: readonly Uint8Array[]): StoredDoc => ({
    head: { epoch: 1, seq: updates.length, hash: docGenesis },
    aclRev: 0,
    snapshot: null,
    updates: updates.map((data, i) => ({
      seq: i + 1,
      userId: 'u',
      orgId: 'o',
      sessionId: null,
      via: null,
      at: new Date(0),
      data,
      hash: docGenesis,
    })),
  })
  const written: [string, number, PackedSnapshot][] = []
  const loads: string[] = []
  const store = (docId: string) => ({
    load: async () => {
      loads.push(docId)
      if (docId === 'bad') throw new Error('the database is away')
      return await Promise.resolve({ stored: stored(logOf(2)) })
    },
    snapshot: async (_as: unknown, head: { seq: number }, packed: PackedSnapshot) => {
      written.push([docId, head.seq, packed])
      await Promise.resolve()
    },
  })
  const snapshots = new Snapshots(createLog('fatal'), await begun())
  for (const id of ['first', 'bad', 'a', 'a', 'b', 'a']) {
    expect(snapshots.wish(id, as, store(id))).toBe(true)
  }
  for (let i = 0; i < 61; i += 1) expect(snapshots.wish(`n${i}`, as, store(`n${i}`))).toBe(true)
  expect(snapshots.wish('one too many', as, store('x'))).toBe(false)
  expect(snapshots.wish('a', as, store('a'))).toBe(true)
  await expect.poll(() => snapshots.waiting, { timeout: 20_000 }).toBe(0)
  expect(loads.slice(0, 4)).toEqual(['first', 'bad', 'a', 'b'])
  expect(written.map(([id, seq]) => [id, seq]).slice(0, 3)).toEqual([
    ['first', 3],
    ['a', 3],
    ['b', 3],
  ])
  await snapshots.close()
  expect(snapshots.wish('late', as, store('late'))).toBe(false)
})

test('[C-28] a busy room is kept now and then and when it is forgotten; who comes next starts from there', async () => {
  const { members } = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'] })
  const mori = must(members['mori'], 'mori')
  const docId = await model(pg, mori)
  const cookie = await signIn(pg, mori.userId)
  const kept = async () =>
    await pg.owner.db
      .selectFrom('doc_snapshot')
      .select(['seq', 'codec'])
      .where('doc_id', '=', docId)
      .orderBy('seq')
      .execute()
  const snapshot = { rows: 5, bytes: 1_000_000, unloaded: 1 }
  const first = await serve(pg.urls, pg, 0, { ...defaultLimits, idleRoom: 50, snapshot })
  const client = open(first.port, docId, cookie)
  await until(() => client.canEdit.get())
  for (let i = 0; i < 7; i += 1) {
    client.run(organisation(`o${i}`))
    await saved(client)
  }
  await expect.poll(async () => (await kept()).length).toBeGreaterThan(0)
  client.run(renamed('o0', '最後'))
  await saved(client)
  client.destroy()
  await expect.poll(async () => (await kept()).at(-1)).toEqual({ seq: 9, codec: 'v2+zstd' })
  expect(first.collab.stats().rooms).toBe(0)
  await first.stop()
  const second = await serve(pg.urls, pg)
  const later = open(second.port, docId, cookie)
  await until(() => later.view.getSnapshot().stakeholders['o0']?.name.ja === '最後')
  expect(Object.keys(later.view.getSnapshot().stakeholders)).toHaveLength(7)
  later.destroy()
  await second.stop()
})
