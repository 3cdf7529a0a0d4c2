'use client'
import { useReactFlow, type Viewport } from '@xyflow/react'
import { useMemo, useRef, useState } from 'react'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { findByName, type Findable } from '#lib/words/find-by-name.ts'
import { bounds, type Rect } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { inBoth } from '#lib/words/in-both.ts'

/** At least so near the view comes to what was found. */
const legible = 0.9

/**
 * The search on the canvas: hits by name in either language, one of them at a time in the middle of the view. Leaving it goes back
 * to where one was; taking a hit stays.
 */
export function useFind(model: Model, scene: Scene) {
  const flow = useReactFlow()
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const before = useRef<Viewport>(undefined)
  const findables = useMemo(() => (isOpen ? findablesOf(model, scene) : []), [isOpen, model, scene])
  const hits = useMemo(() => findByName(findables, asked), [findables, asked])
  const hit = hits[Math.min(at, hits.length - 1)]
  const rect = hit === undefined ? undefined : rectOf(hit, model, scene)

  const show = (id: string | undefined) => {
    const spot = id === undefined ? undefined : rectOf(id, model, scene)
    if (spot === undefined) return
    const zoom = Math.max(flow.getZoom(), legible)
    void flow.setCenter(spot.x + spot.w / 2, spot.y + spot.h / 2, { zoom, duration: 200 })
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
      before.current = flow.getViewport()
      setAsked('')
      setAt(0)
      setOpen(true)
    },
    ask: (text: string) => {
      setAsked(text)
      setAt(0)
      show(findByName(findables, text)[0])
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
      if (goesBack && before.current !== undefined)
        void flow.setViewport(before.current, { duration: 200 })
    },
  }
}

function findablesOf(model: Model, scene: Scene): readonly Findable[] {
  const drawn = [...scene.figures.map((f) => f.id), ...scene.bas.map((b) => b.id)]
  const both = (text: LocalText | undefined) => [text?.ja ?? [], text?.en ?? []].flat()
  return drawn.map((id) => {
    const event = model.events[id]
    const kind =
      event === undefined ? [] : [inBoth.ja.eventKind[event.kind], inBoth.en.eventKind[event.kind]]
    return { id, names: [...both(elementName(model, id)), ...both(model.bas[id]?.short), ...kind] }
  })
}

/** Where something is drawn; a ba around its members. */
function rectOf(id: string, model: Model, scene: Scene): Rect | undefined {
  const figure = scene.figures.find((f) => f.id === id)
  if (figure !== undefined) return figure.rect
  const members = new Set(model.bas[id]?.members)
  return bounds(scene.figures.filter((f) => members.has(f.id)).map((f) => f.rect))
}
