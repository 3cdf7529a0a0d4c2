import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { RoomConnection } from '#app/_client/room/connection.ts'
import { ensureProgram } from '#tests/support/debian.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { freePort } from '#tests/support/program.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { afterAll, expect, test } from 'vitest'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

// every window adds a listener
process.setMaxListeners(100)
const haproxy = ensureProgram(['haproxy'], ['haproxy'])
const text = readFileSync('server/proxy/haproxy.cfg', 'utf8')
const dir = mkdtempSync(path.join(os.tmpdir(), 'yoriai-proxy-'))
const pg = await testDatabase()
const children: ChildProcess[] = []
const windows: RoomConnection[] = []
afterAll(() => {
  for (const window of windows) window.destroy()
  for (const child of children) child.kill('SIGKILL')
  rmSync(dir, { recursive: true })
})

const check = (file: string) => spawnSync(haproxy, ['-c', '-f', file], { encoding: 'utf8' })

/** The configuration of the compose file with these servers instead of what its names resolve to. */
function configuration(port: number, collab: readonly number[], web: number): string {
  const servers = collab.map((at, i) => `server collab${i + 1} 127.0.0.1:${at} weight 100`)
  const own = text
    .replace('bind :3000', `bind 127.0.0.1:${port}`)
    .replace(' resolvers docker init-addr none', '')
    .replace('server-template collab 8 collab:3000 weight 100', servers.join('\n  '))
    .replace('server-template web 4 web:3000', `server web1 127.0.0.1:${web}`)
  const file = path.join(dir, `${port}.cfg`)
  writeFileSync(file, own)
  return file
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false // not yet
  } finally {
    socket.destroy()
  }
}

async function isUp(port: number, route: string): Promise<boolean> {
  return (await answers(port)) && (await fetch(`http://127.0.0.1:${port}${route}`)).ok
}

test('[B-10] the configuration of the proxy is valid, and a misspelled one is found', () => {
  expect(check('server/proxy/haproxy.cfg')).toMatchObject({ status: 0 })
  const broken = path.join(dir, 'broken.cfg')
  writeFileSync(broken, text.replace('hash-type consistent', 'hash-type constant'))
  expect(check(broken).status).not.toBe(0)
})

test('[B-10] everybody in a document lands on one node; when it is killed they go on at another', async () => {
  const w = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'], suzuki: ['E', 'editor'] })
  const { mori, suzuki } = w.members
  if (mori === undefined || suzuki === undefined) throw new Error('built above')
  const one = await serve(pg.urls, pg)
  const argument = JSON.stringify({ urls: pg.urls, port: 0 })
  const two = spawn(process.execPath, ['tests/collab/child-server.ts', argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(two)
  const [line] = await once(two.stdout, 'data')
  const port = await freePort()
  const file = configuration(port, [one.port, Number(String(line))], one.port)
  children.push(spawn(haproxy, ['-db', '-f', file], { stdio: 'ignore' }))
  await until(async () => await isUp(port, '/collab/'))
  expect(await isUp(port, '/')).toBe(true)

  const docs = await Promise.all(Array.from({ length: 16 }, async () => await model(pg, mori)))
  const cookies = await Promise.all([mori, suzuki].map(async (who) => await signIn(pg, who.userId)))
  for (const docId of docs) windows.push(...cookies.map((cookie) => open(port, docId, cookie)))
  await until(() => windows.every((window) => window.canEdit.get()))
  const before = one.collab.stats()
  expect(before.connections).toBe(before.rooms * 2)
  expect(before.rooms).toBeGreaterThan(0)
  expect(before.rooms).toBeLessThan(docs.length)

  for (const window of windows) window.run(organisation('before'))
  await Promise.all(windows.map(saved))
  two.kill('SIGKILL')
  await until(() => one.collab.stats().rooms === docs.length)
  for (const window of windows) window.run(organisation(`o${window.doc.clientID}`))
  await Promise.all(windows.map(saved))
  await until(() =>
    windows.every((window) => Object.keys(window.view.getSnapshot().stakeholders).length === 3),
  )
  expect(one.collab.stats().connections).toBe(docs.length * 2)
  for (const window of windows.splice(0)) window.destroy()
  await one.stop()
})
