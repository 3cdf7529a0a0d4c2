import type { TenantContext } from '#db/tenant.ts'
import type { Log } from '#server/log.ts'
import type { Wish } from './keep.ts'
import type { SnapshotThread } from './thread.ts'

/** Documents that wait for their snapshot; more are not taken. */
const most = 64

/**
 * Keeps states of documents so that loading is short (C-28). Nothing waits for it and nothing is lost without it: what fails
 * is written to the log of the server and left.
 */
export class Snapshots {
  readonly #log: Log
  readonly #thread: Pick<SnapshotThread, 'keep' | 'close'>
  readonly #waiting = new Map<string, Wish>()
  #working = false
  #closed = false

  constructor(log: Log, thread: Pick<SnapshotThread, 'keep' | 'close'>) {
    this.#log = log
    this.#thread = thread
  }

  /** How many documents wait or are worked on. */
  get waiting(): number {
    return this.#waiting.size + (this.#working ? 1 : 0)
  }

  /** A snapshot of a document is worth while; written as somebody who may read it. False: not now. */
  wish(docId: string, as: TenantContext): boolean {
    if (this.#closed || (this.#waiting.size >= most && !this.#waiting.has(docId))) return false
    const { workspaceId, userId, orgId } = as
    this.#waiting.set(docId, { docId, as: { workspaceId, userId, orgId } })
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
        await this.#thread.keep(next)
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
}
