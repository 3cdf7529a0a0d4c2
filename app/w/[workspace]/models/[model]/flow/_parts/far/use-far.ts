'use client'
import { useReactFlow } from '@xyflow/react'
import { useMemo, useState, type MouseEvent, type PointerEvent } from 'react'
import { isLarge, isTouched } from '#lib/picture/moving.ts'
import { holds, type Point } from '#lib/picture/rect.ts'
import type { Figure, Scene } from '#lib/picture/scene.ts'
import { containerHead } from '#lib/picture/sizes.ts'
import type { ZoomLevel } from '#lib/picture/zoom-level.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { Look } from '../../../_parts/use-faces.ts'
import { farWords, type FarWords } from './far-words.ts'

/** What of a picture is one drawing. */
export interface FarParts {
  readonly scene: Pick<Scene, 'figures' | 'wires' | 'bas' | 'box'>
  readonly wordsOf: (id: string) => FarWords
  readonly drawnBas: ReadonlySet<string>
}

export type Far = Pick<ReturnType<typeof useFar>, 'parts' | 'isWhole' | 'isSeen'>

interface Input {
  readonly moving: {
    readonly scene: Scene
    readonly resting: Scene
    readonly lifted: ReadonlySet<string>
  }
  readonly telling: Telling
  readonly lookOf: (stakeholder: string) => Look
  readonly level: ZoomLevel
  readonly isZooming: boolean
  readonly isFree: boolean
}

/**
 * Whether a picture is seen from so far, and is so large, that it is one drawing (P-61), and which figure a hand points at there:
 * it alone has to stand in the document, so that the hand can take it. What somebody holds is no part of the drawing, so that it
 * stays as it is while they move it. While one zooms, the drawing also lies below what stands in the document, and shows what does not.
 */
export function useFar({ moving, telling, lookOf, level, isZooming, isFree }: Input) {
  const flow = useReactFlow()
  const [pointed, setPointed] = useState<string>()
  const { scene, resting, lifted } = moving
  const mayBe = isFree && isLarge(resting)
  const isOn = level === 'far' && mayBe
  const parts = useMemo((): FarParts | undefined => {
    if (!mayBe) return undefined
    const bas = resting.bas.filter((b) => !isTouched(telling.model, b.id, lifted))
    return {
      wordsOf: farWords(telling, lookOf),
      drawnBas: new Set(bas.map((b) => b.id)),
      scene: {
        box: resting.box,
        bas,
        figures: resting.figures.filter((f) => !lifted.has(f.id)),
        wires: resting.wires.filter((w) => !lifted.has(w.from) && !lifted.has(w.to)),
      },
    }
  }, [mayBe, resting, lifted, telling, lookOf])
  const at = (event: { readonly clientX: number; readonly clientY: number }) =>
    figureAt(scene.figures, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
  return {
    /** what the drawing is made of, of a large picture */
    parts,
    /** it is the whole picture */
    isWhole: isOn,
    isSeen: isOn || (mayBe && isZooming),
    pointed: isOn ? pointed : undefined,
    onPointerMove: (event: PointerEvent) => {
      // A hand that holds something goes on holding it.
      if (isOn && event.buttons === 0) setPointed(at(event))
    },
    /** The figure that a press on the drawing meant: a finger points at nothing before it presses. */
    touched: (event: MouseEvent): string | undefined => {
      const isGround =
        event.target instanceof Element && event.target.classList.contains('react-flow__pane')
      return isOn && isGround ? at(event) : undefined
    },
  }
}

/** The topmost figure at a point: chips over data over people; of a container only its head. */
function figureAt(figures: readonly Figure[], point: Point): string | undefined {
  const here = figures.filter(({ kind, rect }) =>
    holds(kind === 'container' ? { ...rect, h: containerHead } : rect, point),
  )
  return here.toSorted((a, b) => order[b.kind] - order[a.kind])[0]?.id
}

const order = { chip: 3, card: 2, cylinder: 2, person: 1, container: 0, lane: 0 } as const
