'use client'
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useRef, useState, type MouseEvent } from 'react'
import { lassoTakes } from '#lib/picture/arrange.ts'
import type { Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'

/**
 * Selecting by drawing a box: with Shift held, or without while the mode is on. Containers join only at the end and only when
 * they lie wholly inside, because a box drawn within one always touches it.
 */
export function useLasso(scene: Scene, add: (ids: readonly string[]) => void) {
  const store = useStoreApi()
  const { screenToFlowPosition } = useReactFlow()
  const [isOn, setOn] = useState(false)
  const start = useRef<Point | undefined>(undefined)

  return {
    isOn,
    toggle: () => setOn((now) => !now),
    /** Whether a figure that is touched right now may be selected at once. */
    takes: (id: string): boolean =>
      store.getState().userSelectionRect === null ||
      scene.figures.find((f) => f.id === id)?.kind !== 'container',
    onStart: () => {
      const rect = store.getState().userSelectionRect
      start.current = rect === null ? undefined : { x: rect.startX, y: rect.startY }
    },
    onEnd: (event: MouseEvent) => {
      const from = start.current
      start.current = undefined
      if (from === undefined) return
      const to = screenToFlowPosition({ x: event.clientX, y: event.clientY })
      const area = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        w: Math.abs(to.x - from.x),
        h: Math.abs(to.y - from.y),
      }
      const whole = scene.figures.filter((f) => f.kind === 'container' && lassoTakes(area, f))
      if (whole.length > 0) add(whole.map((f) => f.id))
    },
  }
}
