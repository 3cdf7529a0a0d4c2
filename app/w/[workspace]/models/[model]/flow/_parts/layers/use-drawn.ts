'use client'
import { useStoreApi, type Transform } from '@xyflow/react'
import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { isLarge } from '#lib/picture/moving.ts'
import { bounds, inflate, overlaps, type Rect } from '#lib/picture/rect.ts'
import type { Figure, Scene } from '#lib/picture/scene.ts'
import type { Wire } from '#lib/picture/wiring.ts'

/** Once the view rests for so long, what is far outside it leaves the document. In milliseconds. */
const restMs = 300

/** What of a scene stands in the document. */
interface Drawn {
  readonly figures: readonly Figure[]
  readonly wires: readonly Wire[]
  /** What is in view stands there, and has been painted. */
  readonly isThere: boolean
}

/**
 * What stands in the document: all of a picture of usual size; of a large one what is in view and half a window around it, so that a
 * hand can move on before more has to be made. What is kept (selected, in focus, held) always stands there, and of a picture from
 * far, which is one drawing, nothing else (P-61).
 */
export function useDrawn(
  scene: Scene,
  kept: (id: string) => boolean,
  { isDrawing, isZooming }: { readonly isDrawing: boolean; readonly isZooming: boolean },
): Drawn {
  const isPart = isLarge(scene)
  const ground = useGround(isPart && !isDrawing, isZooming)
  const isPainted = useIsPainted(ground !== undefined)
  const { figures, wires } = scene
  const drawn = useMemo(() => {
    if (!isPart) return { figures, wires }
    if (ground === undefined)
      return {
        figures: figures.filter((f) => kept(f.id)),
        wires: wires.filter((w) => kept(w.from) || kept(w.to)),
      }
    const isNear = (rect: Rect | undefined) => rect !== undefined && overlaps(ground, rect)
    const rects = new Map(figures.map((f) => [f.id, f.rect]))
    const between = (wire: Wire) =>
      bounds([rects.get(wire.from) ?? [], rects.get(wire.to) ?? []].flat())
    return {
      figures: figures.filter((f) => isNear(f.rect) || kept(f.id)),
      wires: wires.filter((w) => isNear(between(w)) || kept(w.from) || kept(w.to)),
    }
  }, [isPart, ground, figures, wires, kept])
  return { ...drawn, isThere: !isPart || isPainted }
}

/** Figures stand in the document a moment after they were asked for: the canvas takes them over when it has drawn itself. */
function useIsPainted(isAsked: boolean): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    if (!isAsked) return undefined
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      setPainted(false)
    }
  }, [isAsked])
  return isAsked && isPainted
}

/**
 * The part of the canvas around the view; it is renewed when the view leaves it, or rests and needs much less. Not while one zooms:
 * the drawing from far shows what comes into view, and where one stops something else may be needed.
 */
function useGround(isOn: boolean, isZooming: boolean): Rect | undefined {
  const store = useStoreApi()
  const [ground, setGround] = useState<Rect>()
  const drawn = useRef<Rect>(undefined)
  useEffect(() => {
    if (!isOn) return undefined
    return () => {
      drawn.current = undefined
      setGround(undefined)
    }
  }, [isOn])
  useEffect(() => {
    if (!isOn || isZooming) return undefined
    let resting: ReturnType<typeof setTimeout> | undefined
    const renew = () => {
      const seen = seenIn(store.getState())
      if (seen === undefined) return
      const next = inflate(seen, Math.max(seen.w, seen.h) / 4)
      drawn.current = next
      startTransition(() => setGround(next))
    }
    const look = () => {
      const seen = seenIn(store.getState())
      if (seen === undefined) return
      if (drawn.current === undefined || !encloses(drawn.current, seen)) return renew()
      clearTimeout(resting)
      if (drawn.current.w > seen.w * 3) resting = setTimeout(renew, restMs)
    }
    look()
    const stop = store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width) look()
    })
    return () => {
      stop()
      clearTimeout(resting)
    }
  }, [store, isOn, isZooming])
  return isOn ? ground : undefined
}

/** The part of the canvas in view, in canvas units. */
function seenIn(state: {
  readonly transform: Transform
  readonly width: number
  readonly height: number
}): Rect | undefined {
  const { width, height } = state
  const [x, y, zoom] = state.transform
  if (width === 0 || height === 0) return undefined
  return { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom }
}

function encloses(a: Rect, b: Rect): boolean {
  return a.x <= b.x && a.y <= b.y && a.x + a.w >= b.x + b.w && a.y + a.h >= b.y + b.h
}
