'use client'
import { useState } from 'react'
import type { CellRef, GridColumn, GridDoing, GridRow } from './grid-types.ts'
import { extentOf, inside, isIn, rangeOf, type Place, type Range } from './move.ts'

/** A cell by what it is about, and where it stood: when it goes, the one in its place is meant. */
interface Mark {
  readonly ref: CellRef | undefined
  readonly place: Place
}

/**
 * The active cell, and the range around it. Both follow their cells when others add or remove rows; a range that has lost the
 * active cell is given up.
 */
export function useSelection(doing: Pick<GridDoing, 'rows' | 'columns' | 'selected' | 'onSelect'>) {
  const { rows, columns, onSelect } = doing
  const size = { rows: rows.length, columns: columns.length }
  const [marks, setMarks] = useState(() => {
    const first: Mark = { ref: doing.selected, place: { row: 0, column: 0 } }
    return { active: first, anchor: first, corner: first }
  })

  const placeNow = ({ ref, place }: Mark) => placeOf(ref, rows, columns) ?? inside(place, size)
  const active = placeNow(marks.active)
  const spanned = rangeOf(placeNow(marks.anchor), placeNow(marks.corner))
  const isWhole = isIn(active, spanned)
  const range = isWhole ? spanned : rangeOf(active, active)
  /** the corner of the range that moves when it is extended */
  const extent = isWhole ? placeNow(marks.corner) : active
  const { height, width } = extentOf(range)

  function refAt(place: Place): CellRef | undefined {
    const [row, column] = [rows[place.row], columns[place.column]]
    return row === undefined || column === undefined
      ? undefined
      : { row: row.id, column: column.id }
  }

  function markAt(place: Place): Mark {
    return { ref: refAt(place), place }
  }

  function tell({ ref }: Mark) {
    if (ref !== undefined) onSelect?.(ref)
  }

  return {
    size,
    active,
    range,
    extent,
    isBlock: height * width > 1,
    here: refAt(active),
    refAt,
    /** one cell, active */
    go: (place: Place) => {
      const mark = markAt(place)
      setMarks({ active: mark, anchor: mark, corner: mark })
      tell(mark)
    },
    /** another cell of the range becomes the active one */
    activate: (place: Place) => {
      const mark = markAt(place)
      setMarks({
        anchor: markAt(cornerOf(range, 'first')),
        corner: markAt(cornerOf(range, 'last')),
        active: mark,
      })
      tell(mark)
    },
    /** the range reaches from where it began to here */
    extendTo: (place: Place) => {
      setMarks({
        active: markAt(active),
        anchor: isWhole ? marks.anchor : markAt(active),
        corner: markAt(place),
      })
    },
    /** a whole range; the active cell stays where it lies in it */
    select: (chosen: Range) => {
      const first = cornerOf(chosen, 'first')
      const mark = markAt(isIn(active, chosen) ? active : first)
      setMarks({ active: mark, anchor: markAt(first), corner: markAt(cornerOf(chosen, 'last')) })
      if (!isIn(active, chosen)) tell(mark)
    },
  }
}

function cornerOf(range: Range, which: 'first' | 'last'): Place {
  return which === 'first'
    ? { row: range.top, column: range.left }
    : { row: range.bottom, column: range.right }
}

function placeOf(
  ref: CellRef | undefined,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): Place | undefined {
  if (ref === undefined) return undefined
  const row = rows.findIndex((r) => r.id === ref.row)
  const column = columns.findIndex((c) => c.id === ref.column)
  return row < 0 || column < 0 ? undefined : { row, column }
}
