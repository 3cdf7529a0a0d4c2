'use client'
import { useLayoutEffect, type RefObject } from 'react'
import type { Place } from './move.ts'

/**
 * Lays the text box over the active cell after every drawing, and scrolls what is to be seen into the part of the frame that
 * headers and frozen columns leave free. The answer lays it again, for when the frame is scrolled.
 */
export function useBoxPlace({
  frame,
  box,
  isAway,
  takeReveal,
}: {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** the cell that is written in is not shown: the box stays where it is */
  readonly isAway: boolean
  readonly takeReveal: () => Place | undefined
}): () => void {
  function lay() {
    const [outer, inner] = [frame.current, box.current]
    const cell = outer?.querySelector<HTMLElement>('td[data-active]')
    if (isAway || outer === null || inner === null || cell === null || cell === undefined) return
    const [o, c] = [outer.getBoundingClientRect(), cell.getBoundingClientRect()]
    Object.assign(inner.style, {
      left: `${c.left - o.left - outer.clientLeft + outer.scrollLeft}px`,
      top: `${c.top - o.top - outer.clientTop + outer.scrollTop}px`,
      width: `${c.width}px`,
      height: `${c.height}px`,
    })
  }

  useLayoutEffect(() => {
    const outer = frame.current
    if (outer === null) return
    const shown = takeReveal()
    if (shown !== undefined) {
      const head = outer.querySelector<HTMLElement>('thead')
      outer.style.setProperty('scroll-padding-top', `${head?.offsetHeight ?? 0}px`)
      outer
        .querySelector(`td[data-at="${shown.row}:${shown.column}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    lay()
  })

  return lay
}
