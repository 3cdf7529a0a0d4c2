import { randomBytes, randomUUID } from 'node:crypto'
import { inWorkspace } from '#db/tenant.ts'
import { RoomConnection, type ConnectTo } from '#app/_client/room/connection.ts'
import { seedDoc } from '#server/collab/server-edit.ts'
import { hashToken } from '#server/auth/token.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import type { TestDatabase } from '#tests/support/pg.ts'
import type { BuiltMember } from '#tests/support/rows.ts'
import { untilTrue } from '#tests/support/until.ts'
import { WebSocket } from 'ws'
import { cookieName } from './serve.ts'

/** The `Cookie` header of a new sign-in of somebody. */
export async function signIn(
  pg: Pick<TestDatabase, 'owner'>,
  userId: string,
  expiresAt = new Date(Date.now() + 3_600_000),
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await pg.owner.db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      user_id: userId,
      created_at: new Date(),
      expires_at: expiresAt,
    })
    .execute()
  return `${cookieName}=${token}`
}

/** A model with its seeded document; returns its id. */
export async function model(pg: Pick<TestDatabase, 'web'>, by: BuiltMember): Promise<string> {
  const id = randomUUID()
  await inWorkspace(pg.web.db, by, async (tx) => {
    await tx
      .insertInto('model')
      .values({
        ws_id: by.workspaceId,
        id,
        title_ja: '高齢者生活支援',
        title_en: '',
        template: null,
        created_by: by.userId,
        created_at: new Date(),
      })
      .execute()
    const { userId, orgId } = by
    await seedDoc(
      tx,
      { docId: id, userId, orgId, batchId: randomUUID(), at: new Date(), via: 'template' },
      blank,
    )
  })
  return id
}

/** A WebSocket class that sends these headers, as a browser sends its cookies. */
export function socketWith(headers: Readonly<Record<string, string>>): typeof globalThis.WebSocket {
  class WithHeaders extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers })
    }
  }
  return WithHeaders as unknown as typeof globalThis.WebSocket
}

/** Somebody's window: the client of the product, in Node. */
export function open(
  port: number,
  docId: string,
  cookie: string,
  more: Pick<ConnectTo, 'epoch' | 'openCache'> = {},
): RoomConnection {
  return new RoomConnection({
    ...more,
    serverUrl: `ws://127.0.0.1:${port}/collab`,
    room: docId,
    socket: socketWith({ cookie, origin: 'http://127.0.0.1' }),
  })
}

/** Waits for a state, not for time. */
export async function until(what: () => unknown, timeout = 20_000): Promise<void> {
  await untilTrue(what, timeout)
}

export async function saved(client: RoomConnection): Promise<void> {
  await until(() => client.save.get().state === 'saved')
}

/** A raw socket and how it ended. */
export interface Raw {
  readonly ws: WebSocket
  readonly received: Uint8Array[]
  readonly closed: Promise<{ code: number; reason: string }>
  readonly opened: Promise<void>
}

export function raw(port: number, path: string, headers: Readonly<Record<string, string>>): Raw {
  const ws = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers })
  const received: Uint8Array[] = []
  ws.on('message', (data: Buffer) => received.push(new Uint8Array(data)))
  ws.on('error', () => {})
  const closing = Promise.withResolvers<{ code: number; reason: string }>()
  const opening = Promise.withResolvers<void>()
  ws.on('open', opening.resolve)
  ws.on('close', (code, reason) => closing.resolve({ code, reason: reason.toString() }))
  return { ws, received, closed: closing.promise, opened: opening.promise }
}
