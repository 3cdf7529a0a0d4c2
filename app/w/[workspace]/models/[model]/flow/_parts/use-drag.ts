'use client'
import type { NodeChange } from '@xyflow/react'
import { useRef, useState } from 'react'
import { useSetPresence } from '#app/_client/room/hooks.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { rehoming, unpinned } from '#lib/picture/drop.ts'
import type { Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import type { FlowNode } from './flow-node.ts'

const still: ReadonlyMap<string, Point> = new Map()
const tellEvery = 40
const lingerMs = 600

/**
 * Dragging: figures follow the hand here at once and at the others' through presence; the places are written once, when the
 * hand lets go, so that undo takes back the whole drag. A container takes along what it holds. With Alt held from the beginning
 * copies are put where the hand lets go, and the originals stay.
 */
export function useDrag(model: Model, act: (commands: readonly Command[]) => boolean) {
  const [moved, setMoved] = useState(still)
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

  const onMove = (
    changes: readonly NodeChange<FlowNode>[],
    scene: Scene,
    dropCopies: (at: ReadonlyMap<string, Point>) => void,
  ) => {
    const positions = changes.flatMap((c) =>
      c.type === 'position' && c.position !== undefined
        ? [{ id: c.id, at: c.position, isHeld: c.dragging === true }]
        : [],
    )
    if (positions.length === 0) return
    const next = new Map<string, Point>(positions.flatMap((p) => withContents(p, scene)))
    if (positions.some((p) => p.isHeld)) {
      setMoved(next)
      tell(next, performance.now())
      return
    }
    setMoved(still)
    clearTimeout(clearing.current)
    // The others get the written places a moment after; until then they go on seeing the last held ones.
    clearing.current = setTimeout(() => setPresence({ moving: undefined }), lingerMs)
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
      act([...placeElements(model, all), ...rehoming(model, scene, [...next.keys()])])
    }
  }

  return {
    moved,
    onMove,
    /** A hand has taken hold of something. */
    onStart: (event: { readonly altKey: boolean }) => {
      isCopying.current = event.altKey
    },
  }
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
