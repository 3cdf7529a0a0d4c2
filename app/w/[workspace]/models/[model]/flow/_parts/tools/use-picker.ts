'use client'
import { useReactFlow } from '@xyflow/react'
import { useCallback, useState, type RefObject } from 'react'
import type { Point } from '#lib/picture/rect.ts'

/** Where the five kinds of event are offered, and what the chosen one will join. */
export interface Pick {
  /** in pixels of the canvas region */
  readonly at: Point
  /** on the canvas */
  readonly spot: Point
  readonly from?: string
  readonly to?: string
  /** what follows the selected data is asked for, by its kind and where it leads (F-258) */
  readonly isNext?: true
}

type Ends = Omit<Pick, 'at' | 'spot'>

const size = { w: 240, h: 220 }
const sizeOfNext = { w: 320, h: 300 }

/** The open picker of event kinds, kept inside the region. */
export function usePicker(region: RefObject<HTMLDivElement | null>) {
  const flow = useReactFlow()
  const [pick, setPick] = useState<Pick>()
  const close = useCallback(() => setPick(undefined), [])
  const open = (spot: Point, ends: Ends = {}) => {
    const { w, h } = ends.isNext === true ? sizeOfNext : size
    const box = region.current?.getBoundingClientRect()
    const s = flow.flowToScreenPosition(spot)
    const inside = (value: number, room: number) => Math.max(8, Math.min(value, room))
    const at = {
      x: inside(s.x - (box?.left ?? 0), (box?.width ?? 600) - w),
      y: inside(s.y - (box?.top ?? 0), (box?.height ?? 500) - h),
    }
    setPick({ spot, at, ...ends })
  }
  return { pick, open, close }
}
