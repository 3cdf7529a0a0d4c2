/** One working out of one answer. It stands until something it read changes. */
interface Run {
  readonly memo: Memo<unknown>
}

/**
 * Something that is read and can change: one element, the cells of one element, one entry of an index, an answer made of these. It
 * knows who has read it. Runs that no longer stand are left in the list until it has doubled: taking each out of every list it is in
 * would cost more than reading did.
 */
export class Source {
  #readers: Run[] | undefined
  #last: Run | undefined
  #roomy = 8

  /** A run reads this; reading it again costs one comparison. */
  isReadBy(run: Run): void {
    if (this.#last === run) return
    this.#last = run
    const readers = (this.#readers ??= [])
    readers.push(run)
    if (readers.length <= this.#roomy) return
    this.#readers = readers.filter((one) => one.memo.standsBy(one))
    this.#roomy = Math.max(8, 2 * this.#readers.length)
  }

  /** Who has to be worked out again because this changed; they are told apart no more afterwards. */
  leave(): readonly Run[] {
    const readers = this.#readers
    this.#readers = undefined
    this.#last = undefined
    return readers ?? nobody
  }
}

const nobody: readonly Run[] = []

/**
 * An answer that notes what it was made of (DR-2). As soon as one of its sources changes it is stale, and so is every answer
 * made of it; it is worked out again when somebody asks.
 */
export class Memo<V> extends Source {
  readonly #tracker: Tracker
  readonly #work: () => V
  #value: V | undefined
  #run: Run | undefined

  constructor(tracker: Tracker, work: () => V) {
    super()
    this.#tracker = tracker
    this.#work = work
  }

  /** The answer; whoever is being worked out depends on it from now on. */
  get(): V {
    this.#tracker.note(this)
    if (this.#run === undefined) {
      const run: Run = { memo: this }
      this.#run = run
      this.#value = this.#tracker.during(run, this.#work)
    }
    return this.#value as V
  }

  standsBy(run: Run): boolean {
    return this.#run === run
  }

  fade(): void {
    this.#run = undefined
  }
}

/** Who is being worked out at the moment, and who has become stale. Where nobody is to hear of that (a model that stays), nothing is noted. */
export class Tracker {
  #run: Run | undefined
  readonly #onStale: ((memo: Memo<unknown>) => void) | undefined

  constructor(onStale?: (memo: Memo<unknown>) => void) {
    this.#onStale = onStale
  }

  /** Whether it is noted who read what. */
  get isFollowing(): boolean {
    return this.#onStale !== undefined
  }

  /** Somebody reads a source: who is being worked out depends on it. */
  note(source: Source): void {
    if (this.#run !== undefined) source.isReadBy(this.#run)
  }

  /** Works out one answer; answers inside answers are kept apart. */
  during<V>(run: Run, work: () => V): V {
    if (this.#onStale === undefined) return work()
    const before = this.#run
    this.#run = run
    try {
      return work()
    } finally {
      this.#run = before
    }
  }

  /** A source has changed: every answer made of it, however far, is stale. */
  touch(source: Source): void {
    const readers = source.leave()
    if (readers.length === 0) return
    const open = [...readers]
    for (let run = open.pop(); run !== undefined; run = open.pop()) {
      const { memo } = run
      if (!memo.standsBy(run)) continue
      memo.fade()
      this.#onStale?.(memo)
      open.push(...memo.leave())
    }
  }
}
