'use client'
import { useStoreApi } from '@xyflow/react'
import { createContext, use, useCallback, useEffect, useState } from 'react'
import { ZoomKeeper, type ZoomLevel } from '#lib/picture/zoom-level.ts'

/** How much figures tell at the zoom of the canvas around; a new value only when a border is crossed. */
export const ZoomContext = createContext<ZoomLevel>('middle')

/** For figures. */
export function useZoomLevel(): ZoomLevel {
  return use(ZoomContext)
}

/** A zoom is over when it has not changed for so long, in milliseconds. */
const restMs = 140

interface Zoomed {
  readonly level: ZoomLevel
  /** of a large picture: a zoom is under way, and what figures tell is decided when it is over */
  readonly isZooming: boolean
}

/**
 * For the canvas: one question a frame, however many figures there are. Of a large picture (P-105) the answer waits until the zoom rests:
 * at every border hundreds of figures are made anew, and a hand goes through several of them.
 */
export function useZoomOfCanvas(isLarge: boolean): Zoomed & { readonly rest: () => void } {
  const store = useStoreApi()
  const [keeper] = useState(() => new ZoomKeeper())
  const levelNow = useCallback(() => keeper.at(store.getState().transform[2]), [keeper, store])
  const [zoomed, setZoomed] = useState<Zoomed>(() => ({ level: levelNow(), isZooming: false }))
  const rest = useCallback(() => {
    const level = levelNow()
    setZoomed((is) => (is.level === level && !is.isZooming ? is : { level, isZooming: false }))
  }, [levelNow])
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe((now, before) => {
      if (now.transform[2] === before.transform[2]) return
      if (!isLarge) return rest()
      setZoomed((is) => (is.isZooming ? is : { ...is, isZooming: true }))
      clearTimeout(resting)
      resting = setTimeout(rest, restMs)
    })
    // oxlint-disable-next-line react/set-state-in-effect -- the view may have changed before anybody listened to it
    rest()
    return () => {
      clearTimeout(resting)
      stop()
    }
  }, [store, isLarge, rest])
  return { ...zoomed, rest }
}
