import { own } from '#lib/base/own.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import type { Text } from '../text.ts'
import { isRowId, suggestedRows, type RowId } from './conditions.ts'
import type { RowContent } from './row.ts'
import { acquireRows } from './rows/acquire.ts'
import { disposeRows } from './rows/dispose.ts'
import { processRows } from './rows/processing.ts'
import { storeRows } from './rows/store.ts'
import { transferRows } from './rows/transfer.ts'
import { rowTitles } from './titles.ts'

/** What models call this catalogue (`meta.catalogVersions`), and its version: counted up when a row comes, goes or changes. */
export const catalogue = { id: 'yoriai-risks', version: '1' } as const

/** 典型リスク / one row with everything it says. Ours, not METI's. */
export interface CatalogueRow extends RowContent {
  readonly id: RowId
  readonly event: EventKind
  readonly title: Text
}

const contents: Readonly<Record<RowId, RowContent>> = {
  ...acquireRows,
  ...processRows,
  ...transferRows,
  ...storeRows,
  ...disposeRows,
}

/** 典型リスクのカタログ / all rows, in the order of the flow of data. */
export const catalogueRows: readonly CatalogueRow[] = suggestedRows.map(({ id, event }) => ({
  id,
  event,
  title: rowTitles[id],
  ...contents[id],
}))

const byId: Readonly<Record<string, CatalogueRow>> = Object.fromEntries(
  catalogueRows.map((row) => [row.id, row]),
)

/** The row of that id; a model may name one this program does not have. */
export function catalogueRow(id: string): CatalogueRow | undefined {
  return isRowId(id) ? own(byId, id) : undefined
}
