import type { Severity } from '#lib/derive/finding.ts'
import type { ReactNode } from 'react'

/** A cell by what it is about, so that it stays the same cell when others add or remove rows and columns. */
export interface CellRef {
  readonly row: string
  readonly column: string
}

/** A column of content. */
export interface GridColumn {
  readonly id: string
  /** its title as text, for screen readers and the clipboard */
  readonly label: string
  readonly head: ReactNode
  /** least width in CSS pixels */
  readonly width: number
}

/** A header cell that begins in a row; a header that spans rows begins in the first of them. */
export interface GridHead {
  readonly key: string
  readonly content: ReactNode
  readonly rowSpan?: number
  readonly colSpan?: number
  /** column of headers it begins in, 0 is the leftmost */
  readonly at: number
  readonly isGroup?: boolean
}

/** A row of content with the headers that begin in it. */
export interface GridRow {
  readonly id: string
  readonly label: string
  readonly heads: readonly GridHead[]
  /** no content of its own: no filter hides it, no order moves it but to the end */
  readonly isFixed?: boolean
}

/** How a cell is edited: by typing, in a panel beside it, both (typing replaces the words, Enter opens), or not at all. */
type CellEditing = 'text' | 'panel' | 'both' | 'none'

/** Something known of a cell beyond its content: in few words, as it stands there, and as it is explained and read aloud. */
export interface CellMark {
  readonly kind: 'unmet' | 'finding' | 'changed'
  readonly short: string
  readonly long: string
  /** of a finding, how grave it is */
  readonly severity?: Severity
}

/** What a cell shows. */
export interface GridCell {
  /** what copying takes, and what typing begins with on F2 */
  readonly text: string
  readonly content: ReactNode
  /** All that is seen of the content, in one text: while it is the same, nothing is drawn anew (G-97). Without it the content is. */
  readonly looks?: string
  /** what a screen reader says when `text` does not say it all */
  readonly spoken?: string
  readonly editing: CellEditing
  readonly tone?: 'muted'
  /** nobody has written here what belongs here: the way through what is missing stops at it */
  readonly isOpen?: boolean
  /** who of the others changed it last: told in words, with a folded corner */
  readonly changedBy?: string | undefined
  /** an edit of it waits for an answer */
  readonly isProposed?: boolean
  /** that it is not what a ba asks for, what the checks say, that it is another than what was signed */
  readonly marks?: readonly CellMark[]
  /** what puts it in order where its text would not */
  readonly order?: string | undefined
  /** keeps the content in the middle, for marks */
  readonly isCentred?: boolean
}

/** Another person whose selection stands on a cell. */
export interface GridPeer {
  readonly key: string
  readonly name: string
  /** colour token of the person's organisation */
  readonly color: string
}

/** Text for one cell, from typing, pasting or filling. */
export interface CellText extends CellRef {
  readonly text: string
}

/** A part of a text that names nothing its cell can hold. */
export interface Mismatch {
  /** as it stands in the text */
  readonly piece: string
  /** what the cell is about, in words: the same words in the same kind of cell are decided once */
  readonly about: string
  /** texts that may stand in its place */
  readonly options: readonly string[]
  /** what it would be, if it were added to the model; nothing when it cannot be */
  readonly add?: 'stakeholders' | 'systems' | undefined
}

/** A new element that a paste names. */
export interface Added {
  readonly in: NonNullable<Mismatch['add']>
  readonly name: string
}

/** What a screen tells the grid about its content, and what happens to it. */
export interface GridDoing {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  readonly cell: (at: CellRef) => GridCell
  readonly canEdit: boolean
  /** Texts for cells; a paste or fill arrives as one call, so that it is undone in one step. False: it was not accepted. */
  readonly onText?: ((cells: readonly CellText[], added?: readonly Added[]) => boolean) | undefined
  /** Whether a text means something in its cell; without it every text does. */
  readonly reads?: ((cell: CellText) => boolean) | undefined
  /** What of a text names nothing its cell can hold; without it everything does. */
  readonly mismatches?: ((cell: CellText) => readonly Mismatch[]) | undefined
  readonly onClear?: ((cells: readonly CellRef[]) => void) | undefined
  /** clearing takes more away than the words: what is cut is only copied (G-46) */
  readonly isCutKept?: boolean
  /** A key of the screen's own (for marks); says whether it used the key. */
  readonly onKey?: ((at: CellRef, key: string) => boolean) | undefined
  /** the cell that is active when the table appears, such as the one named in the URL */
  readonly selected?: CellRef | undefined
  readonly onSelect?: ((at: CellRef) => void) | undefined
  readonly undo?: (() => void) | undefined
  readonly redo?: (() => void) | undefined
}
