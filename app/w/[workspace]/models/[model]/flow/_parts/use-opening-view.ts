'use client'
import { useStoreApi, type Viewport } from '@xyflow/react'
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Rect } from '#lib/picture/rect.ts'
import { viewOn } from './use-view.ts'
import { opensWith } from './view-address.ts'

/**
 * The view the drawing surface opens with: the one the address names, else everything, or on a phone what of it can be read. It is known before the surface is there
 * (P-121), so that nothing is laid out or painted for a view nobody sees. Undefined until the surface has its size.
 */
export function useOpeningView(
  region: RefObject<HTMLElement | null>,
  stored: Viewport | undefined,
  everything: Rect,
): Viewport | undefined {
  const store = useStoreApi()
  const [opening, setOpening] = useState<Viewport>()
  useLayoutEffect(() => {
    if (opening !== undefined || region.current === null) return
    const { clientWidth: width, clientHeight: height } = region.current
    const view =
      stored ?? opensWith(viewOn(everything, { width, height }), everything, { width, height })
    store.setState({ width, height, transform: [view.x, view.y, view.zoom] })
    // oxlint-disable-next-line react/set-state-in-effect -- how large the surface is, is known when it stands
    setOpening(view)
  }, [opening, region, stored, everything, store])
  return opening
}
