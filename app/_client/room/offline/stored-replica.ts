import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { stillOwed, type OwnEdit } from '../own-edits.ts'
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
  const noted: unknown = await persistence.get('owed')
  const owed = typeof noted === 'number' ? noted : 0
  const [custom] = idb.transact(db, ['custom'], 'readonly')
  const made = custom === undefined ? [] : ((await idb.getAll(custom, ownRange())) as OwnEdit[])
  const update = doc.store.clients.size === 0 ? null : encodeStateAsUpdate(doc)
  const kept = { update, owed, own: stillOwed(made, owed) }
  return { name, db, kept, close: async () => await persistence.destroy() }
}

/** Under which key of `custom` an edit of one's own stands, in the order of the marks. */
export function ownKey({ mark }: OwnEdit): string {
  return `own/${String(mark).padStart(12, '0')}`
}

/** All of them. */
export function ownRange(): IDBKeyRange {
  return IDBKeyRange.bound('own/', 'own0', false, true)
}

/** What several windows kept, as if it were one. */
export function together(all: readonly Kept[]): Kept {
  const doc = new Doc()
  const own: OwnEdit[] = []
  let owed = 0
  for (const kept of all) {
    if (kept.update !== null) applyUpdate(doc, kept.update)
    for (const { mark, edits } of kept.own) own.push({ mark: owed + mark, edits })
    owed += kept.owed
  }
  const update = doc.store.clients.size === 0 ? null : encodeStateAsUpdate(doc)
  return { update, owed, own }
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
