import { canonicalJson } from '#lib/base/canonical-json.ts'
import * as Y from 'yjs'
import { readModel } from './read.ts'
import { docFromUpdates, type State } from './replay.ts'

/** Whether two documents are the same: state vector, deletions, and the model as canonical JSON. */
export function sameDocument(a: Y.Doc, b: Y.Doc): boolean {
  return (
    Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b)) &&
    canonicalJson(readModel(a)) === canonicalJson(readModel(b))
  )
}

/** A log replayed row by row, to be held against the states that were kept on the way (D-20). */
export class Replica {
  readonly #doc = docFromUpdates(null, [])

  /** The next row (format V1). Throws when it cannot be read. */
  apply(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update)
  }

  /** Whether a kept state is what the rows so far make. */
  is(state: State): boolean {
    let kept: Y.Doc | undefined
    try {
      kept = docFromUpdates(state, [])
      return sameDocument(this.#doc, kept)
    } catch {
      return false
    } finally {
      kept?.destroy()
    }
  }

  end(): void {
    this.#doc.destroy()
  }
}
