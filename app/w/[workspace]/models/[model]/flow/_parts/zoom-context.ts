'use client'
import { useStore } from '@xyflow/react'
import { createContext, use, useState } from 'react'
import { ZoomKeeper, type ZoomLevel } from '#lib/picture/zoom-level.ts'

/** How much figures tell at the zoom of the canvas around; a new value only when a border is crossed. */
export const ZoomContext = createContext<ZoomLevel>('middle')

/** For figures. */
export function useZoomLevel(): ZoomLevel {
  return use(ZoomContext)
}

/** For the canvas: one question a frame, however many figures there are. */
export function useZoomOfCanvas(): ZoomLevel {
  const [keeper] = useState(() => new ZoomKeeper())
  return useStore((state) => keeper.at(state.transform[2]))
}
