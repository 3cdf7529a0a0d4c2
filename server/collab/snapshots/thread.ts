import { Worker } from 'node:worker_threads'
import type { PackedSnapshot } from '#db/snapshot-codec.ts'
import type { Material } from './build.ts'
import { wrap } from './parcel.ts'

export interface ThreadLimits {
  /** a snapshot that takes longer, in milliseconds, is given up and its thread ended */
  readonly patience: number
  /** an idle thread is ended after this long, in milliseconds */
  readonly idle: number
  /** memory of the thread, in MiB */
  readonly memory: number
}

/**
 * The one other thread in which snapshots are built, one at a time. Begun when it is needed, ended when it was not for a
 * while, begun anew when it died; keeps no process alive.
 */
export class SnapshotThread {
  readonly #limits: ThreadLimits
  readonly #script: URL
  #worker: Worker | null = null
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(limits: ThreadLimits, script = new URL('./worker.ts', import.meta.url)) {
    this.#limits = limits
    this.#script = script
  }

  /** Whether there is a thread now. */
  get isOpen(): boolean {
    return this.#worker !== null
  }

  /** Rejects when it could not be built, took too long, or the thread died. One call at a time. */
  async build(material: Material): Promise<PackedSnapshot> {
    clearTimeout(this.#idle)
    const worker = (this.#worker ??= this.#begin())
    const { promise, resolve, reject } = Promise.withResolvers<PackedSnapshot>()
    const timer = setTimeout(() => reject(new Error('it took too long')), this.#limits.patience)
    const died = (code: number) => reject(new Error(`the thread ended with ${code}`))
    worker.once('message', resolve).once('error', reject).once('exit', died)
    try {
      const parcel = wrap(material)
      worker.postMessage(parcel, [parcel.bytes.buffer])
      const packed = await promise
      this.#idle = setTimeout(() => void this.close(), this.#limits.idle).unref()
      return packed
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
