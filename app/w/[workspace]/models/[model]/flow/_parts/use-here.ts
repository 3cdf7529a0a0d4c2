'use client'
import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef, type PointerEvent } from 'react'
import { useSetPresence } from '#app/_client/room/hooks.ts'
import type { Point } from '#lib/picture/rect.ts'

const tellEvery = 50

/**
 * Shows the others where one is on the canvas: pointer and selection. Also remembers the pointer, because what is added by a
 * key appears under it.
 */
export function useHere(selected: ReadonlySet<string>) {
  const setPresence = useSetPresence()
  const { screenToFlowPosition } = useReactFlow()
  const pointer = useRef<Point | undefined>(undefined)
  const told = useRef(0)

  useEffect(() => {
    setPresence({ place: 'flow' })
    return () =>
      setPresence({ place: undefined, cursor: undefined, selection: undefined, moving: undefined })
  }, [setPresence])

  useEffect(() => {
    setPresence({ selection: [...selected].slice(0, 50) })
  }, [selected, setPresence])

  return {
    pointer,
    onPointerMove: (event: PointerEvent) => {
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY })
      pointer.current = at
      if (event.timeStamp - told.current < tellEvery) return
      told.current = event.timeStamp
      setPresence({ cursor: { x: Math.round(at.x), y: Math.round(at.y) } })
    },
    onPointerLeave: () => {
      pointer.current = undefined
      setPresence({ cursor: undefined })
    },
  }
}
