import { randomUUID } from 'node:crypto'
import { connect } from '#db/client.ts'
import type { AuthDb } from '#db/identity.ts'
import { sessionIdFromCookie } from '../auth/session.ts'
import { systemClock } from '../clock.ts'
import { createCollab } from '../collab/attach.ts'
import type { Env } from '../env.ts'
import type { Bus } from '../hints/bus.ts'
import type { Log } from '../log.ts'
import type { UpgradeListener } from './front.ts'

/** The sync server of this process on its own pool and role; the runtime must be set. */
export function openCollab(
  env: Env,
  url: string,
  parts: { readonly auth: AuthDb; readonly hints: Bus; readonly log: Log },
): { readonly accept: UpgradeListener; readonly close: () => Promise<void> } {
  const pool = connect(url, 'yoriai collab')
  const collab = createCollab({
    ...parts,
    db: pool.db,
    url,
    origins: env.origins,
    signInOf: sessionIdFromCookie,
    clock: systemClock,
    newId: randomUUID,
  })
  return {
    accept: collab.accept,
    close: async () => {
      await collab.close()
      await pool.close()
    },
  }
}
