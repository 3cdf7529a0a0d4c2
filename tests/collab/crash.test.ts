import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { afterAll, expect, test } from 'vitest'
import { model, open, organisation, saved, signIn, until } from './support.ts'

const pg = await testDatabase()
const w = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'], suzuki: ['E', 'editor'] })
const children = new Set<ChildProcess>()
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

async function start(port: number): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(
    process.execPath,
    ['tests/collab/child-server.ts', JSON.stringify({ urls: pg.urls, port })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  children.add(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, port: Number(line.toString()) }
}

async function durable(docId: string) {
  const rows = await pg.owner.db
    .selectFrom('doc_update')
    .select('data')
    .where('doc_id', '=', docId)
    .orderBy('seq')
    .execute()
  return modelFromUpdates(
    null,
    rows.map((r) => r.data),
  )
}

test('[C-4] after kill -9 in the middle of editing everything acknowledged is there, and the rest comes once', async () => {
  const { mori, suzuki } = w.members
  if (mori === undefined || suzuki === undefined) throw new Error('built above')
  const docId = await model(pg, mori)
  let server = await start(0)
  const clients = await Promise.all(
    [mori, suzuki].map(async (m) => open(server.port, docId, await signIn(pg, m.userId))),
  )
  let made = 0
  for (let crash = 0; crash < 3; crash += 1) {
    await until(
      () => clients.every((c) => c.canEdit.get() && c.save.get().state === 'saved'),
      15_000,
    )
    const acknowledged = new Set<string>()
    const pendingAt: string[][] = clients.map(() => [])
    for (let i = 0; i < 40; i += 1) {
      for (const [n, client] of clients.entries()) {
        const id = `e${made}`
        made += 1
        client.run(organisation(id))
        pendingAt[n]?.push(id)
      }
      if (i % 4 === 3) await new Promise((resolve) => setImmediate(resolve))
      if (i === 20) await until(() => clients.every((c) => c.save.get().pending < 30))
    }
    for (const [n, client] of clients.entries()) {
      const own = pendingAt[n] ?? []
      const { pending } = client.save.get()
      for (const id of own.slice(0, own.length - pending)) acknowledged.add(id)
    }
    server.child.kill('SIGKILL')
    await once(server.child, 'exit')
    const found = await durable(docId)
    expect([...acknowledged].filter((id) => found.stakeholders[id] === undefined)).toEqual([])
    await until(() => clients.every((c) => c.save.get().state === 'offline'))
    for (const client of clients) {
      client.run(organisation(`off${made}`))
      made += 1
    }
    server = await start(server.port)
  }
  await Promise.all(clients.map(async (c) => await saved(c)))
  const final = await durable(docId)
  expect(Object.keys(final.stakeholders)).toHaveLength(made)
  for (const client of clients) {
    await until(() => Object.keys(client.view.getSnapshot().stakeholders).length === made)
    expect(canonicalJson(client.view.getSnapshot())).toBe(canonicalJson(final))
    client.destroy()
  }
  const seqs = await pg.owner.db
    .selectFrom('doc_update')
    .select('seq')
    .where('doc_id', '=', docId)
    .orderBy('seq')
    .execute()
  expect(seqs.map((r) => r.seq)).toEqual(seqs.map((_, i) => i + 1))
}, 120_000)
