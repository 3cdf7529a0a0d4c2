import { closeCodes } from '#lib/doc/close-codes.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc, rootOf } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import {
  keepAlive,
  encodeStep2,
  encodeUpdate,
  encodeStep1,
  encodePresence,
} from '#server/collab/wire.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { model, open, raw, saved, signIn, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'
import { serve } from './serve.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
const w = await buildWorkspace(pg.owner.db, {
  mori: ['B', 'editor'],
  suzuki: ['E', 'editor'],
  kansa: ['K', 'auditor'],
  sato: ['A', 'approver'],
  guest: ['A', 'viewer'],
})
const other = await buildWorkspace(pg.owner.db, { stranger: ['X', 'owner', 'editor'] })
const origin = 'http://127.0.0.1'

function member(of: typeof w, key: string) {
  const found = of.members[key]
  if (found === undefined) throw new Error(key)
  return found
}
const cookieOf = async (key: string, of = w) => await signIn(pg, member(of, key).userId)
const docId = await model(pg, member(w, 'mori'))
const path = `/collab/${docId}`
const rowsOf = async (id: string) => {
  const rows = await pg.owner.db
    .selectFrom('doc_update')
    .select('seq')
    .where('doc_id', '=', id)
    .execute()
  return rows.length
}
/** A replica of the seeded document, with one more edit that the server does not have. */
function replica(id?: string) {
  const doc = createModelDoc()
  Y.applyUpdate(doc, seedUpdate(blank))
  const before = Y.encodeStateVector(doc)
  if (id !== undefined) write(doc, [organisation(id)])
  return { doc, update: Y.encodeStateAsUpdate(doc, before), whole: Y.encodeStateAsUpdate(doc) }
}

afterAll(async () => await running.stop())

async function enter(key: string, id = docId) {
  const socket = raw(running.port, `/collab/${id}`, { cookie: await cookieOf(key), origin })
  await socket.opened
  await until(() => socket.received.length >= 3)
  return socket
}

async function stillAlive() {
  const client = open(running.port, await model(pg, member(w, 'mori')), await cookieOf('mori'))
  await until(() => client.canEdit.get())
  client.run(organisation('alive'))
  await saved(client)
  client.destroy()
}

/** The close code of a handshake with exactly this target, which no client library has tidied up. */
async function literally(target: string, cookie: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const key = Buffer.alloc(16).toString('base64')
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' }
  const handshake = { 'sec-websocket-version': '13', 'sec-websocket-key': key }
  request({
    port: running.port,
    path: target,
    headers: { ...upgrade, ...handshake, cookie, origin },
  })
    .on('upgrade', (_, socket, head) => {
      const closed = (bytes: Buffer) => {
        resolve(bytes.readUInt16BE(2))
        socket.destroy()
      }
      if (head.length >= 4) closed(head)
      else socket.once('data', closed)
    })
    .on('error', reject)
    .end()
  return await promise
}

describe('at the door', () => {
  test('[C-6] nobody, and somebody whose session has ended, are closed with 4401', async () => {
    const nobody = raw(running.port, path, { origin })
    const ended = await signIn(pg, member(w, 'mori').userId, new Date(Date.now() - 1000))
    const expired = raw(running.port, path, { origin, cookie: ended })
    expect((await nobody.closed).code).toBe(closeCodes.unauthenticated)
    expect((await expired.closed).code).toBe(closeCodes.unauthenticated)
    expect(nobody.received).toEqual([])
  })

  test('[C-6] a page of another origin is closed with 4403, although it brings the cookie', async () => {
    const cookie = await cookieOf('mori')
    for (const foreign of ['https://evil.example', 'null', 'http://127.0.0.1.evil.example']) {
      const socket = raw(running.port, path, { origin: foreign, cookie })
      expect((await socket.closed).code).toBe(closeCodes.forbidden)
      expect(socket.received).toEqual([])
    }
  })

  test('[C-6] a document of another workspace and one that does not exist are the same 4404', async () => {
    const cookie = await cookieOf('stranger', other)
    for (const target of [path, `/collab/${randomUUID()}`, '/collab/..%2fx', '/collab/']) {
      const socket = raw(running.port, target, { origin, cookie })
      expect(await socket.closed).toEqual({ code: closeCodes.notFound, reason: expect.any(String) })
      expect(socket.received).toEqual([])
    }
  })
})

describe('what is asked for', () => {
  test.each([
    ['of another host', `//evil.example/collab/${docId}`],
    ['in absolute form', `http://169.254.169.254/collab/${docId}`],
    ['that ends differently', `/collab/${docId}/`],
    ['that goes up', `/collab/x/../${docId}`],
    ['that stays', `/collab/./${docId}`],
    ['with an encoded dot', `/collab/%2e/${docId}`],
    ['in capitals', `/collab/${docId.toUpperCase()}`],
    ['with an encoded letter', `/collab/${docId.replace('-', '%2d')}`],
    ['with a zero', `/collab/${docId}%00`],
    ['that is long', `/collab/${'x'.repeat(10_000)}`],
    ['of nothing', '/'],
    ['that is no address', '//'],
  ])('[C-6] a target %s is no document', async (_, target) => {
    expect(await literally(target, await cookieOf('mori'))).toBe(closeCodes.notFound)
  })
})

