import { setTimeout as delay } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'
import { answers, ensureCluster, ensureDatabase, lastLine, ownerUrl } from './cluster.ts'
import { layOut, type Layout } from './layout.ts'
import { launch, runningPid, stopChild, stopPid } from './postmaster.ts'

/** A PostgreSQL of our own, for trial and for one machine. */
export interface EmbeddedDatabase {
  /** the owner's address */
  readonly url: string
  /** found running, left by a server that was killed */
  readonly adopted: boolean
  stop(): Promise<void>
}

const database = 'app'
const attempts = 20

/**
 * Starts a real PostgreSQL on a private unix socket, making it when there is none; adopts one that a killed server left.
 * Waits while the remains of a killed one go. Refuses with `CannotStart` (no programs, no place to write, no start).
 */
export async function startEmbedded(
  dataDir: string,
  bindir: string | undefined,
): Promise<EmbeddedDatabase> {
  const layout = layOut(dataDir, bindir)
  ensureCluster(layout)
  const url = ownerUrl(layout, database)
  for (let attempt = 1; ; attempt += 1) {
    const left = runningPid(layout)
    if (left !== undefined && (await answers(ownerUrl(layout, 'postgres')))) {
      await ensureDatabase(layout, database)
      return { url, adopted: true, stop: async () => await stopPid(left) }
    }
    const started = await launch(layout)
    if (typeof started !== 'string') {
      await ensureDatabase(layout, database)
      return { url, adopted: false, stop: async () => await stopChild(started) }
    }
    if (attempt >= attempts || !isPassing(started)) throw refusal(layout, started)
    await delay(250)
  }
}

/** A server that was just killed leaves its lock file and its memory for a moment. */
function isPassing(said: string): boolean {
  return /postmaster\.pid|shared memory block/.test(said)
}

function refusal(layout: Layout, said: string): CannotStart {
  return new CannotStart(
    `The embedded database in ${layout.cluster} did not start: ${lastLine(said)}`,
  )
}
