import { remember } from '#lib/base/remember.ts'
import { attributeRows, type AttributeRow, type AttributeRowId } from '../attribute-row.ts'
import type { BaDemand } from '../ba.ts'
import { demandKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import { basInFlowOrder } from './flow-order.ts'

/** What one cell of the matrix of STEP 3-1 says; nothing written yet is the same as 未検討 (p17). */
export function markOf(demand: BaDemand | undefined): BaDemand['mark'] {
  return demand?.mark ?? 'undecided'
}

/**
 * The rows of 3-1 and 3-2 a model needs: those of p17 and p18, and a further category as soon as a ba, a mark or a value
 * uses it (the "…" row of p17).
 */
export const usedRows: (model: Model) => readonly AttributeRow[] = remember((model) => {
  const used = new Set<string>([
    ...Object.values(model.bas).map((ba) => `category.${ba.category ?? 'none'}`),
    ...Object.keys(model.demands).map((key) => key.split('|')[1] ?? ''),
    ...Object.keys(model.attributes).map((key) => key.split('|')[1] ?? ''),
  ])
  return attributeRows.filter((row) => !isFurtherCategory(row) || used.has(row.id))
})

/** Whether the deck leaves the row to its "…": the categories beyond personal data and intellectual property. */
function isFurtherCategory(row: AttributeRow): boolean {
  return row.sub === 'sensitiveTechnology' || row.sub === 'socialFunction'
}

/** The ba of the matrix: those that mark at least one attribute (the columns of p17), and the others after them. */
export function matrixColumns(model: Model): {
  readonly marked: readonly string[]
  readonly others: readonly string[]
} {
  const withMark = new Set(
    Object.entries(model.demands)
      .filter(([, demand]) => demand.mark === 'required')
      .map(([key]) => key.split('|')[0]),
  )
  const all = basInFlowOrder(model)
  return {
    marked: all.filter((id) => withMark.has(id)),
    others: all.filter((id) => !withMark.has(id)),
  }
}

/** How many attributes of one ba have which mark (the strip below its name). */
export function marksOfBa(
  model: Model,
  rows: readonly AttributeRow[],
  ba: string,
): Readonly<Record<BaDemand['mark'], number>> {
  const marks = rows.map((row) => markOf(model.demands[demandKey(ba, row.id)]))
  const count = (mark: BaDemand['mark']) => marks.filter((one) => one === mark).length
  return {
    required: count('required'),
    undecided: count('undecided'),
    notApplicable: count('notApplicable'),
  }
}

/** How many cells of the matrix somebody has decided (○ or 対象外), of how many. */
export function matrixProgress(
  model: Model,
  rows: readonly AttributeRow[],
  bas: readonly string[],
): { readonly considered: number; readonly all: number } {
  const cells = rows.flatMap((row) => bas.map((ba) => model.demands[demandKey(ba, row.id)]))
  return {
    considered: cells.filter((demand) => markOf(demand) !== 'undecided').length,
    all: cells.length,
  }
}

/** The attributes no ba of the model says anything about: nobody has a rule for them (p17). */
export function rowsWithoutBa(model: Model, rows: readonly AttributeRow[]): AttributeRowId[] {
  const bas = Object.keys(model.bas)
  return rows
    .filter((row) => !bas.some((ba) => markOf(model.demands[demandKey(ba, row.id)]) === 'required'))
    .map((row) => row.id)
}

/** The next mark when a person presses Space: 未検討 → ○ → 対象外 → 未検討. */
export function nextMark(mark: BaDemand['mark']): BaDemand['mark'] {
  if (mark === 'undecided') return 'required'
  return mark === 'required' ? 'notApplicable' : 'undecided'
}

/** Commands that give a cell a mark and keep whatever else it says; an undecided cell that says nothing else disappears. */
export function setMark(
  model: Model,
  at: { readonly ba: string; readonly row: AttributeRowId },
  mark: BaDemand['mark'],
): Command[] {
  const key = demandKey(at.ba, at.row)
  const before = model.demands[key]
  if (markOf(before) === mark) return []
  if (mark !== 'undecided')
    return [{ type: 'put', cell: 'demands', key, value: { ...before, mark } }]
  if (before === undefined) return []
  const { mark: _mark, ...rest } = before
  const isBare = Object.keys(rest).length === 0
  return isBare
    ? [{ type: 'clear', cell: 'demands', key }]
    : [{ type: 'put', cell: 'demands', key, value: { ...before, mark } }]
}

/**
 * What a person typed or pasted into a cell of the matrix; `undefined` when it is no mark. `spellings` are the ways each
 * mark is written; widths and case do not matter, and nothing at all means undecided.
 */
export function readMark(
  text: string,
  spellings: Readonly<Record<BaDemand['mark'], readonly string[]>>,
): BaDemand['mark'] | undefined {
  const typed = plain(text)
  if (typed === '') return 'undecided'
  const marks = ['required', 'notApplicable', 'undecided'] as const
  return marks.find((mark) => spellings[mark].some((spelling) => plain(spelling) === typed))
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
