'use client'
import { useReactFlow, type NodeChange } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import { useSetPresence } from '#app/_client/room/hooks.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { rehoming, unpinned } from '#lib/picture/drop.ts'
import { bounds, type Point, type Rect } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { snapped, type Guide } from '#lib/picture/snap.ts'
import type { FlowNode } from '../figures/flow-node.ts'
import { heldNow } from './held-now.ts'

const still: ReadonlyMap<string, Point> = new Map()
const tellEvery = 40
const lingerMs = 600
/** How near on the screen things meet, in pixels. */
const snapReach = 6
const none: readonly Guide[] = []
const unmoved = { by: { x: 0, y: 0 }, guides: none } as const
/** What has figures. */
const drawn = ['states', 'events', 'stakeholders'] as const

/**
 * Dragging: figures follow the hand here at once and at the others' through presence; the places are written once, when the
 * hand lets go, so that undo takes back the whole drag. A container takes along what it holds. With Alt held from the beginning
 * copies are put where the hand lets go, and the originals stay.
 */
export function useDrag(
  model: Model,
  act: (commands: readonly Command[]) => boolean,
  /** whether what is dragged meets edges and middles of others (P-81) */
  isSnapping: boolean,
  canEdit: boolean,
  /** These stand where a hand has let go of them; `given`: who holds what was dropped in another place. */
  onDropped: (ids: readonly string[], given: readonly Command[]) => void,
) {
  const { getZoom } = useReactFlow()
  const [guides, setGuides] = useState<readonly Guide[]>(none)
  const isAlt = useRef(false)
  const [asked, setMoved] = useState(still)
  const isThere = (id: string) => drawn.some((kind) => Object.hasOwn(model[kind], id))
  const moved = heldNow(asked, { canEdit, isThere })
  const setPresence = useSetPresence()
  const told = useRef(0)
  const isCopying = useRef(false)
  const clearing = useRef<ReturnType<typeof setTimeout>>(undefined)

  const tell = (now: ReadonlyMap<string, Point>, at: number) => {
    if (at - told.current < tellEvery || now.size > 50) return
    told.current = at
    clearTimeout(clearing.current)
    const rounded = [...now].map(([id, p]) => [id, { x: Math.round(p.x), y: Math.round(p.y) }])
    setPresence({ moving: Object.fromEntries(rounded) })
  }

  // Not every drag ends by the hand: the figure may be removed, the right to edit go, the canvas be left.
  if (moved !== asked) setMoved(moved)
  const isHolding = moved.size > 0
  useEffect(() => {
    if (!isHolding) return undefined
    return () => {
      clearTimeout(clearing.current)
      // The others get the written places a moment after; until then they go on seeing the last held ones.
      clearing.current = setTimeout(() => setPresence({ moving: undefined }), lingerMs)
    }
  }, [isHolding, setPresence])

  const onMove = (
    changes: readonly NodeChange<FlowNode>[],
    scene: Scene,
    dropCopies: (at: ReadonlyMap<string, Point>) => void,
  ) => {
    const positions = changes.flatMap((c) =>
      c.type === 'position' && c.position !== undefined && isThere(c.id)
        ? [{ id: c.id, at: c.position, isHeld: c.dragging === true }]
        : [],
    )
    if (positions.length === 0) return
    const { by, guides: lines } =
      isSnapping && !isAlt.current
        ? snapped(...around(positions, scene), snapReach / getZoom())
        : unmoved
    const next = new Map<string, Point>(
      positions.flatMap(({ id, at }) =>
        withContents({ id, at: { x: at.x + by.x, y: at.y + by.y } }, scene),
      ),
    )
    if (positions.some((p) => p.isHeld)) {
      setMoved(next)
      setGuides(lines)
      tell(next, performance.now())
      return
    }
    setMoved(still)
    setGuides(none)
    if (isCopying.current) {
      isCopying.current = false
      if (moved.size > 0) dropCopies(next)
      return
    }
    const changed = [...next].some(([id, p]) => {
      const stored = model.places[id]
      return stored === undefined || stored.x !== Math.round(p.x) || stored.y !== Math.round(p.y)
    })
    if (changed && moved.size > 0) {
      const all = new Map([...unpinned(model, scene), ...next])
      const given = rehoming(model, scene, [...next.keys()])
      if (!act([...placeElements(model, all), ...given])) return
      onDropped(
        positions.map(({ id }) => id),
        given,
      )
    }
  }

  return {
    moved,
    guides: isHolding ? guides : none,
    /** A hand holds something: with Alt it is put down freely. */
    onHold: (event: { readonly altKey: boolean }) => {
      isAlt.current = event.altKey
    },
    onMove,
    /** A hand has taken hold of something. */
    onStart: (event: { readonly altKey: boolean }) => {
      isCopying.current = event.altKey
      isAlt.current = event.altKey
    },
    /** It has let go, whether or not anything moved. */
    end: () => setMoved(still),
  }
}

/** The box of what is dragged, and what it can meet: what stands beside it, not what it carries nor what it stands in. */
function around(
  held: readonly { readonly id: string; readonly at: Point }[],
  { figures }: Scene,
): readonly [moving: Rect, others: readonly Rect[]] {
  const ids = new Set(held.map((p) => p.id))
  const rects = held.flatMap(({ id, at }) => {
    const rect = figures.find((f) => f.id === id)?.rect
    return rect === undefined ? [] : [{ ...rect, ...at }]
  })
  const isBox = figures.some((f) => ids.has(f.id) && f.kind === 'container')
  const others = figures.filter(
    (f) =>
      !ids.has(f.id) &&
      (isBox ? f.kind === 'container' : f.kind !== 'container') &&
      (f.home === undefined || !ids.has(f.home)),
  )
  return [bounds(rects) ?? { x: 0, y: 0, w: 0, h: 0 }, others.map((f) => f.rect)]
}

function withContents(
  { id, at }: { readonly id: string; readonly at: Point },
  scene: Scene,
): [string, Point][] {
  const figure = scene.figures.find((f) => f.id === id)
  if (figure?.kind !== 'container') return [[id, at]]
  const by = { x: at.x - figure.rect.x, y: at.y - figure.rect.y }
  const contents = scene.figures.filter((f) => f.home === id)
  return [
    [id, at],
    ...contents.map((f): [string, Point] => [f.id, { x: f.rect.x + by.x, y: f.rect.y + by.y }]),
  ]
}
