import type { TraceSheet } from '#lib/picture/trace/sheet.ts'
import type { Trace } from '#lib/picture/trace/trace.ts'
import type { TraceTelling } from './trace-telling.ts'

/** What every part of the table of a trace is given. */
export interface TraceProps {
  readonly trace: Trace
  /** the same trace in words, row by row and column by column */
  readonly sheet: TraceSheet
  readonly words: TraceTelling
  /** `state|row`, `event|event` or `ba|ba` */
  readonly selected: string | undefined
  readonly onSelect: (at: string) => void
}
