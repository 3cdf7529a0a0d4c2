import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { RoomConnection } from '#app/_client/room/connection.ts'
import { must } from '#lib/base/must.ts'
import { callAs, signIn as signInToday } from '#tests/support/actors.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { testRuntime } from '#tests/support/runtime.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'
import { WebSocket } from 'ws'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
const time = testRuntime(pg)
time.replace({ hints: running.hints })
afterAll(async () => await running.stop())

/** A window of somebody that keeps every message its socket gets. */
function listening(docId: string, cookie: string) {
  const heard: Uint8Array[] = []
  class Tapped extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie, origin: 'http://127.0.0.1' } })
      this.on('message', (data: Buffer) => heard.push(new Uint8Array(data)))
    }
  }
  const room = new RoomConnection({
    serverUrl: `ws://127.0.0.1:${running.port}/collab`,
    room: docId,
    socket: Tapped as unknown as typeof globalThis.WebSocket,
  })
  return { room, hears: (text: string) => Buffer.concat(heard).includes(text) }
}

test('[PN-8] the socket of a document brings others nothing of a note that is written about it', async () => {
  const { id, members } = await buildWorkspace(pg.owner.db, {
    owner: ['PF', 'owner'],
    mori: ['B', 'editor'],
  })
  const person = (key: string) => must(members[key], key)
  const docId = await model(pg, person('owner'))
  const other = listening(docId, await signIn(pg, person('owner').userId))
  const own = open(running.port, docId, await signIn(pg, person('mori').userId))
  await until(() => own.canEdit.get() && other.room.present.get())
  own.run(organisation('place', 'メモの場所'))
  await saved(own)

  const call = await callAs(await signInToday(pg, time, person('mori').userId))
  const canary = `canary-${randomUUID()}`
  const { noteId } = await call.note.write({
    workspaceId: id,
    modelId: docId,
    anchor: 'stakeholders/place',
    text: canary,
  })
  await call.note.edit({ workspaceId: id, modelId: docId, noteId, text: `${canary} 2` })
  own.run(organisation('after', 'what-comes-after'))
  await until(() => other.hears('what-comes-after'))
  expect(other.hears(canary)).toBe(false)
  expect(other.hears(noteId)).toBe(false)
  own.destroy()
  other.room.destroy()
})
