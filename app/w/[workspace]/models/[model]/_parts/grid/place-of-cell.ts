import type { Place } from './move.ts'

/** The place of the cell an element stands in; cells say theirs as `data-at="row:column"`. */
export function placeOfCell(element: EventTarget | null): Place | undefined {
  const cell = element instanceof Element ? element.closest<HTMLElement>('td[data-at]') : null
  const [row, column] = (cell?.dataset['at'] ?? '').split(':').map(Number)
  return row === undefined || column === undefined ? undefined : { row, column }
}
