import { forgetCache, listCaches } from './cache-list.ts'
import { readCacheName, type CacheKey } from './cache-name.ts'
import { within } from './within.ts'

/** Another window lets go of its database at once when it is to be deleted; one that is frozen does not. In milliseconds. */
const patience = 3000

/** Something in this window that writes to a database. */
interface Writer {
  readonly name: string
  end(): Promise<void>
}

const writers = new Set<Writer>()

/** Registers who writes; answers how to take it back. */
export function noteWriter(writer: Writer): () => void {
  writers.add(writer)
  return () => {
    writers.delete(writer)
  }
}

/**
 * Erases copies in this browser, also of windows that are open: what writes in this window stops first. `null` stands for
 * databases of ours whose name says nothing. Never throws; what could not be erased is tried again by the next who erases.
 */
export async function wipeCaches(which: (key: CacheKey | null) => boolean): Promise<void> {
  for (const writer of writers) if (which(readCacheName(writer.name))) await writer.end()
  const names = (await within(patience, listNames())) ?? []
  await Promise.all(names.filter((name) => which(readCacheName(name))).map(wipeCache))
}

/** Erases one. */
export async function wipeCache(name: string): Promise<void> {
  const erased = (async () => {
    await deleteDatabase(name)
    forgetCache(name)
  })()
  await within(patience, erased)
}

/** As the library that reads these databases does it; the library itself would come along with every page. */
async function deleteDatabase(name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const asked = indexedDB.deleteDatabase(name)
  asked.addEventListener('success', () => resolve())
  asked.addEventListener('error', () => reject(asked.error ?? new Error('not deleted')))
  await promise
}

async function listNames(): Promise<readonly string[]> {
  return await listCaches()
}
