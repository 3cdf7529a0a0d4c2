'use client'
import { useState, type MouseEvent } from 'react'
import type { MenuAnchor } from './grid-menu.tsx'
import type { CellRef } from './grid-types.ts'
import { isIn } from './move.ts'
import { placeOfCell } from './place-of-cell.ts'
import type { useGrid } from './use-grid.ts'

/** Where the menu of a table is open: by the right button on a cell, by its key at the active cell, or at a button. */
export function useGridMenu(
  { box, isTyping, active, here, range, go }: ReturnType<typeof useGrid>,
  idOf: (at: CellRef) => string,
) {
  const [anchor, setAnchor] = useState<MenuAnchor | undefined>()
  return {
    anchor,
    openAt: (button: Element) => setAnchor(button),
    close: () => setAnchor(undefined),
    onContextMenu: (event: MouseEvent) => {
      const isByKey = event.target === box.current
      const place = isByKey ? active : placeOfCell(event.target)
      // While something is written, the menu of the browser has what belongs to text.
      if (isTyping || place === undefined) return
      event.preventDefault()
      if (!isIn(place, range)) go(place)
      const cell = here === undefined ? null : document.getElementById(idOf(here))
      setAnchor(isByKey && cell !== null ? cell : { x: event.clientX, y: event.clientY })
    },
  }
}
