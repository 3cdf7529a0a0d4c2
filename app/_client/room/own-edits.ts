import type { Difference } from '#lib/model/difference.ts'
import { editsOf, foldEdits, type Edit } from '#lib/model/fold-edits.ts'
import type { Model } from '#lib/model/model.ts'

/** What one update of this window made, and the mark whose confirmation covers it. */
export interface OwnEdit {
  readonly mark: number
  readonly edits: readonly Edit[]
}

/** The last so many, marked from 1: what was confirmed is taken away only when all is. */
export function stillOwed(made: readonly OwnEdit[], owed: number): readonly OwnEdit[] {
  const confirmed = (made.at(-1)?.mark ?? 0) - owed
  return made
    .filter(({ mark }) => mark > confirmed)
    .map(({ mark, edits }) => ({ mark: mark - confirmed, edits }))
}

/** What was made in this window and is not known to be in the database (F-6). */
export class OwnEdits {
  #made: readonly OwnEdit[] = []

  get list(): readonly OwnEdit[] {
    return this.#made
  }

  /** What was made before the window was opened, with marks from 1; it is confirmed after the `before` ones made here. */
  restore(before: number, kept: readonly OwnEdit[]): void {
    const after = kept.map(({ mark, edits }) => ({ mark: before + mark, edits }))
    this.#made = [...this.#made, ...after]
  }

  /** The change that is confirmed with this mark led from the one model to the other. */
  note(mark: number, before: Model, after: Model): OwnEdit {
    const own = { mark, edits: editsOf(before, after) }
    this.#made = [...this.#made, own]
    return own
  }

  /** Everything up to this mark is durable. */
  confirmed(mark: number): void {
    this.#made = this.#made.filter((one) => one.mark > mark)
  }

  /** Place by place, what stood and what was made. */
  unsent(): readonly Difference[] {
    return foldEdits(this.#made.flatMap(({ edits }) => edits))
  }
}
