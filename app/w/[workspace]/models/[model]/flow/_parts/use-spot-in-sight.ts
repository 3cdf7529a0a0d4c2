'use client'
import { useReactFlow } from '@xyflow/react'
import type { RefObject } from 'react'
import { spotInSight } from '#lib/picture/in-sight.ts'
import type { Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { useOwnStakeholders } from '../../_parts/use-own-stakeholders.ts'

const card = { w: 178, h: 60 }

/** Where new data stands that nobody pointed a place for (F-36), asked for when it is made. */
export function useSpotInSight(
  scene: Scene,
  region: RefObject<HTMLDivElement | null>,
  selected: ReadonlySet<string>,
): () => Point {
  const flow = useReactFlow()
  const own = useOwnStakeholders()
  return () => {
    const box = region.current?.getBoundingClientRect()
    const corner = flow.screenToFlowPosition({ x: box?.left ?? 0, y: box?.top ?? 0 })
    const end = flow.screenToFlowPosition({ x: box?.right ?? 0, y: box?.bottom ?? 0 })
    const sight = { ...corner, w: end.x - corner.x, h: end.y - corner.y }
    return spotInSight(scene, sight, { own, selected, card })
  }
}
