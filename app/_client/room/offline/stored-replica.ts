import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import type { Model } from '#lib/model/model.ts'
import type { Kept } from './offline-cache.ts'

/** Stores of y-indexeddb: updates under growing numbers, and whatever belongs to them. */
export const stores = ['updates', 'custom'] as const

/** A database of y-indexeddb that was read, and can be written to. */
export interface StoredReplica {
  readonly name: string
  readonly db: IDBDatabase
  readonly kept: Kept
  close(): Promise<void>
}

/**
 * Opens and reads a database; makes it when there is none. Throws when it cannot be written to. Only reading is left to
 * y-indexeddb: it would write an update without what is owed, and nobody would hear when that fails.
 */
export async function openReplica(name: string): Promise<StoredReplica> {
  // y-indexeddb waits for ever for a database that does not open.
  await probe(name)
  const doc = new Doc()
  const persistence = new IndexeddbPersistence(name, doc)
  await persistence.whenSynced
  const { db } = persistence
  if (db === null) throw new Error('closed while it was read')
  const owed: unknown = await persistence.get('owed')
  const base = ((await persistence.get('base')) ?? null) as Model | null
  const update = doc.store.clients.size === 0 ? null : encodeStateAsUpdate(doc)
  const kept = { update, owed: typeof owed === 'number' ? owed : 0, base }
  return { name, db, kept, close: async () => await persistence.destroy() }
}

/** What several windows kept, as if it were one. What stood before is the first that is known. */
export function together(all: readonly Kept[]): Kept {
  const doc = new Doc()
  for (const { update } of all) if (update !== null) applyUpdate(doc, update)
  return {
    update: doc.store.clients.size === 0 ? null : encodeStateAsUpdate(doc),
    owed: all.reduce((sum, { owed }) => sum + owed, 0),
    base: all.find(({ base }) => base !== null)?.base ?? null,
  }
}

async function probe(name: string): Promise<void> {
  const db = await idb.openDB(name, (made) => {
    idb.createStores(made, [['updates', { autoIncrement: true }], ['custom']])
  })
  try {
    const [custom] = idb.transact(db, ['custom'])
    if (custom === undefined) throw new Error('no such store')
    await idb.put(custom, true, 'probe')
  } finally {
    db.close()
  }
}
