import fs from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Kysely } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'

/**
 * Brings a database to the newest migration and returns the names of those it ran. The owner runs it; an advisory lock of
 * Kysely's keeps two servers from doing it at once. Throws with the name of the migration that failed.
 */
export async function migrateToLatest<D>(owner: Kysely<D>): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL('./migrations', import.meta.url))
  const migrator = new Migrator({
    db: owner,
    provider: new FileMigrationProvider({
      fs,
      path,
      migrationFolder: folder,
      import: async (file: string) => (await import(pathToFileURL(file).href)) as unknown,
    }),
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  const failed = results.find((r) => r.status === 'Error')
  if (failed !== undefined) {
    throw new Error(`migration ${failed.migrationName} failed`, { cause: error })
  }
  if (error !== undefined) throw error
  return results.map((r) => r.migrationName)
}
