import { CannotStart } from '#db/cannot-start.ts'
import { open } from '#db/client.ts'
import { startEmbedded } from '#db/embedded/start.ts'
import { prepare, refuseHoles, roleUrls } from '#db/prepare.ts'
import type { RoleUrls } from '#db/roles.ts'
import type { Env } from '../env.ts'

/** A database that is migrated and whose second lock was checked. */
export interface ReadyDatabase {
  readonly urls: RoleUrls
  stop(): Promise<void>
}

/** Any number that is ours: whoever holds it serves the embedded database. */
const servingLock = 1_851_877

/**
 * Brings up the database this installation is configured for, migrates it when an owner's address is known and this process
 * serves pages, and checks it (T-7). Refuses with `CannotStart`.
 */
export async function openDatabase(env: Env, secret: string): Promise<ReadyDatabase> {
  const given = { app_web: env.webUrl, app_collab: env.collabUrl, app_auth: env.authUrl }
  if (env.embedded) return await openEmbedded(env)
  const urls = roleUrls(env.databaseUrl ?? '', given, secret)
  if (env.databaseUrl !== undefined && env.role !== 'collab') await prepare(env.databaseUrl, urls)
  await refuseHoles(urls)
  return { urls, stop: async () => {} }
}

async function openEmbedded(env: Env): Promise<ReadyDatabase> {
  const embedded = await startEmbedded(env.dataDir, env.pgBindir)
  const lock = open(embedded.url, { max: 1, idle_timeout: 0, max_lifetime: null })
  const [row] = await lock<{ mine: boolean }[]>`select pg_try_advisory_lock(${servingLock}) as mine`
  if (row?.mine !== true) {
    await lock.end({ timeout: 1 })
    throw new CannotStart(
      `Another server already uses the data directory ${env.dataDir}: stop it or set DATA_DIR.`,
    )
  }
  const stop = async () => {
    await lock.end({ timeout: 1 })
    await embedded.stop()
  }
  try {
    const urls = roleUrls(embedded.url, {}, undefined)
    await prepare(embedded.url, urls)
    await refuseHoles(urls)
    return { urls, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
