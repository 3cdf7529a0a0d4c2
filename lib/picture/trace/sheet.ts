import type { BaPhase } from '#lib/model/queries/ba-phase.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'

/** How a cell is marked: changed, changed or empty in a way somebody has to confirm, asked for and not written. */
export type TraceMark = 'none' | 'changed' | 'confirm' | 'open'

/** One cell in words. */
export interface SheetCell {
  readonly text: string
  /** a smaller second part: what a followed cell says, or why something has to be confirmed */
  readonly note?: string | undefined
  readonly mark: TraceMark
  /** 左記と同様 and the like: lighter, because the value stands elsewhere */
  readonly isMuted?: boolean
}

/** One event in words: what it is, and who does it or between whom the data passes. */
export interface SheetEvent {
  readonly kind: EventKind
  readonly label: string
  readonly detail: string
}

/** One state in words, with what leads into it. */
export interface SheetColumn {
  readonly name: string
  readonly holder: string
  /** the organisation's shape in 16 × 16 units and its colour token, where somebody holds the data */
  readonly face?: { readonly path: string; readonly colour: number } | undefined
  readonly events: readonly SheetEvent[]
  /** which ba are entered and left on the line before it, a line each */
  readonly crossings: readonly string[]
}

/** A trace with all its words: what a renderer draws, and nothing it would have to translate (P-36). */
export interface TraceSheet {
  readonly title: string
  readonly lead: string
  readonly legend: readonly {
    readonly mark: Exclude<TraceMark, 'none'>
    readonly text: string
  }[]
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly {
    /** the word above the label, where several rows share it (カテゴリ) */
    readonly group?: string | undefined
    readonly label: string
    readonly cells: readonly SheetCell[]
  }[]
  readonly crossingsLabel: string
  readonly bandsLabel: string
  /** one lane a ba: its name, its colour, over which columns it lies, and whether it is in force on the day of the trace (P-38) */
  readonly lanes: readonly {
    readonly name: string
    readonly tint: number
    readonly phase: BaPhase
    /** from or until when, and that it is not in force where that is so; nothing where the ba has no days */
    readonly period?: string | undefined
    readonly spans: readonly { readonly first: number; readonly last: number }[]
  }[]
  readonly footer: string
}
