import * as Y from 'yjs'
import { stillOwed, type OwnEdit } from '#app/_client/room/own-edits.ts'
import type {
  Keep,
  OfflineCache,
  OpenCache,
  WipeScope,
} from '#app/_client/room/offline/offline-cache.ts'

/** What a browser would keep of a document, by epoch: outlives the windows that write to it. */
export class MemoryCaches {
  readonly held = new Map<number, { updates: Uint8Array[]; owed: number; own: OwnEdit[] }>()
  readonly wiped: WipeScope[] = []

  readonly open: OpenCache = (epoch, fresh) => {
    const nothing = { updates: [], owed: 0, own: [] }
    const held = (fresh ? undefined : this.held.get(epoch)) ?? nothing
    this.held.set(epoch, held)
    held.own = [...stillOwed(held.own, held.owed)]
    const lost = [...this.held].flatMap(([earlier, { own, owed }]) =>
      earlier < epoch ? stillOwed(own, owed) : [],
    )
    for (const earlier of this.held.keys()) if (earlier < epoch) this.held.delete(earlier)
    let isOpen = true
    const cache: OfflineCache = {
      kept: {
        owed: held.owed,
        own: [...held.own],
        update: held.updates.length === 0 ? null : Y.mergeUpdates(held.updates),
      },
      lost,
      get isOpen() {
        return isOpen
      },
      keep: ({ update, owed, own }: Keep) => {
        if (!isOpen) return
        if (update !== undefined) held.updates.push(update)
        if (own !== undefined) held.own.push(own)
        else if (owed === 0) held.own = []
        held.owed = owed
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
