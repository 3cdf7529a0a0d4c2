import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Connection } from '#db/client.ts'
import { asAuthDb } from '#db/identity.ts'
import type { RoleUrls } from '#db/roles.ts'
import { layoutSteps, type LayoutStep } from '#lib/doc/migrate.ts'
import { readCookie, sessionCookieName } from '#server/auth/cookie.ts'
import { hashToken } from '#server/auth/token.ts'
import { createCollab, type Collab } from '#server/collab/attach.ts'
import { defaultLimits } from '#server/collab/limits.ts'
import type { Bus } from '#server/hints/bus.ts'
import { startHints } from '#server/hints/start.ts'
import { createLog } from '#server/log.ts'

export interface Running {
  readonly port: number
  readonly collab: Collab
  readonly hints: Bus
  stop(): Promise<void>
}

export const cookieName = sessionCookieName('http://127.0.0.1')

/** Our sync server on a free port, with the real gate, store and, unless another is given, hint bus. */
export async function serve(
  urls: RoleUrls,
  pg: { readonly collab: Connection; readonly auth: Connection },
  port = 0,
  limits = defaultLimits,
  steps: readonly LayoutStep[] = layoutSteps,
  busUrl?: string,
  bus?: Bus,
  log = createLog('fatal'),
): Promise<Running> {
  const hints = bus ?? (await startHints(urls.app_web, log, busUrl))
  const auth = asAuthDb(pg.auth.db)
  const server = createServer((_, res) => res.end('{"ready":true}'))
  const collab = createCollab({
    db: pg.collab.db,
    url: urls.app_collab,
    auth,
    origins: ['http://127.0.0.1'],
    signInOf: (cookie) => {
      const token = readCookie(cookie, cookieName)
      return token === undefined ? undefined : hashToken(token)
    },
    hints,
    log,
    limits,
    steps,
    clock: () => new Date(),
    newId: randomUUID,
  })
  server.on('upgrade', collab.accept)
  const at = await listen(server, port)
  return {
    port: at,
    collab,
    hints,
    async stop() {
      await collab.close()
      server.close()
      await hints.close()
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(port, '127.0.0.1', resolve)
  await promise
  return (server.address() as AddressInfo).port
}
