import type { Difference } from '#lib/model/difference.ts'
import { editsOf, foldEdits, type Edit } from '#lib/model/fold-edits.ts'
import type { Model } from '#lib/model/model.ts'

/** What was made in this window and is not known to be in the database (F-6). */
export class OwnEdits {
  #edits: { readonly mark: number; readonly edits: readonly Edit[] }[] = []

  /** The change that is confirmed with this mark led from the one model to the other. */
  note(mark: number, before: Model | null | undefined, after: Model): void {
    if (before) this.#edits.push({ mark, edits: editsOf(before, after) })
  }

  /** Everything up to this mark is durable. */
  confirmed(mark: number): void {
    this.#edits = this.#edits.filter((one) => one.mark > mark)
  }

  /** Place by place, what stood and what was made. */
  unsent(): readonly Difference[] {
    return foldEdits(this.#edits.flatMap(({ edits }) => edits))
  }
}
