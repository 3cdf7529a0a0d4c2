import type { AddressInfo } from 'node:net'
import { closeCodes, restart } from '#lib/doc/close-codes.ts'
import { encodeNote, extensionType } from '#lib/doc/wire.ts'
import { RoomConnection } from '#app/_client/room/connection.ts'
import { keepRefused } from '#app/_client/room/holder.ts'
import { KeptEdits } from '#app/_client/room/kept-edits.ts'
import { isGone, isStopped } from '#app/_client/room/save-state.ts'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { socketWith, until } from './support.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'

/** Lets everybody in, and sends the first who edits away with this code. */
let code = 0
let sentAway = 0
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
server.on('connection', (ws) => {
  ws.send(encodeNote({ is: 'hello', hello: { epoch: 1, canWrite: true, headSeq: 0, aclRev: 0 } }))
  ws.on('message', (data: Buffer) => {
    if (data[0] !== extensionType || data.at(-1) === 0) return
    if (sentAway > 0) return ws.send(encodeNote({ is: 'durable', mark: data.at(-1) ?? 0 }))
    sentAway += 1
    ws.close(code)
  })
})
afterAll(() => server.close())
beforeEach(() => {
  sentAway = 0
})

/** One edit, after which the server ends the connection with the code. */
async function sentAwayWith(one: number) {
  code = one
  const { port } = server.address() as AddressInfo
  const connection = new RoomConnection({
    serverUrl: `ws://127.0.0.1:${port}/collab`,
    room: 'm',
    socket: socketWith({}),
  })
  const kept = new KeptEdits(null, { userId: 'mori', modelId: 'm' })
  keepRefused(connection, kept, () => new Date('2026-11-25T01:00:00Z'))
  const seen: unknown[] = []
  connection.save.subscribe(() => seen.push(connection.save.get().away))
  await until(() => connection.canEdit.get())
  connection.run(organisation('x'))
  await until(() => sentAway > 0)
  return { connection, kept, seen }
}

const mine = [{ root: 'stakeholders', key: 'x', field: null, before: null }]

test.each([
  ['restart', restart],
  ['unavailable', closeCodes.unavailable],
  ['tooSlow', closeCodes.tooSlow],
  ['tooMany', closeCodes.tooMany],
])(
  '[F-12] sent away as %s it says so, comes back by itself, and loses nothing',
  async (away, one) => {
    const { connection, kept, seen } = await sentAwayWith(one)
    await until(() => connection.save.get().state === 'saved')
    expect(seen).toContain(away)
    expect(connection.save.get().away).toBeUndefined()
    expect(kept.edits.get()).toBeNull()
    connection.destroy()
  },
)

test('[F-12] an end for a reason this program does not know is no lost right: edits are kept', async () => {
  const { connection, kept } = await sentAwayWith(4477)
  await until(() => isStopped(connection.save.get()))
  expect(connection.save.get()).toMatchObject({ state: 'ended', pending: 1 })
  expect(isGone(connection.save.get())).toBe(false)
  expect(kept.edits.get()).toMatchObject({ code: 'ended', places: mine })
  connection.destroy()
})

test.each(['clientTooOld', 'unauthenticated', 'reset', 'tooLarge', 'malformed'] as const)(
  '[F-11] ended as %s, edits are kept',
  async (reason) => {
    const { connection, kept } = await sentAwayWith(closeCodes[reason])
    await until(() => isStopped(connection.save.get()))
    expect(connection.save.get().reason).toBe(reason)
    expect(isGone(connection.save.get())).toBe(false)
    expect(kept.edits.get()).toMatchObject({ code: reason, places: mine })
    connection.destroy()
  },
)

test.each(['forbidden', 'notFound'] as const)(
  '[F-11] ended as %s, the model counts as gone, and nothing of it is stored',
  async (reason) => {
    const { connection, kept } = await sentAwayWith(closeCodes[reason])
    await until(() => isStopped(connection.save.get()))
    expect(isGone(connection.save.get())).toBe(true)
    expect(kept.isStored.get()).toBe(false)
    connection.destroy()
  },
)
