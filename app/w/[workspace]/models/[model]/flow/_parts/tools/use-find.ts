'use client'
import type { Viewport } from '@xyflow/react'
import { useMemo, useRef, useState } from 'react'
import type { Model } from '#lib/model/model.ts'
import { bounds, type Rect } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { useMoves } from '../use-moves.ts'
import type { finderOf } from './finder-of.ts'

/** At least so near the view comes to what was found. */
const legible = 0.9

/**
 * The search on the canvas: hits by name in either language, one of them at a time in the middle of the view. Leaving it goes back
 * to where one was; taking a hit stays.
 */
export function useFind(model: Model, scene: Scene) {
  const moves = useMoves()
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const before = useRef<Viewport>(undefined)
  const [finder, setFinder] = useState<typeof finderOf>()
  const find = useMemo(
    () => (isOpen && finder !== undefined ? finder(model, scene) : nowhere),
    [isOpen, finder, model, scene],
  )
  const hits = useMemo(() => find(asked), [find, asked])
  const hit = hits[Math.min(at, hits.length - 1)]
  const rect = hit === undefined ? undefined : rectOf(hit, model, scene)

  const show = (id: string | undefined) => {
    const spot = id === undefined ? undefined : rectOf(id, model, scene)
    if (spot === undefined) return
    const zoom = Math.max(moves.aimed().zoom, legible)
    moves.centre({ x: spot.x + spot.w / 2, y: spot.y + spot.h / 2 }, zoom, 200)
  }
  return {
    isOpen,
    asked,
    count: hits.length,
    /** which hit it is, from 1; 0: none */
    at: hit === undefined ? 0 : hits.indexOf(hit) + 1,
    hit,
    rect,
    open: () => {
      before.current = moves.aimed()
      setAsked('')
      setAt(0)
      setOpen(true)
    },
    ask: (text: string) => {
      setAsked(text)
      setAt(0)
      show(find(text)[0])
    },
    /** The box is here, and how things are found with it: what was asked already is looked for. */
    arrive: (how: typeof finderOf) => {
      setFinder(() => how)
      show(how(model, scene)(asked)[0])
    },
    step: (by: 1 | -1) => {
      if (hits.length === 0) return
      const next = (Math.min(at, hits.length - 1) + by + hits.length) % hits.length
      setAt(next)
      show(hits[next])
    },
    /** Closes; `goesBack`: to what was seen before. */
    close: (goesBack: boolean) => {
      setOpen(false)
      if (goesBack && before.current !== undefined) moves.to(before.current, 200)
    },
  }
}

const nowhere = (): readonly string[] => []

/** Where something is drawn; a ba around its members. */
function rectOf(id: string, model: Model, scene: Scene): Rect | undefined {
  const figure = scene.figures.find((f) => f.id === id)
  if (figure !== undefined) return figure.rect
  const members = new Set(model.bas[id]?.members)
  return bounds(scene.figures.filter((f) => members.has(f.id)).map((f) => f.rect))
}