describe('who may not write', () => {
  test.each(['guest', 'kansa', 'sato'])(
    '[C-5] %s reads, is told so, and cannot write by update or by sync step 2',
    async (key) => {
      const before = await rowsOf(docId)
      const client = open(running.port, docId, await cookieOf(key))
      await until(() => client.synced.get())
      await until(() => client.save.get().state === 'saved')
      expect(client.canEdit.get()).toBe(false)
      expect(client.run(organisation('x'))).toMatchObject({
        refused: 'invariant',
        rule: 'read-only',
      })
      client.destroy()
      for (const frame of [encodeUpdate(replica('x').update), encodeStep2(replica('x').whole)]) {
        const socket = await enter(key)
        socket.ws.send(frame)
        expect(await socket.closed).toEqual({ code: closeCodes.reset, reason: 'read-only' })
      }
      expect(await rowsOf(docId)).toBe(before)
    },
  )

  test('[C-5] a sync step 2 that adds nothing is no offence', async () => {
    const socket = await enter('guest')
    socket.ws.send(encodeStep2(replica().whole))
    socket.ws.send(Uint8Array.from([100, 0, 7]))
    await until(() => socket.received.some((f) => f[0] === 100 && f[1] === 1 && f[2] === 7))
    socket.ws.close()
    expect((await socket.closed).code).toBe(1005)
  })
})

describe('frames', () => {
  test('[C-7] what cannot be read closes that socket with 4422 and nobody else', async () => {
    const frames = [
      Uint8Array.from([]),
      Uint8Array.from([0]),
      Uint8Array.from([0, 9, 0]),
      Uint8Array.from([0, 2, 200]),
      Uint8Array.from([0, 2, 3, 1, 1, 1]),
      Uint8Array.from([1, 200, 1]),
      Uint8Array.from([0, 0, 6, 0x80, 0x8e, 0xce, 0x1c, 5, 0]),
      encodeUpdate(replica('y').update).slice(0, -4),
    ]
    for (const frame of frames) {
      const socket = await enter('mori')
      socket.ws.send(frame)
      expect((await socket.closed).code).toBe(closeCodes.malformed)
    }
    const text = await enter('mori')
    text.ws.send('hello')
    expect((await text.closed).code).toBe(closeCodes.malformed)
    await stillAlive()
  })

  test('[C-7] what is too large is closed with 4413, far too large by the platform with 1009', async () => {
    const large = await enter('mori')
    large.ws.send(encodeUpdate(new Uint8Array(1024 * 1024 + 1)))
    expect((await large.closed).code).toBe(closeCodes.tooLarge)
    const huge = await enter('mori')
    huge.ws.send(new Uint8Array(6 * 1024 * 1024))
    expect([1006, 1009]).toContain((await huge.closed).code)
    await stillAlive()
  })

  test('[C-7] a flood is closed with 4529', async () => {
    const socket = await enter('mori')
    for (let i = 0; i < 2000; i += 1) socket.ws.send(keepAlive)
    expect((await socket.closed).code).toBe(closeCodes.tooMany)
    await stillAlive()
  })

  test('[C-7] a frame that breaks the websocket protocol itself does not end the process', async () => {
    const socket = await enter('mori')
    const inner = (socket.ws as unknown as { _socket: { write(b: Buffer): void } })['_socket']
    inner.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))
    expect([1002, 1006]).toContain((await socket.closed).code)
    await stillAlive()
  })

  test('[C-7] types this server does not know say nothing', async () => {
    const socket = await enter('mori')
    for (const type of [2, 3, 7, 99, 101]) socket.ws.send(Uint8Array.from([type, 0]))
    socket.ws.send(encodeStep1(Uint8Array.from([0])))
    await until(() => socket.received.some((f) => f[0] === 0 && f[1] === 1))
    socket.ws.close()
    expect((await socket.closed).code).toBe(1005)
  })
})

