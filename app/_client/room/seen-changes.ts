import type { Change } from '#lib/doc/wire.ts'
import { Observable } from './observable.ts'

/** A change somebody else made, and when it arrived here. */
export interface SeenChange extends Change {
  readonly at: Date
}

/** One's own edits that nobody has told yet are later than everything that was told. */
const later = Number.MAX_SAFE_INTEGER

/** So many are remembered. */
const most = 50

/**
 * Who changed what last. Each element or cell stands in the last change of it alone, so that nobody is named under what one has
 * written since (F-84); one's own are known before the server tells of them, and others may be told out of their order.
 */
export class SeenChanges {
  /** of others, newest first; elements that somebody changed since are not in them */
  readonly list = new Observable<readonly SeenChange[]>([])
  /** what others did, as it has just been told */
  readonly news = new Observable<readonly SeenChange[]>([])
  readonly #client: () => number
  #all: readonly SeenChange[] = []

  /** `client`: the Yjs client of this window */
  constructor(client: () => number) {
    this.#client = client
  }

  hear(changes: readonly Change[], at: Date): void {
    const seen = changes.map((change) => ({ ...change, at }))
    const own = new Set(seen.filter((one) => this.#isOwn(one)).flatMap((one) => one.elements))
    // Told by now, so that it has its place among those of others.
    const waiting = this.#all.filter((one) => one.seq === later)
    const told = this.#all.filter((one) => one.seq !== later)
    this.#take([...seen, ...waiting.map((one) => without(one, own)), ...told])
    this.news.set(seen.filter((one) => !this.#isOwn(one)).toReversed())
  }

  /** Something was changed in this window. */
  made(keys: readonly string[], at: Date): void {
    const elements = [...new Set(keys.flatMap((key) => [key.split('|')[0] ?? key, key]))]
    const own = { userId: '', name: '', orgId: '', clients: [this.#client()], seq: later, elements }
    this.#take([{ ...own, at }, ...this.#all])
  }

  #isOwn({ clients }: Change): boolean {
    return clients.includes(this.#client())
  }

  #take(changes: readonly SeenChange[]): void {
    const named = new Set<string>()
    const all: SeenChange[] = []
    for (const change of changes.toSorted((a, b) => b.seq - a.seq)) {
      const left = without(change, named)
      for (const element of left.elements) named.add(element)
      if (left.elements.length > 0) all.push(left)
    }
    this.#all = all.slice(0, most)
    const list = this.#all.filter((one) => !this.#isOwn(one))
    const shown = this.list.get()
    // What is shown is drawn anew only when it is another: one's own keystrokes come here too.
    if (list.length === shown.length && list.every((one, i) => one === shown[i])) return
    this.list.set(list)
  }
}

/** The last change of each element and cell by somebody else. */
export function byElement(changes: readonly SeenChange[]): ReadonlyMap<string, SeenChange> {
  return new Map(changes.flatMap((one) => one.elements.map((element) => [element, one] as const)))
}

function without(change: SeenChange, gone: ReadonlySet<string>): SeenChange {
  if (!change.elements.some((element) => gone.has(element))) return change
  return { ...change, elements: change.elements.filter((element) => !gone.has(element)) }
}
