import { within } from '../room/offline/within.ts'

/** Another window lets go of its database at once when it is to be deleted; one that is frozen does not. In milliseconds. */
const patience = 3000
const prefix = 'yoriai-oscal/'
const readings = new Set<() => void>()

/** Name of the database in which this browser keeps somebody's catalogue. */
export function catalogueName(userId: string): string {
  return `${prefix}${userId}`
}

/** Whether what is kept here can be found again to be erased; where not, nothing is kept. */
export function canBeFound(): boolean {
  return 'databases' in indexedDB
}

/** Whether something is kept under this name. */
export async function isKept(name: string): Promise<boolean> {
  return (await keptNames()).includes(name)
}

/** Registers what would write a catalogue; answers how to take it back. */
export function noteReading(end: () => void): () => void {
  readings.add(end)
  return () => readings.delete(end)
}

/** Erases catalogues from this browser; what is being read in this window ends first. Never throws, and nobody waits for long. */
export async function wipeCatalogues(which: (name: string) => boolean): Promise<void> {
  for (const end of readings) end()
  const names = (await within(patience, keptNames())) ?? []
  await Promise.all(names.filter(which).map((name) => within(patience, erase(name))))
}

async function keptNames(): Promise<readonly string[]> {
  if (!canBeFound()) return []
  const databases = await indexedDB.databases()
  return databases.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name] : []))
}

async function erase(name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const asked = indexedDB.deleteDatabase(name)
  asked.addEventListener('success', () => resolve())
  asked.addEventListener('error', () => reject(asked.error ?? new Error('not deleted')))
  await promise
}
