import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { closeCodes, type CloseName } from '#lib/doc/close-codes.ts'
import type { Clock } from '#server/clock.ts'
import type { HintBus } from '#server/hints.ts'
import type { Log } from '#server/log.ts'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { judge, judgeAgain, type GateParts } from './gate.ts'
import { HintTick } from './hint-tick.ts'
import { limits } from './limits.ts'
import type { Connection } from './person.ts'
import type { Room } from './room.ts'
import { Rooms } from './rooms.ts'
import { Socket } from './socket.ts'
import { keepAlive } from './wire.ts'

export interface CollabParts extends GateParts {
  readonly hints: HintBus
  readonly log: Log
  readonly clock: Clock
  readonly newId: () => string
}

export interface Collab {
  /** An upgrade request for `/collab/<model>`; answers every one, also those it refuses. */
  readonly accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Takes nobody in any more, commits what has arrived, and sends everybody away to come back later. */
  close(): Promise<void>
  stats(): { readonly rooms: number; readonly connections: number }
}

const docPath = /^\/collab\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * The sync server of this process (SPEC.md), for server/main.ts to give upgrades to. A refusal is an accepted socket
 * that is closed with a code of ours: a refused handshake looks like a network error to a browser and is retried for ever.
 */
export function createCollab(parts: CollabParts): Collab {
  const { hints, log } = parts
  const now = () => parts.clock().getTime()
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameHard,
    perMessageDeflate: false,
    clientTracking: true,
  })
  const tick = new HintTick(async (workspaceId, modelId, seq) => {
    await hints.publish({ workspaceId, area: 'model', modelId, seq })
  })
  const rooms = new Rooms({ ...parts, changed: tick.changed })
  let closing = false

  const stopHints = [
    hints.subscribeAll((hint) => {
      if (hint.area === 'model' || hint.area === 'doc') {
        if (hint.modelId !== undefined) rooms.heard(hint.modelId, hint.seq)
      } else if (hint.area === 'session' || hint.area === 'member' || hint.area === 'workspace') {
        if (hint.area === 'session') void recheck(undefined, hint.userId)
        else void recheck(hint.workspaceId)
      }
    }),
    hints.onGap(() => {
      rooms.refreshAll()
      void recheck()
    }),
  ]
  const timers = [
    setInterval(() => void recheck(), limits.recheck),
    setInterval(() => tend(rooms, now()), limits.keepAlive / 3),
  ]

  /** Who is here is judged again: gone, closed; may no longer write, sent back to come in as a reader; may now, told. */
  async function recheck(workspaceId?: string, userId?: string): Promise<void> {
    const here = [...rooms.connections(workspaceId)]
    for (const { connection, room } of here) {
      if (userId !== undefined && connection.person.userId !== userId) continue
      try {
        const before = connection.person
        const after = await judgeAgain(parts, before)
        if (typeof after === 'string') end(connection, after)
        else if (before.canWrite && !after.canWrite) {
          connection.close(closeCodes.unavailable, 'access changed')
        } else {
          connection.person = after
          if (after.canWrite !== before.canWrite) room.greetAgain(connection)
        }
      } catch (error) {
        // The database cannot be asked now. It would refuse a write too, and we ask again.
        log.warn({ err: error }, 'access not rechecked')
      }
    }
  }

  async function enter(ws: WebSocket, request: IncomingMessage): Promise<void> {
    const docId = docPath.exec(new URL(request.url ?? '/', 'http://collab').pathname)?.[1]
    if (closing || server.clients.size > limits.connections.process) {
      return ws.close(closeCodes.unavailable, 'not now')
    }
    if (docId === undefined) return ws.close(closeCodes.notFound, 'no such document')
    const { origin, cookie } = request.headers
    const verdict = await judge(parts, { docId, origin, cookie })
    if ('refused' in verdict) {
      log.info({ docId, refused: verdict.refused }, 'entry refused')
      return ws.close(closeCodes[verdict.refused], verdict.refused)
    }
    const { person, title } = verdict
    const room = await rooms.find(docId, title, person)
    if (room === undefined) return ws.close(closeCodes.notFound, 'no such document')
    if (tooMany(rooms, room, person.userId)) return ws.close(closeCodes.tooMany, 'too many')
    if (ws.readyState !== ws.OPEN || closing) return ws.close(closeCodes.unavailable, 'not now')
    const connection = new Socket(ws, parts.newId(), person, now)
    ws.on('pong', () => {
      connection.heard = now()
    })
    ws.on('message', (data, isBinary) => hear(connection, room, data, isBinary))
    ws.on('close', () => rooms.leave(docId, connection, room))
    if (!rooms.join(docId, connection)) ws.close(closeCodes.unavailable, 'come again')
  }

  return {
    accept: (request, socket, head) => {
      socket.on('error', () => socket.destroy())
      server.handleUpgrade(request, socket, head, (ws) => {
        // Before anything else: a frame that breaks the protocol must not end the process.
        ws.on('error', (error) => log.info({ err: error }, 'socket failed'))
        // Nothing is read until it is known who this is, so nothing has to be kept.
        ws.pause()
        void enter(ws, request)
          .catch((error: unknown) => {
            log.error({ err: error }, 'entry failed')
            ws.close(closeCodes.unavailable, 'not now')
          })
          .finally(() => ws.resume())
      })
    },
    async close() {
      closing = true
      for (const stop of stopHints) stop()
      for (const timer of timers) clearInterval(timer)
      await rooms.settled()
      for (const ws of server.clients) ws.close(1012, 'restart')
      await left(server, 2000)
      await rooms.settled()
      for (const ws of server.clients) ws.terminate()
      await tick.close()
      rooms.close()
      server.close()
    },
    stats: () => ({ rooms: rooms.size, connections: server.clients.size }),
  }
}

function hear(connection: Socket, room: Room, data: RawData, isBinary: boolean): void {
  if (!isBinary) return end(connection, 'malformed')
  const bytes = bytesOf(data)
  if (!connection.admits(bytes)) return end(connection, 'tooMany')
  room.receive(connection, bytes)
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data))
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}

function end(connection: Connection, name: CloseName): void {
  connection.close(closeCodes[name], name)
}

function tooMany(rooms: Rooms, room: Room, userId: string): boolean {
  if (room.connections.length >= limits.connections.document) return true
  let own = 0
  for (const { connection } of rooms.connections())
    if (connection.person.userId === userId) own += 1
  return own >= limits.connections.person
}

/** The provider gives up on a server that is silent for 30 s; we give up on a client that is silent for 60 s. */
function tend(rooms: Rooms, now: number): void {
  for (const { connection } of rooms.connections()) {
    if (!(connection instanceof Socket)) continue
    if (now - connection.heard > limits.silence) connection.terminate()
    else if (now - connection.heard > limits.silence / 3) connection.ping()
    if (now - connection.spoke > limits.keepAlive) connection.send(keepAlive)
  }
}

async function left(server: WebSocketServer, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patience)
  const look = () => {
    if (server.clients.size === 0) resolve()
  }
  for (const ws of server.clients) ws.once('close', () => setImmediate(look))
  look()
  await promise
  clearTimeout(timer)
}
