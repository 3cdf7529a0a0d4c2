import { CannotStart } from './cannot-start.ts'
import { loadDotenv } from './dotenv.ts'
import { startEmbedded } from './embedded/start.ts'
import { prepare, roleUrls } from './prepare.ts'

/*
 * What the operator's commands (migrate, verify) share: the database of the installation, as its owner, by the same variables as
 * the server (server/env.ts). They may run beside the server; an embedded database they found running stays.
 */

/** Runs `work` on the migrated database with the owner's address, and ends what it had to start. */
export async function asOperator(work: (ownerUrl: string) => Promise<void>): Promise<void> {
  try {
    loadDotenv()
    const given = process.env['DATABASE_URL'] ?? ''
    if (given !== '') {
      await work(given)
      return
    }
    const embedded = await startEmbedded(
      process.env['DATA_DIR'] ?? '.data',
      process.env['PG_BINDIR'],
    )
    try {
      await work(embedded.url)
    } finally {
      if (!embedded.adopted) await embedded.stop()
    }
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** Migrates the installation's database; returns what was run. */
export async function prepareAsOperator(ownerUrl: string): Promise<readonly string[]> {
  const embedded = (process.env['DATABASE_URL'] ?? '') === ''
  const given = {
    app_web: process.env['DATABASE_WEB_URL'],
    app_collab: process.env['DATABASE_COLLAB_URL'],
    app_auth: process.env['DATABASE_AUTH_URL'],
  }
  const secret = process.env['AUTH_SECRET']
  if (!embedded && secret === undefined && Object.values(given).includes(undefined)) {
    throw new CannotStart('AUTH_SECRET is missing: the passwords of the login roles come from it.')
  }
  return await prepare(ownerUrl, roleUrls(ownerUrl, given, embedded ? undefined : secret))
}
