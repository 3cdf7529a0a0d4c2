import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { readHeads } from '#db/heads.ts'
import type { TenantDoor } from '#db/tenant.ts'
import { closeCodes, type CloseName } from '#lib/doc/close-codes.ts'
import { layoutSteps, newestLayout, type LayoutStep } from '#lib/doc/migrate.ts'
import type { HintBus, NodeLine } from '#server/hints/bus.ts'
import type { Log } from '#server/log.ts'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { drain } from './drain.ts'
import { judge, type GateParts } from './gate.ts'
import { HintTick } from './hint-tick.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { Nodes } from './nodes.ts'
import type { Connection } from './person.ts'
import { Recheck } from './recheck.ts'
import type { Room } from './room/room.ts'
import { Rooms } from './rooms.ts'
import { Snapshots } from './snapshots/snapshots.ts'
import { SnapshotThread } from './snapshots/thread.ts'
import { Socket } from './socket.ts'
import { keepAlive } from './wire.ts'

export interface CollabParts extends GateParts {
  readonly db: TenantDoor
  /** of the same database and role, for a thread that opens a connection of its own */
  readonly url: string
  /** without a line, who is where is known on one node only */
  readonly hints: HintBus & { readonly line?: NodeLine }
  readonly log: Log
  readonly newId: () => string
  /** defaultLimits when absent */
  readonly limits?: Limits
  /** layoutSteps when absent */
  readonly steps?: readonly LayoutStep[]
}

export interface Collab {
  /** An upgrade request for `/collab/<model>`; answers every one, also those it refuses. */
  readonly accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Takes nobody in any more, commits what has arrived, sends everybody away to come back later, and waits until that is written. */
  close(): Promise<void>
  stats(): { readonly rooms: number; readonly connections: number }
}

/** As it stands in the request: nothing is decoded, resolved or taken from another form of target. */
const target = /^\/collab\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\?(.*))?$/

/**
 * The sync server of this process (SPEC.md), for server/main.ts to give upgrades to. A refusal is an accepted socket
 * that is closed with a code of ours: a refused handshake looks like a network error to a browser and is retried for ever.
 */
