import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { RoomConnection } from '#app/_client/room/connection.ts'
import { layoutSteps } from '#lib/doc/migrate.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { freePort } from '#tests/support/program.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { testValkey } from '#tests/support/valkey.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Running } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const valkey = await testValkey()
beforeAll(async () => await valkey.start())
afterAll(async () => await valkey.kill())

const w = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'], suzuki: ['E', 'editor'] })
const { mori, suzuki } = w.members
if (mori === undefined || suzuki === undefined) throw new Error('built above')

const limits = { ...defaultLimits, nodes: { beat: 300, forget: 1200 } }
const servers: Running[] = []
const children: ChildProcess[] = []
const windows: RoomConnection[] = []

async function node(busUrl?: string): Promise<Running> {
  const running = await serve(pg.urls, pg, 0, limits, layoutSteps, busUrl)
  servers.push(running)
  return running
}

async function enter(port: number, docId: string, userId: string): Promise<RoomConnection> {
  const client = open(port, docId, await signIn(pg, userId))
  windows.push(client)
  await until(() => client.canEdit.get())
  return client
}

afterEach(async () => {
  for (const window of windows.splice(0)) window.destroy()
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await Promise.all(servers.splice(0).map(async (server) => await server.stop()))
})

const places = (client: RoomConnection) => client.peers.get().map((p) => [p.name, p.orgId, p.place])
const elements = (client: RoomConnection) => Object.keys(client.view.getSnapshot().stakeholders)

const buses = [
  {
    name: 'NOTIFY',
    url: undefined,
    lose: async () => {
      await pg.owner.sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'yoriai hints' and datname = current_database()`
    },
    back: () => Promise.resolve(),
  },
  {
    name: 'Valkey',
    url: valkey.url,
    lose: async () => await valkey.kill(),
    back: async () => await valkey.start(),
  },
]

describe.each(buses)('two nodes over $name', ({ url, lose, back }) => {
  test('[C-41] people of both nodes see each other under their verified names, and each other end', async () => {
    const docId = await model(pg, mori)
    const [one, two] = [await node(url), await node(url)]
    const a = await enter(one.port, docId, mori.userId)
    const b = await enter(two.port, docId, suzuki.userId)
    a.setPresence({ place: 'flow', cursor: { x: 1, y: 2 } })
    b.setPresence({ place: 'ba' })
    await until(() => places(b).some(([, , place]) => place === 'flow'))
    await until(() => places(a).some(([, , place]) => place === 'ba'))
    expect(places(a)).toEqual([['suzuki', suzuki.orgId, 'ba']])
    expect(places(b)).toEqual([['mori', mori.orgId, 'flow']])
    a.run(organisation('a'))
    await until(() => elements(b).includes('a'))
    a.destroy()
    await until(() => b.peers.get().length === 0)
  })

  test('[C-41] with the bus lost everybody goes on; when it is back they see each other again', async () => {
    const docId = await model(pg, mori)
    const [one, two] = [await node(url), await node(url)]
    const a = await enter(one.port, docId, mori.userId)
    const b = await enter(two.port, docId, suzuki.userId)
    a.setPresence({ place: 'flow' })
    await until(() => places(b).some(([, , place]) => place === 'flow'))
    await lose()
    a.run(organisation('a'))
    b.run(organisation('b'))
    await Promise.all([saved(a), saved(b)])
    await until(() => elements(a).length === 2 && elements(b).length === 2)
    a.setPresence({ place: 'risks' })
    await back()
    await until(() => places(b).some(([, , place]) => place === 'risks'))
    expect(elements(a).toSorted()).toEqual(['a', 'b'])
  })

  test('[C-41] a node that is killed takes its people along', async () => {
    const docId = await model(pg, mori)
    const one = await node(url)
    const child = spawn(
      process.execPath,
      [
        'tests/collab/child-server.ts',
        JSON.stringify({ urls: pg.urls, port: 0, limits, busUrl: url }),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    children.push(child)
    const [line] = await once(child.stdout, 'data')
    const a = await enter(one.port, docId, mori.userId)
    const b = await enter(Number(String(line)), docId, suzuki.userId)
    b.setPresence({ place: 'ba' })
    await until(() => places(a).length === 1)
    child.kill('SIGKILL')
    await until(() => places(a).length === 0)
    a.run(organisation('after'))
    await saved(a)
    expect(elements(a)).toEqual(['after'])
  })
})

test('[C-27] with a bus that was never there, two nodes converge all the same', async () => {
  const docId = await model(pg, mori)
  const nowhere = `redis://127.0.0.1:${await freePort()}`
  const [one, two] = [await node(nowhere), await node(nowhere)]
  const a = await enter(one.port, docId, mori.userId)
  const b = await enter(two.port, docId, suzuki.userId)
  a.run(organisation('a'))
  b.run(organisation('b'))
  await Promise.all([saved(a), saved(b)])
  await until(() => elements(a).length === 2 && elements(b).length === 2)
  expect(elements(a).toSorted()).toEqual(['a', 'b'])
})

test.each(buses)(
  '[C-40] over $name, somebody who comes back at another node with the clock they had is seen at once',
  async ({ url }) => {
    const docId = await model(pg, mori)
    const [one, two] = [await node(url), await node(url)]
    const a = await enter(one.port, docId, mori.userId)
    const b = await enter(one.port, docId, suzuki.userId)
    const c = await enter(two.port, docId, suzuki.userId)
    b.setPresence({ place: 'ba' })
    c.setPresence({ place: 'ba' })
    a.setPresence({ place: 'flow' })
    const sees = (window: RoomConnection) => window.peers.get().some((p) => p.name === 'mori')
    await until(() => sees(b) && sees(c))
    a.provider.disconnect()
    await until(() => !sees(b) && !sees(c))
    a.provider.serverUrl = `ws://127.0.0.1:${two.port}/collab`
    a.provider.connect()
    const before = performance.now()
    await until(() => sees(b) && sees(c))
    // a provider says who it is again every 15 s: this was sooner
    expect(performance.now() - before).toBeLessThan(10_000)
  },
)
