'use client'
import { useCallback, useDeferredValue } from 'react'
import { isLarge } from '#lib/picture/moving.ts'
import type { ZoomLevel } from '#lib/picture/zoom-level.ts'
import type { Wire } from '#lib/picture/wiring.ts'
import { useFar } from '../far/use-far.ts'
import { useDrawn } from '../layers/use-drawn.ts'
import type { useMovingScene } from '../use-moving-scene.ts'
import type { FlowNode } from './flow-node.ts'
import { useNodes } from './use-nodes.ts'
import { useZoomOfCanvas } from './zoom-context.ts'

type Input = Omit<Parameters<typeof useNodes>[0], 'scene' | 'figures'> & {
  readonly moving: ReturnType<typeof useMovingScene>
  readonly isFree: boolean
}

/** What of the picture stands in the document, as nodes and connections, and what is one drawing behind them. */
export function useFigures(input: Input): {
  readonly nodes: FlowNode[]
  readonly wires: readonly Wire[]
  readonly far: ReturnType<typeof useFar>
  readonly level: ZoomLevel
  /** What figures tell is decided now, without waiting for the zoom to rest: nobody's hand moves it. */
  readonly restZoom: () => void
} {
  const { moving, selected, focus, renaming } = input
  const { scene, lifted } = moving
  // Crossing a border makes every figure anew: that may take its time, the hand does not wait for it.
  const zoomed = useZoomOfCanvas(isLarge(moving.resting))
  const level = useDeferredValue(zoomed.level)
  const far = useFar({ ...input, level, isZooming: zoomed.isZooming })
  const { pointed } = far
  const isKept = useCallback(
    (id: string) =>
      selected.has(id) || id === focus || id === renaming || id === pointed || lifted.has(id),
    [selected, focus, renaming, pointed, lifted],
  )
  const { figures, wires, isThere } = useDrawn(scene, isKept, {
    isDrawing: far.isWhole,
    isZooming: zoomed.isZooming,
  })
  const nodes = useNodes({ ...input, scene, figures })
  // What was seen stays until what comes in its place is there: coming from far nothing stands there yet.
  const isSeen = far.isSeen || (far.parts !== undefined && !isThere)
  return { nodes, wires, far: { ...far, isSeen }, level, restZoom: zoomed.rest }
}
