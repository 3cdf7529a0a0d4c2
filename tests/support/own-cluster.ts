import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { connect, open } from '#db/client.ts'
import { ensureCluster, ensureDatabase, ownerUrl } from '#db/embedded/cluster.ts'
import { layOut, type Layout } from '#db/embedded/layout.ts'
import { launch, stopChild } from '#db/embedded/postmaster.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { pass } from './until.ts'

/** A real, migrated PostgreSQL of one's own, to be killed and frozen. */
export class OwnCluster {
  readonly ownerUrl: string
  readonly socketPath: string
  readonly #layout: Layout
  readonly #dataDir: string
  #postmaster: ChildProcess
  #frozen: readonly number[] = []

  private constructor(layout: Layout, dataDir: string, postmaster: ChildProcess) {
    this.#layout = layout
    this.#dataDir = dataDir
    this.#postmaster = postmaster
    this.ownerUrl = ownerUrl(layout, 'app')
    this.socketPath = path.join(layout.socketDir, '.s.PGSQL.5432')
  }

  /** In `.data/<name>-<pid>`, which is removed at the end. */
  static async start(name: string): Promise<OwnCluster> {
    const dataDir = path.resolve('.data', `${name}-${process.pid}`)
    const layout = layOut(dataDir, process.env['PG_BINDIR'])
    ensureCluster(layout)
    const cluster = new OwnCluster(layout, dataDir, await launched(layout))
    await ensureDatabase(layout, 'app')
    const owner = connect(cluster.ownerUrl, 'migrate', 2)
    await migrateToLatest(owner.db)
    await owner.close()
    return cluster
  }

  /** What `pg_ctl stop -m immediate` does: every process ends where it stands; the next start recovers from the log. */
  async crash(): Promise<void> {
    const gone = once(this.#postmaster, 'exit')
    this.#postmaster.kill('SIGQUIT')
    await gone
  }

  /** Starts again after a crash; resolves when recovery is over. */
  async restart(): Promise<void> {
    this.#postmaster = await launched(this.#layout)
  }

  /** Stops every process of it where it stands (SIGSTOP): connections stay, nothing answers. */
  async freeze(): Promise<void> {
    const sql = open(this.ownerUrl, { max: 1 })
    await sql`select 1`
    this.#postmaster.kill('SIGSTOP')
    const rows = await sql<{ pid: number }[]>`
      select pid from pg_stat_activity where pid <> pg_backend_pid()`
    this.#frozen = rows.map((row) => row.pid)
    for (const pid of this.#frozen) signal(pid, 'SIGSTOP')
    void sql.end({ timeout: 0 })
  }

  thaw(): void {
    for (const pid of this.#frozen) signal(pid, 'SIGCONT')
    this.#postmaster.kill('SIGCONT')
    this.#frozen = []
  }

  async stop(): Promise<void> {
    this.thaw()
    await stopChild(this.#postmaster)
    rmSync(this.#dataDir, { recursive: true, force: true })
  }
}

/** What a killed one leaves behind goes away in a moment: tried again. */
async function launched(layout: Layout): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await launch(layout)
    if (typeof started !== 'string') return started
    if (attempt === 40) throw new Error(`PostgreSQL did not start: ${started}`)
    await pass(50)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}
