'use client'
import { useEffect, useState, type CSSProperties, type RefObject } from 'react'
import { clearSpot, coveredBy, type Box } from './clear-spot.ts'

/** What is worked on: panels, what has opened, and bars of tools. */
const workedOn =
  'aside, [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"], [role="toolbar"], [data-keep-clear]'
/** Around the text or button with the focus. */
const around = 24
/** Below the bars at the top, above the one at the bottom. */
const bars = { top: 112, bottom: 48, side: 16 } as const
/** What has the focus and is larger is a whole surface, and not one place in it. */
const largest = 400

/**
 * Where notices stand, found anew when another one comes or the focus goes where they are (F-58). Undefined while there are none: where
 * the style sheet says.
 */
export function useClearSpot(
  place: RefObject<HTMLElement | null>,
  /** changes when another notice comes or goes */
  shown: string,
): CSSProperties | undefined {
  const [spot, setSpot] = useState<CSSProperties>()
  useEffect(() => {
    if (shown === '') return undefined
    const find = () => {
      const now = place.current?.getBoundingClientRect()
      if (now === undefined) return
      const [w, h] = [now.width, now.height]
      const taken = takenNow(place.current)
      const isInside = now.y >= bars.top && now.right <= innerWidth && now.bottom <= innerHeight
      if (isInside && coveredBy({ x: now.x, y: now.y, w, h }, taken) === 0) return
      const at = clearSpot(
        { w, h },
        {
          x: bars.side,
          y: bars.top,
          w: innerWidth - 2 * bars.side,
          h: innerHeight - bars.top - bars.bottom,
        },
        taken,
      )
      setSpot({ left: at.x, top: at.y, right: 'auto', bottom: 'auto' })
    }
    const later = () => requestAnimationFrame(find)
    const frame = later()
    document.addEventListener('focusin', later)
    window.addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', later)
      window.removeEventListener('resize', later)
    }
  }, [place, shown])
  return shown === '' ? undefined : spot
}

function takenNow(notices: HTMLElement | null): readonly Box[] {
  const boxes = [...document.querySelectorAll(workedOn)]
    .filter((one) => notices?.contains(one) !== true && one.checkVisibility())
    .map((one) => boxOf(one, 0))
  const focused = document.activeElement
  if (focused === null || notices?.contains(focused) === true) return boxes
  const box = boxOf(focused, around)
  return box.h > largest ? boxes : [...boxes, box]
}

function boxOf(one: Element, by: number): Box {
  const { x, y, width, height } = one.getBoundingClientRect()
  return { x: x - by, y: y - by, w: width + 2 * by, h: height + 2 * by }
}
