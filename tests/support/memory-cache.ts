import * as Y from 'yjs'
import type {
  Keep,
  Kept,
  OfflineCache,
  OpenCache,
  WipeScope,
} from '#app/_client/room/offline/offline-cache.ts'

/** What a browser would keep of a document, by epoch: outlives the windows that write to it. */
export class MemoryCaches {
  readonly held = new Map<number, { updates: Uint8Array[]; kept: Omit<Kept, 'update'> }>()
  readonly wiped: WipeScope[] = []

  readonly open: OpenCache = (epoch, fresh) => {
    const nothing = { updates: [], kept: { owed: 0, base: null } }
    const held = (fresh ? undefined : this.held.get(epoch)) ?? nothing
    this.held.set(epoch, held)
    let isOpen = true
    const cache: OfflineCache = {
      kept: {
        ...held.kept,
        update: held.updates.length === 0 ? null : Y.mergeUpdates(held.updates),
      },
      keep: ({ update, owed, base }: Keep) => {
        if (!isOpen) return
        if (update !== undefined) held.updates.push(update)
        held.kept = { owed, base: owed === 0 ? null : (base ?? held.kept.base) }
      },
      close: () => {
        isOpen = false
      },
      wipe: (scope) => {
        isOpen = false
        this.wiped.push(scope)
        this.held.delete(epoch)
      },
    }
    return Promise.resolve(cache)
  }
}
