/** Seeded chance (mulberry32): the same seed gives the same schedule. */
export class Chance {
  #a: number

  constructor(seed: number) {
    this.#a = seed >>> 0
  }

  /** In [0, 1). */
  next(): number {
    this.#a = (this.#a + 0x6d_2b_79_f5) >>> 0
    let t = Math.imul(this.#a ^ (this.#a >>> 15), 1 | this.#a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number in [from, to]. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  once(share: number): boolean {
    return this.next() < share
  }

  pick<T>(all: readonly T[]): T {
    const found = all[this.int(0, all.length - 1)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }
}
