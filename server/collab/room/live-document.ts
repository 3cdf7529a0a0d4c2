import { linkUpdate, sameBytes } from '#db/doc-chain.ts'
import type { DocHead, StoredDoc, StoredUpdate } from '#db/repos/docs.ts'
import { isStateVector } from '#lib/doc/inspect-vector.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import { isCollection, rootNames, rootOf } from '#lib/doc/shape.ts'
import * as Y from 'yjs'
import { TamperedLog } from '../tampered.ts'
import { encodeStep1, encodeStep2, encodeUpdate } from '../wire.ts'

/** Rows and bytes of the log after the last snapshot that is kept. */
export interface Tail {
  rows: number
  bytes: number
}

/** The copy of one log that a room works on: the document, how far the log is, and how large it has become. */
export class LiveDocument {
  readonly doc: Y.Doc
  readonly tail: Tail
  #head: DocHead
  #bytes: number
  #elements: number
  #whole: { readonly seq: number; readonly frame: Uint8Array } | null = null

  constructor({ head, snapshot, updates }: StoredDoc) {
    this.doc = docFromUpdates(
      snapshot,
      updates.map((u) => u.data),
    )
    this.#head = head
    const bytes = updates.reduce((sum, u) => sum + u.data.length, 0)
    this.tail = { rows: updates.length, bytes }
    this.#bytes = bytes + (snapshot?.state.length ?? 0)
    this.#elements = countElements(this.doc)
  }

  get head(): DocHead {
    return this.#head
  }

  /** bytes of the last snapshot and the log after it */
  get bytes(): number {
    return this.#bytes
  }

  get elements(): number {
    return this.#elements
  }

  /**
   * What was new in everything applied meanwhile, as Yjs writes it: that is what is stored and shown. One transaction of Yjs,
   * of which each costs as much as the document has had authors.
   */
  gather(applying: () => void): readonly Uint8Array[] {
    const canonical: Uint8Array[] = []
    const catchIt = (made: Uint8Array) => canonical.push(made)
    this.doc.on('update', catchIt)
    try {
      Y.transact(this.doc, applying, null, false)
    } finally {
      this.doc.off('update', catchIt)
    }
    return canonical
  }

  /** Applies what passed inspection; inside {@link gather}. */
  apply(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update)
  }

  /** What was applied before is now in the log. */
  committed(
    head: DocHead,
    added: { readonly rows: number; readonly bytes: number; readonly created: number },
  ): void {
    this.#head = head
    this.#bytes += added.bytes
    this.#elements += added.created
    this.tail.rows += added.rows
    this.tail.bytes += added.bytes
  }

  /**
   * Whether the log after the last snapshot has so many bytes, and no fewer than everything before; or so many rows, and no fewer
   * than an eighth of these bytes. So all the snapshots of a document that grows cost no more than twice the last one by the
   * first rule, and nine times by the second.
   */
  isLong({ rows, bytes }: Readonly<Tail>): boolean {
    const { tail } = this
    const before = this.#bytes - tail.bytes
    return tail.bytes >= Math.max(bytes, before) || (tail.rows >= rows && tail.bytes * 8 >= before)
  }

  /**
   * Applies rows that somebody else appended; they must be the next links of the chain. Answers the elements and cells
   * (`root/key`) they changed.
   */
  follow(updates: readonly StoredUpdate[]): ReadonlySet<string> {
    const changed = new Set<string>()
    if (updates.length === 0) return changed
    const note = (transaction: Y.Transaction) => {
      for (const place of changedPlaces(transaction)) changed.add(place)
    }
    this.doc.on('afterTransaction', note)
    try {
      this.#follow(updates)
    } finally {
      this.doc.off('afterTransaction', note)
    }
    return changed
  }

  #follow(updates: readonly StoredUpdate[]): void {
    for (const update of updates) {
      const hash = linkUpdate(this.#head.hash, update)
      if (update.seq !== this.#head.seq + 1 || !sameBytes(hash, update.hash)) {
        throw new TamperedLog(`update ${update.seq} does not follow ${this.#head.seq}`)
      }
      Y.applyUpdate(this.doc, update.data)
      const head = { epoch: this.#head.epoch, seq: update.seq, hash }
      this.committed(head, { rows: 1, bytes: update.data.length, created: 0 })
    }
    this.#elements = countElements(this.doc)
  }

  /** The frame that asks a client for everything we do not have. */
  question(): Uint8Array {
    return encodeStep1(Y.encodeStateVector(this.doc))
  }

  /** The frame with everything a client does not have; `null` when its state vector cannot be read. */
  answer(stateVector: Uint8Array): Uint8Array | null {
    const empty = stateVector.length <= 1
    // Everybody who opens a model for the first time asks for the same: encoded once a state.
    if (empty && this.#whole?.seq === this.#head.seq) return this.#whole.frame
    if (!isStateVector(stateVector)) return null
    try {
      const frame = encodeStep2(Y.encodeStateAsUpdate(this.doc, stateVector))
      if (empty) this.#whole = { seq: this.#head.seq, frame }
      return frame
    } catch {
      return null
    }
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc)
  }

  /** One frame with everything since a state of this document. */
  since(stateVector: Uint8Array): Uint8Array {
    return encodeUpdate(Y.encodeStateAsUpdate(this.doc, stateVector))
  }

  destroy(): void {
    this.doc.destroy()
  }
}

/** Everything that was written after `seq`, or more; null: nothing was. */
export function newsAfter({ head, snapshot, updates }: StoredDoc, seq: number): Uint8Array | null {
  if (head.seq <= seq) return null
  if (snapshot === null || snapshot.seq <= seq) {
    return Y.mergeUpdates(updates.filter((u) => u.seq > seq).map((u) => u.data))
  }
  const doc = docFromUpdates(
    snapshot,
    updates.map((u) => u.data),
  )
  const whole = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return whole
}

function* changedPlaces({ doc, changed }: Y.Transaction): Iterable<string> {
  const names = new Map([...doc.share].map(([name, type]) => [type, name]))
  for (const [type, keys] of changed) {
    const root = names.get(type)
    const { _item: item } = type
    if (root !== undefined) for (const key of keys) yield `${root}/${key}`
    else if (item?.parent instanceof Y.AbstractType) {
      yield `${names.get(item.parent)}/${item.parentSub}`
    }
  }
}

/** Removed ones count too: they stay in the document. */
function countElements(doc: Y.Doc): number {
  return rootNames.reduce(
    (sum, name) => (isCollection(name) ? sum + rootOf(doc, name).size : sum),
    0,
  )
}
