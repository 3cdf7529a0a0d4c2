import { cachePrefix } from './cache-name.ts'

/**
 * Names of the copies in this browser: as the browser lists its databases, and as we noted them, for browsers that do not
 * list. A name noted may be of a database that was never made.
 */
export async function listCaches(): Promise<readonly string[]> {
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : []
  const listed = databases.flatMap(({ name }) => (name === undefined ? [] : [name]))
  const names = new Set([...listed, ...noted()])
  return [...names].filter((name) => name.startsWith(cachePrefix))
}

/** To be called before the database is made. */
export function noteCache(name: string): void {
  localStorage.setItem(name, '')
}

/** To be called when it is gone. */
export function forgetCache(name: string): void {
  localStorage.removeItem(name)
}

function noted(): readonly string[] {
  return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
}
