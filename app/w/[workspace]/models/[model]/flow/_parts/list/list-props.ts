import type { Telling } from '#lib/words/attribute-text.ts'
import type { Selection } from '../use-selection.ts'

/** What is changed in the rows themselves. */
interface RowWork {
  /** the row whose name is being written */
  readonly renaming: string | undefined
  readonly rename: (id: string, name: string) => void
  readonly endRename: () => void
}

export interface ListProps {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
  /** without it the rows are only read */
  readonly work?: RowWork
}
