/** How much somebody may take: `burst` at once, refilled by `perSecond`. */
export class TokenBucket {
  readonly #perSecond: number
  readonly #burst: number
  readonly #now: () => number
  #tokens: number
  #at: number

  constructor(
    { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
    now: () => number,
  ) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#now = now
    this.#tokens = burst
    this.#at = now()
  }

  /** Takes `n` when they are there; otherwise takes nothing and answers false. */
  take(n: number): boolean {
    const now = this.#now()
    const grown = this.#tokens + ((now - this.#at) / 1000) * this.#perSecond
    this.#tokens = Math.min(this.#burst, grown)
    this.#at = now
    if (this.#tokens < n) return false
    this.#tokens -= n
    return true
  }
}
