import type { TenantContext } from '#db/tenant.ts'
import type { Log } from '#server/log.ts'
import type { Store } from '../store.ts'
import { SnapshotThread, type ThreadLimits } from './thread.ts'

/** Documents that wait for their snapshot; more are not taken. */
const most = 64

interface Wish {
  readonly docId: string
  readonly as: TenantContext
  readonly store: Pick<Store, 'load' | 'snapshot'>
}

/**
 * Keeps states of documents so that loading is short (C-28). Nothing waits for it and nothing is lost without it: what fails
 * is written to the log of the server and left.
 */
export class Snapshots {
  readonly #log: Log
  readonly #thread: SnapshotThread
  readonly #waiting = new Map<string, Wish>()
  #working = false
  #closed = false

  constructor(log: Log, thread: SnapshotThread | ThreadLimits) {
    this.#log = log
    this.#thread = thread instanceof SnapshotThread ? thread : new SnapshotThread(thread)
  }

  /** How many documents wait or are worked on. */
  get waiting(): number {
    return this.#waiting.size + (this.#working ? 1 : 0)
  }

  /** A snapshot of a document is worth while; written as somebody who may read it. False: not now. */
  wish(docId: string, as: TenantContext, store: Wish['store']): boolean {
    if (this.#closed || (this.#waiting.size >= most && !this.#waiting.has(docId))) return false
    this.#waiting.set(docId, { docId, as, store })
    if (!this.#working) void this.#work()
    return true
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#waiting.clear()
    await this.#thread.close()
  }

  /** One after the other, so that one log at most is held beside the rooms. */
  async #work(): Promise<void> {
    this.#working = true
    for (let next = this.#take(); next !== undefined; next = this.#take()) {
      try {
        await this.#make(next)
      } catch (error) {
        if (!this.#closed) this.#log.warn({ err: error, docId: next.docId }, 'snapshot not written')
      }
    }
    this.#working = false
  }

  #take(): Wish | undefined {
    const [next] = this.#waiting.values()
    if (next !== undefined) this.#waiting.delete(next.docId)
    return next
  }

  async #make({ as, store }: Wish): Promise<void> {
    const loaded = await store.load(as)
    if (loaded === undefined) return
    const { head, snapshot, updates } = loaded.stored
    if (updates.length === 0) return
    const packed = await this.#thread.build({ snapshot, updates: updates.map((row) => row.data) })
    await store.snapshot(as, head, packed)
  }
}
