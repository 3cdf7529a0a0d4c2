'use client'
import { useReactFlow } from '@xyflow/react'
import { useState, type RefObject } from 'react'
import { centre } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'

/** The one figure that Tab reaches (roving focus); arrows go on from it. It is brought into sight when it is not. */
export function useFocus(
  scene: Scene,
  selected: ReadonlySet<string>,
  region: RefObject<HTMLDivElement | null>,
  centreOn: (x: number, y: number) => void,
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
    const isSeen =
      at.x > box.left + 60 && at.x < box.right - 60 && at.y > box.top + 60 && at.y < box.bottom - 60
    if (!isSeen) centreOn(c.x, c.y)
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
