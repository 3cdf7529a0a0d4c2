import { Worker } from 'node:worker_threads'
import type { Wish } from './keep.ts'

export interface ThreadLimits {
  /** a snapshot that takes longer, in milliseconds, is given up and its thread ended */
  readonly patience: number
  /** an idle thread is ended after this long, in milliseconds */
  readonly idle: number
  /** memory of the thread, in MiB */
  readonly memory: number
}

/**
 * The one other thread in which snapshots are made, one at a time, from the log to the row: where rooms work nothing of it is
 * read, computed or written. Begun when it is needed, ended when it was not for a while, begun anew when it died; keeps no
 * process alive.
 */
export class SnapshotThread {
  readonly #url: string
  readonly #limits: ThreadLimits
  readonly #script: URL
  #worker: Worker | null = null
  #idle: ReturnType<typeof setTimeout> | undefined

  /** `url`: of the database, as the role of the sync server. */
  constructor(url: string, limits: ThreadLimits, script = new URL('./worker.ts', import.meta.url)) {
    this.#url = url
    this.#limits = limits
    this.#script = script
  }

  /** Whether there is a thread now. */
  get isOpen(): boolean {
    return this.#worker !== null
  }

  /** Whether it is kept. Rejects when it could not be made, took too long, or the thread died. One call at a time. */
  async keep(wish: Wish): Promise<boolean> {
    clearTimeout(this.#idle)
    const worker = (this.#worker ??= this.#begin())
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const timer = setTimeout(() => reject(new Error('it took too long')), this.#limits.patience)
    const died = (code: number) => reject(new Error(`the thread ended with ${code}`))
    worker.once('message', resolve).once('error', reject).once('exit', died)
    try {
      worker.postMessage(wish, [])
      const isKept = (await promise) === true
      this.#idle = setTimeout(() => void this.close(), this.#limits.idle).unref()
      return isKept
    } catch (error) {
      await this.close()
      throw error
    } finally {
      clearTimeout(timer)
      worker.off('message', resolve).off('error', reject).off('exit', died)
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  #begin(): Worker {
    const worker = new Worker(this.#script, {
      workerData: { url: this.#url },
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory },
    })
    worker.unref()
    // Between two snapshots nobody else listens, and an error nobody hears would end the process.
    worker.on('error', () => this.#forget(worker))
    worker.on('exit', () => this.#forget(worker))
    return worker
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null
  }
}
