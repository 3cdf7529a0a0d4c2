import type { TenantContext } from '#db/tenant.ts'
import type { Log } from '#server/log.ts'
import type { Wish } from './keep.ts'
import type { SnapshotThread } from './thread.ts'

interface Waiting {
  readonly wish: Wish
  readonly answer: PromiseWithResolvers<boolean>
}

/** Documents that wait for their snapshot; more are not taken. */
const most = 64

/**
 * Keeps states of documents so that loading is short (C-28). Nothing waits for it and nothing is lost without it: what fails
 * is written to the log of the server and left.
 */
export class Snapshots {
  readonly #log: Log
  readonly #thread: Pick<SnapshotThread, 'keep' | 'close'>
  readonly #waiting = new Map<string, Waiting>()
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

  /**
   * A snapshot of a document is worth while; written as somebody who may read it. Answers whether one is kept, that holds the log
   * as it stands now; false: too many wait, or it failed. Never rejects.
   */
  async wish(docId: string, as: TenantContext): Promise<boolean> {
    const waiting = this.#waiting.get(docId)
    if (this.#closed || (waiting === undefined && this.#waiting.size >= most)) return false
    const { workspaceId, userId, orgId } = as
    const answer = waiting?.answer ?? Promise.withResolvers<boolean>()
    this.#waiting.set(docId, { wish: { docId, as: { workspaceId, userId, orgId } }, answer })
    if (!this.#working) void this.#work()
    return await answer.promise
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { answer } of this.#waiting.values()) answer.resolve(false)
    this.#waiting.clear()
    await this.#thread.close()
  }

  /** One after the other, so that one log at most is held beside the rooms. */
  async #work(): Promise<void> {
    this.#working = true
    for (let next = this.#take(); next !== undefined; next = this.#take()) {
      const { wish, answer } = next
      try {
        answer.resolve(await this.#thread.keep(wish))
      } catch (error) {
        answer.resolve(false)
        if (!this.#closed) this.#log.warn({ err: error, docId: wish.docId }, 'snapshot not written')
      }
    }
    this.#working = false
  }

  #take(): Waiting | undefined {
    const [next] = this.#waiting.values()
    if (next !== undefined) this.#waiting.delete(next.wish.docId)
    return next
  }
}
