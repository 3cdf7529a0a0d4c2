'use client'
import { useParams } from 'next/navigation'
import { use, useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { CommandContext } from '#app/_client/commands/use-command.ts'
import { useChecks } from '#app/_client/findings/use-findings.ts'
import { useGo } from '#app/_client/parts/use-go.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModelBehind, whole } from '#app/_client/room/model-behind.tsx'
import { useSaveState } from '#app/_client/room/hooks.ts'
import { useAgreementBehind, useRetryAgreement } from '../agreement-status.tsx'
import { useRevision } from '../past-view.tsx'
import { withRevision } from '../revision-asked.ts'
import { useStep } from '../use-step.ts'
import { useViewState } from '../use-view-state.ts'
import { figureOfPoint, openPoints, pointKey } from './open-points.ts'
import { addressOfPoint, isShownOn, mayGoOn, pointsOn, queryOfPoint, step } from './walk.ts'
import { intoSight } from './into-sight.ts'
import { whenDrawn } from './when-drawn.ts'

/** The walk through the open points of the screen one is on; the point reached stands in the address as `point`. */
export function useWalk() {
  const { workspace, model: modelId } = useParams<{ workspace: string; model: string }>()
  const screen = useStep()
  const store = use(CommandContext)
  const view = useViewState()
  const go = useGo(useSaveState().state === 'offline')
  const model = useModelBehind(whole)
  const status = useAgreementBehind()
  const retry = useRetryAgreement()
  const { isPast } = useRoom()
  const rev = useRevision()
  const areAllKnown = retry !== null || status !== null || isPast
  const { gaps, seats } = status ?? {}
  const checks = useDeferredValue(useChecks())
  const checked = typeof checks === 'string' ? undefined : checks
  const points = useMemo(
    () => pointsOn(screen, openPoints(model, gaps && seats ? { gaps, seats } : null, checked)),
    [screen, model, gaps, seats, checked],
  )
  const key = view.get('point')
  const index = key === undefined ? -1 : points.findIndex((point) => pointKey(point) === key)
  const [last, setLast] = useState(0)
  const at = index === -1 ? last : index
  const point = points[index]

  // Also a pasted link, and a screen that has just been opened, stand at the point.
  // On the canvas the figure is gone to by itself.
  const sought = screen === 'flow' ? undefined : key
  useEffect(() => (sought === undefined ? undefined : showPoint(sought)), [sought])

  const wanted = useRef<1 | -1 | null>(null)
  const mayWalk = areAllKnown && (checks !== 'waiting' || mayGoOn(screen, points, key))
  const walk = (by: 1 | -1) => {
    // Without the gaps, or what the checks say, the next point would be on another screen.
    if (!mayWalk) {
      wanted.current = by
      return
    }
    const next = step(points, { key, at }, by)
    if (next === null) return
    // What is being written is written to where it was begun, before something else stands there.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setLast(next.at)
    const figure = figureOfPoint(model, next.point)
    if (screen === 'flow' && figure !== undefined && store?.show(figure) === true) {
      view.set({ point: pointKey(next.point) })
    } else if (screen !== 'flow' && isShownOn(screen, next.point)) {
      view.set(queryOfPoint(next.point))
    } else {
      void go(withRevision(`/w/${workspace}/models/${modelId}/${addressOfPoint(next.point)}`, rev))
    }
  }
  const catchUp = useEffectEvent(() => {
    const by = wanted.current
    wanted.current = null
    if (by !== null) walk(by)
  })
  useEffect(() => {
    if (mayWalk) catchUp()
  }, [mayWalk])
  return { points, point, at: index, walk }
}

/** Brings what is marked as the point into sight and gives it the focus, as soon as it is drawn, however long what it shows takes to arrive. */
function showPoint(key: string): () => void {
  let settled = () => {}
  const drawn = whenDrawn(() => {
    const place = document.querySelector<HTMLElement>(`[data-point="${CSS.escape(key)}"]`)
    if (place === null) return false
    // A table has the focus in the one text over its active cell.
    const target = place.querySelector<HTMLElement>('textarea') ?? place
    settled = intoSight(target, 'nearest')
    target.focus({ preventScroll: true })
    return true
  })
  return () => {
    drawn()
    settled()
  }
}
