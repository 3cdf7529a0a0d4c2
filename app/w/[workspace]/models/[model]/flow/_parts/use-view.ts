'use client'
import { getViewportForBounds, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Rect } from '#lib/picture/rect.ts'
import { narrowPadding, narrowWidth, nearestFit, viewOf, viewPadding } from './view-address.ts'

type Room = Readonly<Record<keyof typeof viewPadding, number>>
const edge: Room = { top: 0, right: 0, bottom: 0, left: 0 }

/** Which part of the canvas is seen. It stands in the address as `at=x,y,zoom` once somebody has moved it. */
export function useView(box: Rect) {
  const flow = useReactFlow()
  const store = useStoreApi()
  const path = usePathname()
  const stored = viewOf(useSearchParams().get('at'))

  const fitTo = (seen: Rect, duration = 200, room: Room = viewPadding) => {
    const { width, height } = store.getState()
    const bounds = { x: seen.x, y: seen.y, width: seen.w, height: seen.h }
    const most = room === edge ? 3 : nearestFit
    const around = width < narrowWidth ? narrowPadding : room
    const target = getViewportForBounds(bounds, width, height, 0.1, most, inPixels(around))
    void flow.setViewport(target, { duration })
  }

  return {
    stored,
    /** Everything in sight. */
    fit: (duration = 200) => fitTo(box, duration),
    /** All of a part of the canvas in sight. */
    fitTo,
    /** Exactly what somebody else sees, as far as the window has the same shape. */
    seeAs: (seen: Rect) => fitTo(seen, 120, edge),
    zoomIn: () => void flow.zoomIn({ duration: 120 }),
    zoomOut: () => void flow.zoomOut({ duration: 120 }),
    /** Moves the view by some pixels. */
    panBy: (by: { readonly x: number; readonly y: number }) => {
      if (by.x === 0 && by.y === 0) return
      const { x, y, zoom } = flow.getViewport()
      void flow.setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: 150 })
    },
    remember: ({ x, y, zoom }: Viewport) => {
      const params = new URLSearchParams(window.location.search)
      params.set('at', [Math.round(x), Math.round(y), zoom.toFixed(2)].join(','))
      window.history.replaceState(null, '', `${path}?${params.toString()}`)
    },
  }
}

function inPixels({ top, right, bottom, left }: Room) {
  return { top: `${top}px`, right: `${right}px`, bottom: `${bottom}px`, left: `${left}px` } as const
}
