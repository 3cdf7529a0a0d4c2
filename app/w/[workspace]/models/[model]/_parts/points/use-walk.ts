'use client'
import { useParams } from 'next/navigation'
import { use, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { CommandContext } from '#app/_client/commands/use-command.ts'
import { useFindings } from '#app/_client/findings/use-findings.ts'
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
import { addressOfPoint, isShownOn, pointsOn, queryOfPoint, step } from './walk.ts'

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
  const found = useFindings()?.found
  const points = useMemo(
    () => pointsOn(screen, openPoints(model, gaps && seats ? { gaps, seats } : null, found?.all())),
    [screen, model, gaps, seats, found],
  )
  const key = view.get('point')
  const index = points.findIndex((point) => pointKey(point) === key)
  const [last, setLast] = useState(0)
  const at = index === -1 ? last : index
  const point = points[index]

  // Also a pasted link, and a screen that has just been opened, stand at the point.
  // On the canvas the figure is gone to by itself.
  const sought = screen === 'flow' ? undefined : key
  useEffect(() => (sought === undefined ? undefined : showPoint(sought)), [sought])

  const wanted = useRef<1 | -1 | null>(null)
  const walk = (by: 1 | -1) => {
    // Without the gaps the next point would be on another screen.
    if (!areAllKnown) {
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
    if (areAllKnown) catchUp()
  }, [areAllKnown])
  return { points, point, at: index, walk }
}

/**
 * Brings what is marked as the point into sight and gives it the focus, as soon as it is drawn, however long what it shows takes to
 * arrive; unless the person does something else meanwhile, or it does not come.
 */
function showPoint(key: string): () => void {
  const acts = ['keydown', 'pointerdown', 'wheel', 'touchmove']
  const watch = new MutationObserver(() => look())
  const look = () => {
    const place = document.querySelector<HTMLElement>(`[data-point="${CSS.escape(key)}"]`)
    if (place === null) return
    stop()
    // A table has the focus in the one text over its active cell.
    const target = place.querySelector<HTMLElement>('textarea') ?? place
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    target.focus({ preventScroll: true })
  }
  const frame = requestAnimationFrame(() => {
    watch.observe(document.body, { childList: true, subtree: true })
    look()
  })
  const patience = setTimeout(() => stop(), longestWait)
  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(patience)
    watch.disconnect()
    for (const act of acts) document.removeEventListener(act, acted, true)
  }
  // The key that led here may still be on its way through the page.
  const began = performance.now()
  const acted = (event: Event) => {
    if (event.timeStamp > began) stop()
  }
  for (const act of acts) document.addEventListener(act, acted, true)
  return stop
}

/** What has not come by then is not waited for any more, in milliseconds. */
const longestWait = 30_000
