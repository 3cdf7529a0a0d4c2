type Publish = (workspaceId: string, docId: string, seq: number) => Promise<void>

/** Gathers "this document changed" so that a document under many hands gives at most a few hints a second. */
export class HintTick {
  readonly #every: number
  readonly #publish: Publish
  readonly #waiting = new Map<string, { workspaceId: string; seq: number }>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<unknown> = Promise.resolve()

  /** `every`: milliseconds for which changes are gathered. */
  constructor(every: number, publish: Publish) {
    this.#every = every
    this.#publish = publish
  }

  readonly changed = (workspaceId: string, docId: string, seq: number): void => {
    this.#waiting.set(docId, { workspaceId, seq })
    this.#timer ??= setTimeout(() => this.#flush(), this.#every)
  }

  /** Sends what waits, and returns when it is sent. */
  async close(): Promise<void> {
    clearTimeout(this.#timer)
    this.#flush()
    await this.#last
  }

  #flush(): void {
    this.#timer = undefined
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    this.#last = Promise.all(
      waiting.map(async ([docId, { workspaceId, seq }]) => {
        await this.#publish(workspaceId, docId, seq)
      }),
    )
  }
}
