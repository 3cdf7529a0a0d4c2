/** Latencies in milliseconds in buckets of 1 %: percentiles of millions of values in little memory. */
export class Histogram {
  readonly #buckets = new Float64Array(2400)
  #count = 0
  #sum = 0
  #most = 0

  get count(): number {
    return this.#count
  }

  add(ms: number): void {
    const us = Math.max(1, ms * 1000)
    const at = Math.min(this.#buckets.length - 1, Math.floor(Math.log(us) * 100))
    this.#buckets[at] = (this.#buckets[at] ?? 0) + 1
    this.#count += 1
    this.#sum += ms
    if (ms > this.#most) this.#most = ms
  }

  /** The value below which the share `p` (0 to 1) lies; NaN when nothing was measured. */
  at(p: number): number {
    if (this.#count === 0) return Number.NaN
    const wanted = p * this.#count
    let seen = 0
    for (const [i, n] of this.#buckets.entries()) {
      seen += n
      if (seen >= wanted) return Math.min(this.#most, Math.exp((i + 0.5) / 100) / 1000)
    }
    return this.#most
  }

  summary(): Summary {
    return {
      count: this.#count,
      p50: round(this.at(0.5)),
      p95: round(this.at(0.95)),
      p99: round(this.at(0.99)),
      max: round(this.#most),
      mean: round(this.#sum / this.#count),
    }
  }
}

/** Milliseconds. */
export interface Summary {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
  readonly mean: number
}

/** To three digits after the point. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The middle of some values; those that are no number do not count. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((v) => !Number.isNaN(v)).sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
