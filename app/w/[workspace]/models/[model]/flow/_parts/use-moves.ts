'use client'
import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useMemo } from 'react'
import type { Point } from '#lib/picture/rect.ts'

/** How far and how near one comes (1: a pixel of the picture is one of the screen). */
export const farthest = 0.1
export const nearestZoom = 3

/** Where each canvas is being led, while it is on its way there. */
const aims = new WeakMap<object, Viewport>()

/**
 * Leads the view of the canvas somewhere, in milliseconds. A step that is taken while the view is still on its way begins where that
 * way ends, so that no press is lost however slowly the way is drawn (P-141).
 */
export function useMoves() {
  const flow = useReactFlow()
  const store = useStoreApi()
  return useMemo(() => {
    const aimed = () => aims.get(store) ?? flow.getViewport()
    const lead = async (view: Viewport, duration: number) => {
      aims.set(store, view)
      await flow.setViewport(view, { duration })
      if (aims.get(store) === view) aims.delete(store)
    }
    const to = (view: Viewport, duration: number) => void lead(view, duration)
    return {
      to,
      /** The view that was aimed at last, or the one that is seen. */
      aimed,
      /** Puts a point of the picture into the middle. */
      centre: ({ x, y }: Point, zoom: number, duration: number) => {
        const { width, height } = store.getState()
        to({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom }, duration)
      },
      /** So many times nearer, around the middle of what is seen. */
      nearer: (factor: number, duration: number) => {
        const { width, height } = store.getState()
        const { x, y, zoom: before } = aimed()
        const zoom = Math.min(nearestZoom, Math.max(farthest, before * factor))
        const by = zoom / before
        to(
          { x: width / 2 - (width / 2 - x) * by, y: height / 2 - (height / 2 - y) * by, zoom },
          duration,
        )
      },
      /** A hand has taken the view: it goes nowhere by itself any more. */
      grabbed: () => void aims.delete(store),
    }
  }, [flow, store])
}
