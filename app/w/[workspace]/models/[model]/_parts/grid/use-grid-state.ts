'use client'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useObservable } from '#app/_client/room/use-observable.ts'
import { GridMachine } from './grid-machine.ts'
import { opened, type GridDeed, type Shown } from './grid-state.ts'
import type { CellRef, GridCell, GridDoing } from './grid-types.ts'
import type { Place } from './move.ts'
import { refAt, standing } from './standing.ts'

/**
 * The selection and the typing of a table (`grid-state.ts`), carried by React: each drawing says how the table stands now, the
 * screen around may choose a cell, and a table that is taken away hands over what was being written (G-42).
 */
export function useGridState(doing: GridDoing, act: (deed: GridDeed) => void) {
  const { rows, columns, selected } = doing
  const [machine] = useState(() => new GridMachine(opened(selected)))
  const { send } = machine
  const state = useObservable(machine.state)
  /** the text box: the focus always rests in it, over the active cell, so that the first letter is never lost (G-3) */
  const box = useRef<HTMLTextAreaElement>(null)

  const labelOf = (at: CellRef) => ({
    row: rows.find((r) => r.id === at.row)?.label ?? '',
    column: columns.find((c) => c.id === at.column)?.label ?? '',
  })
  const textOf: Shown['textOf'] = (at) => {
    const cell = doing.canEdit ? doing.cell(at) : undefined
    return cell !== undefined && accepts(cell) ? cell.text : undefined
  }

  useLayoutEffect(() => {
    machine.draw({
      shown: {
        rows,
        columns,
        textOf,
        labelOf: (at) => `${labelOf(at).row} / ${labelOf(at).column}`,
      },
      act: (deed) => {
        if (deed.deed === 'wipe') write(box.current, '')
        else act(deed)
      },
    })
  })

  const [row, column] = [selected?.row, selected?.column]
  useLayoutEffect(() => {
    if (row !== undefined && column !== undefined) send({ do: 'meet', at: { row, column } })
  }, [send, row, column])

  // React hears no `blur` of an element it takes away.
  useLayoutEffect(() => () => send({ do: 'take', isEverywhere: false }), [send])

  useEffect(() => {
    const release = () => send({ do: 'release' })
    const ends = ['pointerup', 'pointercancel', 'blur']
    for (const end of ends) window.addEventListener(end, release)
    return () => {
      for (const end of ends) window.removeEventListener(end, release)
    }
  }, [send])

  const focus = useCallback(() => box.current?.focus({ preventScroll: true }), [])
  const press = useCallback(
    (to: Place, isExtending: boolean) => {
      send({ do: 'press', to, isExtending })
      focus()
    },
    [send, focus],
  )
  const sweep = useCallback((to: Place) => send({ do: 'sweep', to }), [send])

  const { typing } = state
  return {
    ...standing(state, doing),
    typing,
    isTyping: typing !== undefined,
    /** the cell that is written in stands in no row or column that is shown now */
    isAway: typing !== undefined && !isShown(typing.at, doing),
    box,
    send,
    textOf,
    labelOf,
    refAt: (place: Place) => refAt(place, doing),
    focus,
    press,
    sweep,
    /** typing begins in the active cell with a text, where it takes words */
    begin: (draft: string) => {
      send({ do: 'begin', draft })
      if (machine.draft() === draft) write(box.current, draft)
    },
  }
}

/** Whether typing, pasting and filling reach a cell. */
export function accepts(cell: GridCell): boolean {
  return cell.editing === 'text' || cell.editing === 'both'
}

function isShown(at: CellRef, { rows, columns }: GridDoing): boolean {
  return rows.some((r) => r.id === at.row) && columns.some((c) => c.id === at.column)
}

function write(box: HTMLTextAreaElement | null, text: string) {
  if (box !== null) box.value = text
}
