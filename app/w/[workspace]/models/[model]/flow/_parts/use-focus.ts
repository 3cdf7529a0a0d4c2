'use client'
import { useRef, useState, type RefObject } from 'react'
import type { Scene } from '#lib/picture/scene.ts'
import { isGround } from './tools/ground.ts'

/** The one figure that Tab reaches (roving focus); arrows go on from it. It is brought into sight when it is not. */
export function useFocus(
  scene: Scene,
  selection: { readonly ids: ReadonlySet<string>; readonly set: (ids: readonly string[]) => void },
  region: RefObject<HTMLDivElement | null>,
  seek: (ids: readonly string[]) => void,
) {
  const [asked, setFocus] = useState<string>()
  const waiting = useRef(0)
  const exists = (id: string | undefined) => scene.figures.some((f) => f.id === id)
  const chosen = [...selection.ids].find((id) => exists(id))
  const first = scene.figures.find((f) => f.kind === 'card') ?? scene.figures[0]
  const focus = exists(asked) ? asked : (chosen ?? first?.id)

  /** Gives a figure the focus, and brings all of `seen` into sight. */
  const goTo = (id: string, seen: readonly string[] = [id]) => {
    setFocus(id)
    seek(seen)
    cancelAnimationFrame(waiting.current)
    const until = performance.now() + longestMove
    // Of many figures only those in sight are in the document, so it may have to come there first.
    const look = () => {
      const node = region.current?.querySelector<HTMLElement>(
        `.react-flow__node[data-id="${CSS.escape(id)}"]`,
      )
      if (node !== null && node !== undefined) node.focus({ preventScroll: true })
      else if (performance.now() < until && isStillHere(region.current))
        waiting.current = requestAnimationFrame(look)
    }
    waiting.current = requestAnimationFrame(look)
  }
  /** Selects figures and gives the first of them the focus, so that the next key acts on them (P-90). */
  const goToAll = (ids: readonly string[]) => {
    selection.set(ids)
    const [id] = ids
    if (id !== undefined) goTo(id, ids)
  }
  return { focus, setFocus, goTo, goToAll }
}

/** The view has moved by then, in milliseconds. */
const longestMove = 700

/** Whether the person is still on the canvas, or nowhere because what had the focus has gone out of sight. */
function isStillHere(region: HTMLElement | null): boolean {
  const { activeElement } = document
  return isGround(activeElement) || region?.contains(activeElement) === true
}
