'use client'
import { useOnViewportChange, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useEffect, useRef, type PointerEvent } from 'react'
import { useSetPresence } from '#app/_client/room/hooks.ts'
import type { Point } from '#lib/picture/rect.ts'

const tellEvery = 50

/**
 * Shows the others where one is on the canvas: pointer, selection and the part one sees. Also remembers the pointer, because what
 * is added by a key appears under it.
 */
export function useHere(
  selected: ReadonlySet<string>,
  /** Two who follow each other would drive each other about, so whoever follows does not lead. */
  isFollowing: boolean,
  /** Points and views mean the same to everybody only where things stand as people have put them. */
  isFree: boolean,
) {
  const setPresence = useSetPresence()
  const { screenToFlowPosition } = useReactFlow()
  const pointer = useRef<Point | undefined>(undefined)
  const told = useRef(0)
  const store = useStoreApi()

  useEffect(() => {
    setPresence({ place: 'flow' })
    return () =>
      setPresence({
        place: undefined,
        cursor: undefined,
        selection: undefined,
        moving: undefined,
        view: undefined,
        call: undefined,
      })
  }, [setPresence])

  const showView = ({ x, y, zoom }: Viewport) => {
    const { width, height } = store.getState()
    if (isFollowing || !isFree || width === 0 || height === 0) return
    const [w, h] = [width / zoom, height / zoom].map(Math.round)
    const [left, top] = [-x / zoom, -y / zoom].map(Math.round)
    if (w === undefined || h === undefined || left === undefined || top === undefined) return
    setPresence({ view: { x: left, y: top, w, h } })
  }
  useOnViewportChange({ onChange: showView, onEnd: showView })

  useEffect(() => {
    if (!isFree) setPresence({ cursor: undefined, view: undefined })
  }, [isFree, setPresence])

  useEffect(() => {
    setPresence({ selection: [...selected].slice(0, 50) })
  }, [selected, setPresence])

  return {
    pointer,
    showView,
    onPointerMove: (event: PointerEvent) => {
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY })
      pointer.current = at
      if (!isFree || event.timeStamp - told.current < tellEvery) return
      told.current = event.timeStamp
      setPresence({ cursor: { x: Math.round(at.x), y: Math.round(at.y) } })
    },
    onPointerLeave: () => {
      pointer.current = undefined
      setPresence({ cursor: undefined })
    },
  }
}
