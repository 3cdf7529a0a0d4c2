'use client'
import { useEffect, useState, type PointerEvent } from 'react'
import { dragged } from './block.ts'
import { isIn, type Place, type Range } from './move.ts'
import { placeOfCell } from './place-of-cell.ts'

/** The handle at the corner of a range: dragged, it shows which cells it will fill, and fills them when it is let go (G-13). */
export function useFillHandle(range: Range, fill: (to: Place) => void) {
  const [to, setTo] = useState<Place | undefined>()
  const target = to === undefined ? undefined : dragged(range, to)
  const isHeld = to !== undefined

  // The handle may be gone when the button is let go: its row leaves the part that is drawn. Escape gives it up.
  useEffect(() => {
    if (!isHeld) return
    const end = (event: Event) => {
      if (event.type !== 'keydown' || (event as KeyboardEvent).key === 'Escape') setTo(undefined)
    }
    const ends = ['pointerup', 'pointercancel', 'blur', 'keydown']
    for (const one of ends) window.addEventListener(one, end)
    return () => {
      for (const one of ends) window.removeEventListener(one, end)
    }
  }, [isHeld])

  return {
    /** whether a cell is about to be filled */
    isTarget: (place: Place) => target !== undefined && isIn(place, target),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        setTo({ row: range.bottom, column: range.right })
      },
      onPointerMove: (event: PointerEvent) => {
        const place = to && placeOfCell(document.elementFromPoint(event.clientX, event.clientY))
        if (place !== undefined) setTo(place)
      },
      onPointerUp: () => {
        if (to !== undefined) fill(to)
        setTo(undefined)
      },
      onPointerCancel: () => setTo(undefined),
    },
  }
}
