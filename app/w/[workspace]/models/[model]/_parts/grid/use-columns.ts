'use client'
import { useState } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import {
  frozenCount,
  givenColumns,
  leftsOf,
  readColumns,
  resized,
  widthOf,
  type ColumnState,
} from './column-state.ts'
import type { GridColumn } from './grid-types.ts'
import { useIsNarrow } from '#app/_ui/use-is-narrow.ts'
import type { useTableAddress } from './views/use-table-address.ts'

/**
 * How this person has arranged the columns of a table, kept in this browser per person, model and table (G-21, G-22). On a
 * phone no column of content is frozen: it would leave no room for the others.
 */
export function useColumns(
  name: string,
  columns: readonly GridColumn[],
  headWidth: number,
  address: ReturnType<typeof useTableAddress>,
) {
  const { me, modelId } = useRoom()
  const key = `grid:${me.userId}:${modelId}:${name}`
  const [state, setState] = useState(() => readColumns(stored(key)))
  const isNarrow = useIsNarrow('phone')
  const hidden = hiddenIn(address.get)

  function change(next: ColumnState) {
    setState(next)
    store(key, next)
  }

  const ofView = address.view?.content.widths ?? {}
  const chosen = address.get('freeze')
  const widths = columns.map((column) => widthOf(column, state, ofView))
  const frozen = isNarrow ? 0 : frozenCount(columns, { frozen: chosen ?? state.frozen })
  return {
    widths,
    lefts: leftsOf(widths, headWidth),
    /** how many columns stay when the others scroll */
    frozen,
    isResized: (id: string) => Object.hasOwn(state.widths, id) || Object.hasOwn(ofView, id),
    /** the widths of one's own and of the view, for saving them as a view */
    kept: { ...ofView, ...state.widths },
    /** while it is dragged a width is only shown; let go, it is kept */
    resize: (id: string, width: number | undefined, isKept: boolean) => {
      const next = resized(state, id, width)
      if (isKept) change(next)
      else setState(next)
    },
    widen: (ids: readonly string[], by: number) => {
      change(
        ids.reduce((now, id) => {
          const column = columns.find((c) => c.id === id)
          return column === undefined ? now : resized(now, id, widthOf(column, now, ofView) + by)
        }, state),
      )
    },
    restore: (ids: readonly string[]) => {
      change(ids.reduce((now, id) => resized(now, id, undefined), state))
    },
    freeze: (id: string | null) => {
      change({ ...state, frozen: id })
      address.set({ freeze: id ?? undefined })
    },
    /** how many columns the view leaves out */
    hiddenCount: hidden.length,
    hide: (ids: readonly string[]) => {
      address.set({ hide: [...new Set([...hidden, ...ids])].join(',') })
    },
    showHidden: () => address.set({ hide: undefined }),
  }
}

/** The columns an address leaves out. */
export function hiddenIn(get: (key: string) => string | undefined): readonly string[] {
  return (get('hide') ?? '').split(',').filter((id) => id !== '')
}

function stored(key: string): string | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage.getItem(key)
  } catch {
    // Storage may be forbidden; the table is then as it is given.
    return null
  }
}

function store(key: string, state: ColumnState) {
  try {
    if (JSON.stringify(state) === JSON.stringify(givenColumns)) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(state))
  } catch {
    // Storage may be forbidden or full; the widths then last as long as the window.
  }
}
