'use client'
import { useReactFlow } from '@xyflow/react'
import { useState, type RefObject } from 'react'
import { centre, type Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'

/** The one figure that Tab reaches (roving focus); arrows go on from it. It is brought into sight when it is not. */
export function useFocus(
  scene: Scene,
  selected: ReadonlySet<string>,
  region: RefObject<HTMLDivElement | null>,
  panBy: (by: Point) => void,
) {
  const [asked, setFocus] = useState<string>()
  const flow = useReactFlow()
  const exists = (id: string | undefined) => scene.figures.some((f) => f.id === id)
  const chosen = [...selected].find((id) => exists(id))
  const first = scene.figures.find((f) => f.kind === 'card') ?? scene.figures[0]
  const focus = exists(asked) ? asked : (chosen ?? first?.id)

  /** Brings a figure into sight when it is not, for example because the inspector has opened over it. */
  const reveal = (id: string) => {
    const figure = scene.figures.find((f) => f.id === id)
    const box = region.current?.getBoundingClientRect()
    if (figure === undefined || box === undefined) return
    const c = centre(figure.rect)
    const at = flow.flowToScreenPosition(c)
    const zoom = flow.getZoom()
    const half = { x: (figure.rect.w * zoom) / 2 + 24, y: (figure.rect.h * zoom) / 2 + 24 }
    panBy({
      x: missing(at.x, half.x, box.left, box.right),
      y: missing(at.y, half.y, box.top + headroom, box.bottom),
    })
  }

  const goTo = (id: string) => {
    setFocus(id)
    reveal(id)
    requestAnimationFrame(() =>
      region.current
        ?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
        ?.focus({ preventScroll: true }),
    )
  }
  return { focus, setFocus, goTo, reveal }
}

/** What floats over the top of the canvas. */
const headroom = 44

/** How far to move so that a stretch around `at` lies between two edges; nothing when it does, or cannot. */
function missing(at: number, half: number, low: number, high: number): number {
  if (2 * half > high - low) return 0
  return Math.max(0, low + half - at) - Math.max(0, at + half - high)
}
