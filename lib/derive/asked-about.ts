import { Memo, type Tracker } from './tracked.ts'

/** One question asked of many elements; the answer about each is worked out once, for everybody who asks (DR-2). */
export class Answers<V> {
  readonly #memos = new Map<string, Memo<V>>()
  readonly #tracker: Tracker
  readonly #work: (id: string) => V
  /** All checks of an element ask about the same one. */
  #lastId: string | undefined
  #last: Memo<V> | undefined

  constructor(tracker: Tracker, work: (id: string) => V) {
    this.#tracker = tracker
    this.#work = work
  }

  about(id: string): V {
    if (this.#last !== undefined && this.#lastId === id) return this.#last.get()
    const memo = this.#memos.get(id) ?? this.#begin(id)
    this.#lastId = id
    this.#last = memo
    return memo.get()
  }

  /** The element is no more. */
  forget(id: string): void {
    this.#memos.delete(id)
    this.#last = undefined
  }

  #begin(id: string): Memo<V> {
    const memo = new Memo(this.#tracker, () => this.#work(id))
    this.#memos.set(id, memo)
    return memo
  }
}
