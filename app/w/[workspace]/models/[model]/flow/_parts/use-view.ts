'use client'
import { getViewportForBounds, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useAddress } from '#app/_client/address/use-address.ts'
import type { Rect } from '#lib/picture/rect.ts'
import { farthest, nearestZoom, useMoves } from './use-moves.ts'
import { narrowPadding, narrowWidth, nearestFit, viewOf, viewPadding } from './view-address.ts'

type Room = Readonly<Record<keyof typeof viewPadding, number>>
const edge: Room = { top: 0, right: 0, bottom: 0, left: 0 }

/** Which part of the canvas is seen. It stands in the address as `at=x,y,zoom` once somebody has moved it. */
export function useView(box: Rect) {
  const flow = useReactFlow()
  const store = useStoreApi()
  const moves = useMoves()
  const address = useAddress()
  const stored = viewOf(address.get('at') ?? null)

  const fitTo = (seen: Rect, duration = 200, room: Room = viewPadding) => {
    moves.to(viewOn(seen, store.getState(), room), duration)
  }

  return {
    stored,
    /** Everything in sight. */
    fit: (duration = 200) => fitTo(box, duration),
    /** All of a part of the canvas in sight. */
    fitTo,
    /** Exactly what somebody else sees, as far as the window has the same shape. */
    seeAs: (seen: Rect) => fitTo(seen, 120, edge),
    zoomIn: () => moves.nearer(1.2, 120),
    zoomOut: () => moves.nearer(1 / 1.2, 120),
    /** The view is as it was then. */
    back: (to: Viewport, duration: number) => moves.to(to, duration),
    grabbed: moves.grabbed,
    /** Moves the view by some pixels. */
    panBy: (by: { readonly x: number; readonly y: number }) => {
      if (by.x === 0 && by.y === 0) return
      const { x, y, zoom } = flow.getViewport()
      moves.to({ x: x + by.x, y: y + by.y, zoom }, 150)
    },
    /** The address says nothing any more about what is seen. */
    forget: () => address.set({ at: undefined }),
    remember: ({ x, y, zoom }: Viewport) =>
      address.set({ at: [Math.round(x), Math.round(y), zoom.toFixed(2)].join(',') }),
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The view in which a part of the canvas fills a surface of this size (pixels), but for the room of what floats over it. */
export function viewOn(seen: Rect, { width, height }: Size, room: Room = viewPadding): Viewport {
  const bounds = { x: seen.x, y: seen.y, width: seen.w, height: seen.h }
  const most = room === edge ? nearestZoom : nearestFit
  const around = width < narrowWidth ? narrowPadding : room
  return getViewportForBounds(bounds, width, height, farthest, most, inPixels(around))
}

function inPixels({ top, right, bottom, left }: Room) {
  return { top: `${top}px`, right: `${right}px`, bottom: `${bottom}px`, left: `${left}px` } as const
}
