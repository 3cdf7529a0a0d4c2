interface Event {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** Virtual time: what is due next runs next, nothing waits for a clock. Milliseconds. */
export class Time {
  now = 0
  events = 0
  readonly #heap: Event[] = []
  #order = 0

  after(delay: number, run: () => void): void {
    this.#push({ at: this.now + delay, order: (this.#order += 1), run })
  }

  /** Runs everything that is due up to `until`; what follows from it too. */
  run(until: number): void {
    for (let next = this.#heap[0]; next !== undefined && next.at <= until; next = this.#heap[0]) {
      this.#pop()
      this.now = next.at
      this.events += 1
      if (this.events > 200_000) throw new Error('a schedule without an end')
      next.run()
    }
    this.now = Math.max(this.now, until)
  }

  #push(event: Event): void {
    const heap = this.#heap
    let i = heap.push(event) - 1
    while (i > 0) {
      const up = (i - 1) >> 1
      const parent = heap[up]
      if (parent === undefined || before(parent, event)) break
      heap[i] = parent
      i = up
    }
    heap[i] = event
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let i = 0
    for (;;) {
      const [left, right] = [heap[2 * i + 1], heap[2 * i + 2]]
      let child = 2 * i + 1
      let least = left
      if (right !== undefined && left !== undefined && before(right, left)) {
        child += 1
        least = right
      }
      if (least === undefined || before(last, least)) break
      heap[i] = least
      i = child
    }
    heap[i] = last
  }
}

function before(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}
