/** What is kept to be found again, as far as it has room: when it would take more, what was used longest ago goes first. */
export class BoundedCache<V> {
  readonly #room: number
  readonly #kept = new Map<string, { readonly value: V; readonly size: number }>()
  #taken = 0

  constructor(room: number) {
    this.#room = room
  }

  get(key: string): V | undefined {
    const found = this.#kept.get(key)
    if (found === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, found)
    return found.value
  }

  /** Keeps a value that takes so much room; one larger than all of it is not kept. */
  set(key: string, value: V, size: number): void {
    this.#drop(key)
    if (size > this.#room) return
    this.#kept.set(key, { value, size })
    this.#taken += size
    for (const oldest of this.#kept.keys()) {
      if (this.#taken <= this.#room) return
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    this.#taken -= this.#kept.get(key)?.size ?? 0
    this.#kept.delete(key)
  }
}
