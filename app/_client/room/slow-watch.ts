/** What is watched: edits made and confirmed, and whether there is a connection over which they can be. */
interface Waiting {
  readonly made: number
  readonly confirmed: number
  readonly connected: boolean
}

/** Calls later, unless what it answers is called before. */
type Later = (call: () => void) => () => void

/**
 * Tells that the server is slow (F-41): edits wait, there is a connection, and for so long as `later` takes none has been confirmed. Tells
 * too when that is over.
 */
export class SlowWatch {
  readonly #later: Later
  readonly #tell: (isSlow: boolean) => void
  #confirmed = 0
  #isSlow = false
  #stop: (() => void) | undefined

  constructor(later: Later, tell: (isSlow: boolean) => void) {
    this.#later = later
    this.#tell = tell
  }

  learn({ made, confirmed, connected }: Waiting): void {
    const isWaiting = connected && made > confirmed
    if (!isWaiting || confirmed !== this.#confirmed) this.end()
    this.#confirmed = confirmed
    if (isWaiting && !this.#isSlow) this.#stop ??= this.#later(() => this.#say(true))
  }

  end(): void {
    this.#stop?.()
    this.#stop = undefined
    this.#say(false)
  }

  #say(isSlow: boolean): void {
    if (isSlow === this.#isSlow) return
    this.#isSlow = isSlow
    this.#tell(isSlow)
  }
}
