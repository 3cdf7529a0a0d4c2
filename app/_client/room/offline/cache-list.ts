import { cachePrefix } from './cache-name.ts'

/**
 * Names of the copies in this browser: as the browser lists its databases, and as we noted them, for browsers that do not
 * list. A name noted may be of a database that is gone.
 */
export async function listCaches(): Promise<readonly string[]> {
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : []
  const listed = databases.flatMap(({ name }) => (name === undefined ? [] : [name]))
  const names = new Set([...listed, ...noted()])
  return [...names].filter((name) => name.startsWith(cachePrefix))
}

/** To be called when the database is opened, and when what it owes has changed. */
export function noteCache(name: string, owed: number): void {
  localStorage.setItem(name, String(owed))
}

/** So many edits that are not known to be in the database are kept here, of everybody in this browser. */
export function owedHere(): number {
  try {
    const counts = noted().map((name) =>
      name.startsWith(cachePrefix) ? Number(localStorage.getItem(name)) : 0,
    )
    return counts.reduce((sum, count) => sum + count, 0)
  } catch {
    // A browser that lets us note nothing keeps nothing.
    return 0
  }
}

/** To be called when it is gone. */
export function forgetCache(name: string): void {
  localStorage.removeItem(name)
}

function noted(): readonly string[] {
  return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
}
