import { linkUpdate, sameBytes } from '#db/doc-chain.ts'
import type { DocHead, StoredDoc, StoredUpdate } from '#db/repos/docs.ts'
import { docFromUpdates } from '#lib/doc/replay.ts'
import * as Y from 'yjs'
import { TamperedLog } from './store.ts'
import { encodeStep1, encodeStep2 } from './wire.ts'

/** The copy of one log that a room works on: the document, how far the log is, and how large it has become. */
export class LiveDocument {
  readonly doc: Y.Doc
  /** sequence number of the snapshot it was loaded from; 0 for none */
  readonly loadedFrom: number
  #head: DocHead
  #bytes: number
  #whole: { readonly seq: number; readonly frame: Uint8Array } | null = null

  constructor({ head, snapshot, updates }: StoredDoc) {
    this.doc = docFromUpdates(
      snapshot?.data ?? null,
      updates.map((u) => u.data),
    )
    this.loadedFrom = snapshot?.seq ?? 0
    this.#head = head
    this.#bytes = updates.reduce((sum, u) => sum + u.data.length, snapshot?.data.length ?? 0)
  }

  get head(): DocHead {
    return this.#head
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Applies what passed inspection and answers what was new in it, as Yjs writes it: that is what is stored and shown. */
  apply(update: Uint8Array): readonly Uint8Array[] {
    const canonical: Uint8Array[] = []
    const catchIt = (made: Uint8Array) => canonical.push(made)
    this.doc.on('update', catchIt)
    try {
      Y.applyUpdate(this.doc, update)
    } finally {
      this.doc.off('update', catchIt)
    }
    return canonical
  }

  /** What was applied before is now in the log. */
  committed(head: DocHead, bytes: number): void {
    this.#head = head
    this.#bytes += bytes
  }

  /** Applies a row that somebody else appended; it must be the next link of the chain. */
  follow(update: StoredUpdate): void {
    const hash = linkUpdate(this.#head.hash, update)
    if (update.seq !== this.#head.seq + 1 || !sameBytes(hash, update.hash)) {
      throw new TamperedLog(`update ${update.seq} does not follow ${this.#head.seq}`)
    }
    Y.applyUpdate(this.doc, update.data)
    this.committed({ epoch: this.#head.epoch, seq: update.seq, hash }, update.data.length)
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
    try {
      const frame = encodeStep2(Y.encodeStateAsUpdate(this.doc, stateVector))
      if (empty) this.#whole = { seq: this.#head.seq, frame }
      return frame
    } catch {
      return null
    }
  }

  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc)
  }

  destroy(): void {
    this.doc.destroy()
  }
}
