'use client'
import { useReactFlow, type Viewport } from '@xyflow/react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { useView } from './use-view.ts'

const switchMs = 320

/**
 * When the picture takes another geometry, figures go to their new places in a moment (at once where motion is reduced) and all of
 * it comes into sight; back at the first geometry one sees what one saw. True while that lasts.
 */
export function useLayoutSwitch(layout: string, view: ReturnType<typeof useView>): boolean {
  const flow = useReactFlow()
  const last = useRef(layout)
  const seen = useRef(new Map<string, Viewport>())
  const [isSwitching, setSwitching] = useState(false)
  const change = useEffectEvent(() => {
    seen.current.set(last.current, flow.getViewport())
    last.current = layout
    view.forget()
    const before = seen.current.get(layout)
    if (before === undefined) view.fit(switchMs)
    else view.back(before, switchMs)
    setSwitching(true)
  })
  useEffect(() => {
    if (layout === last.current) return undefined
    change()
    const timer = setTimeout(() => setSwitching(false), switchMs + 60)
    return () => clearTimeout(timer)
  }, [layout])
  return isSwitching
}
