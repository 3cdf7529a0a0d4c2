import { rmSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '#db/client.ts'
import { startEmbedded } from '#db/embedded/start.ts'
import { migrateToLatest } from '#db/migrator.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** the owner's address of the migrated template database */
    templateUrl: string
  }
}

/** One real PostgreSQL a test run, migrated once; each test file takes a copy of it (tests/support/pg.ts). */
export default async function setup(project: TestProject) {
  const dataDir = path.resolve('.data', `vitest-${process.pid}`)
  const embedded = await startEmbedded(dataDir, process.env['PG_BINDIR'])
  const stop = async () => {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const owner = connect(embedded.url, 'vitest', 2)
  try {
    await migrateToLatest(owner.db)
  } catch (error) {
    await owner.close()
    await stop()
    throw error
  }
  await owner.close()
  project.provide('templateUrl', embedded.url)
  return stop
}