export function createCollab(parts: CollabParts): Collab {
  const { hints, log, limits = defaultLimits, steps = layoutSteps } = parts
  const now = () => parts.clock().getTime()
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameHard,
    perMessageDeflate: false,
    clientTracking: true,
  })
  const tick = new HintTick(limits.hintTick, async (workspaceId, modelId, seq) => {
    await hints.publish({ workspaceId, area: 'model', modelId, seq })
  })
  const snapshots = new Snapshots(log, new SnapshotThread(parts.url, limits.snapshotThread))
  const rooms = new Rooms({ ...parts, limits, snapshots, steps, changed: tick.changed })
  const recheck = new Recheck(parts, rooms)
  const newest = newestLayout(steps)
  const nodes = hints.line && new Nodes({ id: parts.newId(), line: hints.line, rooms, limits })
  let closing = false

  const stopHints = [
    hints.subscribeAll((hint) => {
      if (hint.area === 'model' || hint.area === 'doc') {
        if (hint.modelId !== undefined) rooms.heard(hint.modelId, hint.seq)
      } else if (hint.area === 'session') recheck.soon(undefined, hint.userId)
      else if (hint.area === 'member' || hint.area === 'workspace') recheck.soon(hint.workspaceId)
    }),
    hints.onGap(() => {
      rooms.refreshAll()
      recheck.soon()
    }),
  ]
  const timers = [
    setInterval(() => recheck.soon(), limits.recheck),
    setInterval(() => void look(), limits.poll),
    setInterval(() => tend(rooms, limits, now()), limits.keepAlive / 3),
  ]

  /** What no hint told of, or told in vain: correctness does not depend on hints, and nobody waits longer than this. */
  async function look(): Promise<void> {
    try {
      for (const { id, seq, aclRev } of await readHeads(parts.db, rooms.documents())) {
        rooms.stands(id, seq, aclRev)
      }
    } catch (error) {
      log.warn({ err: error }, 'heads not read')
    }
  }

  async function enter(ws: WebSocket, stream: Duplex, request: IncomingMessage): Promise<void> {
    const [, docId, query] = target.exec(request.url ?? '') ?? []
    if (closing || server.clients.size > limits.connections.process) {
      return ws.close(closeCodes.unavailable, 'not now')
    }
    if (docId === undefined) return ws.close(closeCodes.notFound, 'no such document')
    const { origin, cookie } = request.headers
    const byBrowser = 'sec-fetch-site' in request.headers || 'sec-fetch-mode' in request.headers
    const asked = recheck.asked
    const params = new URLSearchParams(query)
    const layout = layoutAsked(params.get('v'))
    const verdict = await judge(parts, { docId, origin, cookie, byBrowser, layout }, newest)
    if ('refused' in verdict) {
      log.info({ docId, refused: verdict.refused }, 'entry refused')
      return ws.close(closeCodes[verdict.refused], verdict.refused)
    }
    const { person, title } = verdict
    const room = await rooms.find(docId, title, person)
    if (room === undefined) return ws.close(closeCodes.notFound, 'no such document')
    const misfit = rooms.misfitOf(docId, params.get('e'))
    if (misfit !== null) return ws.close(closeCodes[misfit], 'of another beginning')
    const { connections } = limits
    if (
      room.size >= connections.document ||
      rooms.connectionsOf(person.userId) >= connections.person
    ) {
      return ws.close(closeCodes.tooMany, 'too many')
    }
    if (ws.readyState !== ws.OPEN || closing) return ws.close(closeCodes.unavailable, 'not now')
    const drained = (connection: Connection) => room.drained(connection)
    const { newId } = parts
    const connection = new Socket({ ws, stream, newId, person, limits, now, drained })
    if (!rooms.join(docId, connection)) return ws.close(closeCodes.unavailable, 'come again')
    // Something changed while this one was on the way in, between being judged and being seen.
    if (recheck.asked !== asked) recheck.late(connection, room)
    ws.on('pong', () => {
      connection.heard = now()
    })
    ws.on('message', (data, isBinary) => hear(connection, room, data, isBinary))
    ws.on('close', () => rooms.leave(docId, connection, room))
  }

  // Before anything else: a frame that breaks the protocol must not end the process.
  const failed = (error: Error) => log.info({ err: error }, 'socket failed')

  return {
    accept: (request, socket, head) => {
      socket.on('error', destroy)
      server.handleUpgrade(request, socket, head, (ws) => {
        ws.on('error', failed)
        // Nothing is read until it is known who this is, so nothing has to be kept.
        ws.pause()
        void enter(ws, socket, request)
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
      nodes?.close()
      for (const timer of timers) clearInterval(timer)
      await rooms.settled(limits.drain.settle)
      await drain(server, limits.drain)
      await rooms.settled(limits.drain.settle)
      for (const ws of server.clients) ws.terminate()
      await tick.close()
      rooms.close()
      await snapshots.close()
      server.close()
    },
    stats: () => ({ rooms: rooms.size, connections: server.clients.size }),
  }
}

/** A client that does not say which layout it knows is of the time before there was a second one. */
function layoutAsked(v: string | null): number {
  if (v === null) return 1
  return /^[1-9]\d{0,5}$/.test(v) ? Number(v) : 0
}

function destroy(this: Duplex): void {
  this.destroy()
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

/** The provider gives up on a server that is silent for 30 s; we give up on a client that is silent for 60 s. */
function tend(rooms: Rooms, limits: Limits, now: number): void {
  rooms.tend()
  for (const { connection } of rooms.connections()) {
    if (!(connection instanceof Socket)) continue
    if (now - connection.heard > limits.silence) connection.terminate()
    else if (now - connection.heard > limits.silence / 3) connection.ping()
    if (now - connection.spoke > limits.keepAlive) connection.send(keepAlive)
  }
}
