'use client'
import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { panInto } from '#lib/picture/in-sight.ts'
import { bounds, type Point, type Rect } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'

const nothing: readonly string[] = []

/** Brings figures into the part of the canvas that nothing covers (P-97); how near one is changes only for several that do not fit. */
export function useReveal(
  scene: Scene,
  region: RefObject<HTMLDivElement | null>,
  view: { readonly panBy: (by: Point) => void; readonly fitTo: (seen: Rect) => void },
) {
  const flow = useReactFlow()
  const [sought, seek] = useState(nothing)
  const found = useRef(nothing)

  const reveal = (ids: readonly string[]) => {
    const wanted = bounds(scene.figures.filter((f) => ids.includes(f.id)).map((f) => f.rect))
    const room = roomOf(region.current)
    if (wanted === undefined || room === undefined) return
    const zoom = flow.getZoom()
    const corner = flow.flowToScreenPosition(wanted)
    const by = panInto({ ...corner, w: wanted.w * zoom, h: wanted.h * zoom }, room)
    if (by !== 'tooLarge') view.panBy(by)
    else if (ids.length > 1) view.fitTo(wanted)
  }

  // What was just made is drawn with the next picture, and the details beside it take their room with it.
  useEffect(() => {
    if (sought === found.current) return
    if (!sought.every((id) => scene.figures.some((f) => f.id === id))) return
    found.current = sought
    reveal(sought)
  })
  return { reveal, seek }
}

/** What floats over the top of the canvas. */
const headroom = 44

/** What lies over the canvas while it is open: beside on a wide screen, below on a narrow one. */
const over = ['inspector', 'comments'] as const

/** What is seen of the canvas, on the screen: without what floats over its top and the panels over it. */
function roomOf(region: HTMLElement | null): Rect | undefined {
  const box = region?.getBoundingClientRect()
  if (box === undefined) return undefined
  const top = box.top + headroom
  let { right, bottom } = box
  for (const id of over) {
    const panel = document.getElementById(id)?.getBoundingClientRect()
    if (panel === undefined || panel.left >= right || panel.top >= bottom) continue
    if (panel.top > top) bottom = panel.top
    else right = panel.left
  }
  return { x: box.left, y: top, w: Math.max(0, right - box.left), h: Math.max(0, bottom - top) }
}
