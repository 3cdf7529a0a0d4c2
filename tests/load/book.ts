import type { Ledger, LightClient } from './client.ts'
import { Histogram } from './histogram.ts'

/** Counts stamps: each once for each receiver, however often and in whatever frames it arrives. */
export class Book implements Ledger {
  /** latencies count from this time on */
  from = 0
  /** counted since `from`, and ever */
  delivered = 0
  ever = 0
  propagation = new Histogram()
  saved = new Histogram()
  readonly troubles: string[] = []
  /** by receiver, by writer: the last n */
  readonly #last: readonly Int32Array[]
  readonly #acknowledged: Int32Array
  readonly #ignored: number

  /** Receipts of the first `ignored` clients do not count. */
  constructor(clients: number, ignored = 0) {
    this.#last = Array.from({ length: clients }, () => new Int32Array(clients).fill(-1))
    this.#acknowledged = new Int32Array(clients).fill(-1)
    this.#ignored = ignored
  }

  /** Measures anew, latencies of what is due from this time on. */
  restart(from: number): void {
    this.from = from
    this.delivered = 0
    this.propagation = new Histogram()
    this.saved = new Histogram()
  }

  readonly received = (
    client: LightClient,
    writer: number,
    n: number,
    due: number,
    at: number,
  ): void => {
    const last = this.#last[client.index]
    if (last === undefined || client.index < this.#ignored || n <= (last[writer] ?? n)) return
    last[writer] = n
    this.ever += 1
    if (due < this.from) return
    this.delivered += 1
    this.propagation.add(at - due)
  }

  readonly acknowledged = (client: LightClient, n: number, due: number, at: number): void => {
    this.#acknowledged[client.index] = Math.max(n, this.#acknowledged[client.index] ?? n)
    if (due >= this.from) this.saved.add(at - due)
  }

  readonly trouble = (what: string): void => {
    this.troubles.push(what)
  }

  /** The last update of a writer that the server called saved; -1: none. */
  savedOf(writer: number): number {
    return this.#acknowledged[writer] ?? -1
  }

  /** The last update of a writer that somebody else saw; -1: none. */
  seenOf(writer: number): number {
    return Math.max(...this.#last.map((last) => last[writer] ?? -1))
  }
}
