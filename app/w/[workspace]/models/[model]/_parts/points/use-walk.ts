'use client'
import { useParams, useSelectedLayoutSegment } from 'next/navigation'
import { use, useEffect, useState } from 'react'
import { CommandContext } from '#app/_client/commands/use-command.ts'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { useSaveState } from '#app/_client/room/hooks.ts'
import { useAgreementStatus } from '../agreement-status.tsx'
import { useViewState } from '../use-view-state.ts'
import { figureOfPoint, openPoints, pointKey } from './open-points.ts'
import { addressOfPoint, isShownOn, pointsOn, queryOfPoint, step } from './walk.ts'

/** The walk through the open points of the screen one is on; the point reached stands in the address as `point`. */
export function useWalk() {
  const { workspace, model: modelId } = useParams<{ workspace: string; model: string }>()
  const screen = useSelectedLayoutSegment() ?? 'flow'
  const store = use(CommandContext)
  const view = useViewState()
  const go = useGo(useSaveState().state === 'offline')
  const model = useModel((m) => m)
  const points = pointsOn(screen, openPoints(model, useAgreementStatus()))
  const key = view.get('point')
  const found = points.findIndex((point) => pointKey(point) === key)
  const [last, setLast] = useState(0)
  const at = found === -1 ? last : found
  const point = points[found]

  // Also a pasted link, and a screen that has just been opened, stand at the point.
  useEffect(() => (key === undefined ? undefined : showPoint(key)), [key])

  const walk = (by: 1 | -1) => {
    const next = step(points, { key, at }, by)
    if (next === null) return
    setLast(next.at)
    const figure = figureOfPoint(model, next.point)
    if (screen === 'flow' && figure !== undefined && store?.show(figure) === true) {
      view.set({ point: pointKey(next.point) })
    } else if (screen !== 'flow' && isShownOn(screen, next.point)) {
      view.set(queryOfPoint(next.point))
    } else {
      void go(`/w/${workspace}/models/${modelId}/${addressOfPoint(next.point)}`)
    }
  }
  return { points, point, at: found, walk }
}

/** Brings what is marked as the point into sight and gives it the focus, as soon as it is drawn. */
function showPoint(key: string): () => void {
  let tries = 60
  let frame = 0
  const look = () => {
    const place = document.querySelector<HTMLElement>(`[data-point="${CSS.escape(key)}"]`)
    if (place !== null) {
      // A table has the focus in the one text over its active cell.
      const target = place.querySelector<HTMLElement>('textarea') ?? place
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      target.focus({ preventScroll: true })
    } else if (tries-- > 0) {
      frame = requestAnimationFrame(look)
    }
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
