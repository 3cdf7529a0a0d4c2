import { mergeUpdates } from 'yjs'
import { isBarred } from './barred.ts'
import { listCaches, noteCache } from './cache-list.ts'
import { cacheName, readCacheName, type CacheKey } from './cache-name.ts'
import type { Keep, Kept, OfflineCache, OpenCache, WipeScope } from './offline-cache.ts'
import type { OwnEdit } from '../own-edits.ts'
import {
  openReplica,
  ownKey,
  ownRange,
  stores,
  together,
  type StoredReplica,
} from './stored-replica.ts'
import { takeLock } from './window-lock.ts'
import { noteWriter, wipeCache, wipeCaches } from './wipe-caches.ts'

/** So many rows become one. */
const long = 500

type Owner = Pick<CacheKey, 'userId' | 'workspaceId' | 'modelId'>

/**
 * The copies of a document that somebody has in this browser, in IndexedDB (F-8 to F-10). Each window has one of its own: what
 * it owes is its own to settle. What windows left behind that are closed now, the next one takes over.
 */
export function browserCache(owner: Owner): OpenCache {
  return async (epoch, fresh) => await open(owner, epoch, fresh).catch(() => null)
}

async function open(owner: Owner, epoch: number, fresh: boolean): Promise<OfflineCache | null> {
  if (isBarred(owner.workspaceId) || !('locks' in navigator)) return null
  const isOwn = (key: CacheKey | null) =>
    key !== null && key.userId === owner.userId && key.modelId === owner.modelId
  const names = await listCaches()
  const found: Held[] = []
  const lost: OwnEdit[] = []
  for (const name of names) {
    const key = readCacheName(name)
    if (!isOwn(key) || key === null || key.epoch > epoch) continue
    if (key.epoch === epoch && fresh) continue
    const held = await hold(name, key.epoch < epoch)
    if (held === null) continue
    if (key.epoch === epoch) found.push(held)
    else {
      // What belongs to an earlier beginning goes with nothing any more; what somebody made in it is handed back.
      lost.push(...held.replica.kept.own)
      await leave(held, true)
    }
  }
  const [own, ...others] =
    found.length > 0
      ? found
      : [await hold(cacheName({ ...owner, epoch, window: crypto.randomUUID() }))]
  if (own === undefined || own === null) return null
  const kept = together(found.map(({ replica }) => replica.kept))
  const cache = new BrowserCache(owner, own, kept, lost)
  const isWhole = kept.update === null || (await cache.rewrite(kept.update))
  for (const other of others) if (other !== null) await leave(other, isWhole)
  if (isWhole && !isBarred(owner.workspaceId)) return cache
  // It was switched off while it was opened.
  if (isWhole) cache.wipe('replica')
  return null
}

interface Held {
  readonly replica: StoredReplica
  readonly release: () => void
}

/** Null: another window holds it, or it cannot be read; one that is of no use then is erased. */
async function hold(name: string, isPast = false): Promise<Held | null> {
  const release = await takeLock(name)
  if (release === null) return null
  try {
    const replica = await openReplica(name)
    noteCache(name, replica.kept.owed)
    return { replica, release }
  } catch {
    if (isPast) await wipeCache(name)
    release()
    return null
  }
}

/** What another window left behind: erased once this window has it. */
async function leave({ replica, release }: Held, isTaken: boolean): Promise<void> {
  await replica.close()
  if (isTaken) await wipeCache(replica.name)
  release()
}

class BrowserCache implements OfflineCache {
  readonly kept: Kept
  readonly lost: readonly OwnEdit[]
  readonly #owner: Owner
  readonly #held: Held
  readonly #forget: () => void
  #ended: Promise<void> | null = null
  #owed: number
  #rows = 0

  constructor(owner: Owner, held: Held, kept: Kept, lost: readonly OwnEdit[]) {
    this.#owner = owner
    this.#held = held
    this.kept = kept
    this.lost = lost
    this.#owed = kept.owed
    const { name } = held.replica
    this.#forget = noteWriter({ name, end: async () => await this.#end() })
  }

  get isOpen(): boolean {
    return this.#ended === null
  }

  /** One row instead of all, with what goes with it. False: it was not taken. */
  async rewrite(update: Uint8Array): Promise<boolean> {
    const done = Promise.withResolvers<boolean>()
    this.#write((updates, custom) => {
      replace(updates, update)
      custom.put(this.kept.owed, 'owed')
      custom.delete(ownRange())
      for (const own of this.kept.own) custom.put(own, ownKey(own))
      noteCache(this.#held.replica.name, this.kept.owed)
      updates.transaction.addEventListener('complete', () => done.resolve(true))
      updates.transaction.addEventListener('abort', () => done.resolve(false))
    })
    return this.#ended === null && (await done.promise)
  }

  keep({ update, owed, own }: Keep): void {
    if (update === undefined && owed === this.#owed && own === undefined) return
    this.#write((updates, custom) => {
      if (update !== undefined) updates.add(update)
      if (owed !== this.#owed) {
        custom.put(owed, 'owed')
        noteCache(this.#held.replica.name, owed)
      }
      if (own !== undefined) custom.put(own, ownKey(own))
      else if (owed === 0) custom.delete(ownRange())
      if (update !== undefined && (this.#rows += 1) >= long) this.#shorten(updates)
      // Otherwise it would wait for a moment in which this window has nothing to do, and be lost if the window closes before.
      else updates.transaction.commit()
    })
    this.#owed = owed
  }

  close(): void {
    void this.#end()
  }

  wipe(scope: WipeScope): void {
    void this.#wipe(scope)
  }

  async #wipe(scope: WipeScope): Promise<void> {
    const wasOpen = this.isOpen
    await this.#end(true)
    if (!wasOpen) await wipeCache(this.#held.replica.name)
    const { userId, workspaceId, modelId } = this.#owner
    if (scope === 'replica') return
    await wipeCaches(
      (key) =>
        key?.userId === userId &&
        (scope === 'document' ? key.modelId === modelId : key.workspaceId === workspaceId),
    )
  }

  /** Update and what is owed stand together or not at all. After a failure nothing more is written: it would not connect. */
  #write(work: (updates: IDBObjectStore, custom: IDBObjectStore) => void): void {
    if (this.#ended !== null) return
    try {
      const transaction = this.#held.replica.db.transaction(stores, 'readwrite')
      transaction.addEventListener('abort', () => this.close())
      work(transaction.objectStore('updates'), transaction.objectStore('custom'))
    } catch {
      this.close()
    }
  }

  #shorten(updates: IDBObjectStore): void {
    this.#rows = 0
    const all: IDBRequest<Uint8Array[]> = updates.getAll()
    all.addEventListener('success', () => replace(updates, mergeUpdates(all.result)))
  }

  #end(erase = false): Promise<void> {
    this.#ended ??= (async () => {
      const { replica, release } = this.#held
      this.#forget()
      // What was begun is finished first, and nobody takes over what is to go.
      await replica.close().catch(() => {})
      if (erase) await wipeCache(replica.name)
      release()
    })()
    return this.#ended
  }
}

/** Adds a row and takes away all before it. */
function replace(updates: IDBObjectStore, update: Uint8Array): void {
  const added = updates.add(update)
  added.addEventListener('success', () => {
    updates.delete(IDBKeyRange.upperBound(added.result, true))
  })
}