describe('edits that are refused', () => {
  test('[C-9] an update the inspector refuses is told with code and path, closes with 4409, and leaves no trace', async () => {
    const acts: ((doc: Y.Doc) => void)[] = [
      (doc) => doc.getMap('users').set('x', 1),
      (doc) => rootOf(doc, 'states').set('__proto__', new Y.Map()),
      (doc) => rootOf(doc, 'states').set('toString', new Y.Map()),
      (doc) => rootOf(doc, 'places').set('a', { x: 'left', y: 0 }),
      (doc) => rootOf(doc, 'meta').set('schema', 2),
      (doc) => rootOf(doc, 'states').set('s', new Y.Doc()),
    ]
    const before = await rowsOf(docId)
    for (const act of acts) {
      const { doc } = replica()
      const known = Y.encodeStateVector(doc)
      act(doc)
      const socket = await enter('mori')
      socket.ws.send(encodeUpdate(Y.encodeStateAsUpdate(doc, known)))
      expect((await socket.closed).code).toBe(closeCodes.reset)
      const told = socket.received.find((f) => f[0] === 100 && f[1] === 3)
      expect(
        Object.keys(
          JSON.parse(
            Buffer.from(told ?? [])
              .subarray(3)
              .toString(),
          ),
        ),
      ).toEqual(['code', 'path', 'reason'])
    }
    expect(await rowsOf(docId)).toBe(before)
  })

  test('[C-9] edits that do not connect are asked for, not acknowledged, and refused at the fourth answer that does not connect either', async () => {
    const { doc } = replica()
    const parts: Uint8Array[] = []
    doc.on('update', (u: Uint8Array) => parts.push(u))
    write(doc, [organisation('first')])
    write(doc, [organisation('second')])
    const second = encodeUpdate(parts[1] ?? new Uint8Array())
    const socket = await enter('mori')
    socket.ws.send(second)
    socket.ws.send(Uint8Array.from([100, 0, 5]))
    await until(() => socket.received.filter((f) => f[0] === 0 && f[1] === 0).length === 2)
    expect(socket.received.some((f) => f[0] === 100 && f[1] === 1)).toBe(false)
    socket.ws.send(encodeStep2(Y.encodeStateAsUpdate(doc)))
    await until(() => socket.received.some((f) => f[0] === 100 && f[1] === 1 && f[2] === 5))
    socket.ws.close()
    const stubborn = await enter('suzuki')
    const lost = replica()
    lost.doc.on('update', (u: Uint8Array) => parts.push(u))
    write(lost.doc, [organisation('third')])
    write(lost.doc, [organisation('fourth')])
    const last = parts.at(-1) ?? new Uint8Array()
    for (let i = 0; i < 10; i += 1) stubborn.ws.send(encodeUpdate(last))
    for (let i = 0; i < 4; i += 1) stubborn.ws.send(encodeStep2(last))
    expect(await stubborn.closed).toEqual({ code: closeCodes.reset, reason: 'gap' })
  })

  test('[C-8] edits under the client id of somebody else are refused, also after a reload of the room', async () => {
    const id = await model(pg, member(w, 'mori'))
    const victim = open(running.port, id, await cookieOf('mori'))
    await until(() => victim.canEdit.get())
    victim.run(organisation('own'))
    await saved(victim)
    const forged = createModelDoc(victim.doc.clientID)
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(victim.doc))
    const known = Y.encodeStateVector(forged)
    forged.clientID = victim.doc.clientID
    rootOf(forged, 'places').set('own', { x: 1, y: 1 })
    const update = encodeUpdate(Y.encodeStateAsUpdate(forged, known))
    const here = await enter('suzuki', id)
    here.ws.send(update)
    expect(await here.closed).toEqual({ code: closeCodes.reset, reason: 'foreign-client' })
    const second = await serve(pg.urls, pg)
    const elsewhere = raw(second.port, `/collab/${id}`, {
      origin,
      cookie: await cookieOf('suzuki'),
    })
    await elsewhere.opened
    await until(() => elsewhere.received.length >= 3)
    elsewhere.ws.send(update)
    expect(await elsewhere.closed).toEqual({ code: closeCodes.reset, reason: 'foreign-client' })
    await second.stop()
    victim.run(organisation('next'))
    await saved(victim)
    expect(await rowsOf(id)).toBe(3)
    victim.destroy()
  })
})

describe('presence', () => {
  test('[C-10] nobody speaks for somebody else, and a claimed name is replaced', async () => {
    const victim = open(running.port, docId, await cookieOf('mori'))
    const watcher = open(running.port, docId, await cookieOf('sato'))
    victim.setPresence({ place: 'flow' })
    await until(() => watcher.peers.get().some((p) => p.place === 'flow'))
    const liar = await enter('suzuki')
    const say = (clientId: number, state: string) =>
      liar.ws.send(encodePresence([{ clientId, clock: 99, state }]))
    say(victim.doc.clientID, '{"place":"risks"}')
    say(victim.doc.clientID, 'null')
    say(4711, 'not json')
    say(4711, `{"place":"ba","user":{"id":"1","name":"社長","orgId":"1"},"x":"${'y'.repeat(9)}"}`)
    say(4712, '{"place":"risks"}')
    say(4711, `{"place":"${'z'.repeat(5000)}"}`)
    await until(() => watcher.peers.get().some((p) => p.clientId === 4711))
    const seen = watcher.peers.get().filter((p) => [4711, 4712].includes(p.clientId))
    expect(seen).toEqual([
      {
        clientId: 4711,
        place: 'ba',
        userId: member(w, 'suzuki').userId,
        name: 'suzuki',
        orgId: member(w, 'suzuki').orgId,
      },
    ])
    expect(watcher.peers.get().find((p) => p.clientId === victim.doc.clientID)?.place).toBe('flow')
    liar.ws.close()
    await until(() => !watcher.peers.get().some((p) => p.clientId === 4711))
    victim.destroy()
    watcher.destroy()
  })
})
