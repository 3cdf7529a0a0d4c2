'use client'
import { useReactFlow } from '@xyflow/react'
import { useState, type RefObject } from 'react'
import type { Point } from '#lib/picture/rect.ts'
import { useFollow } from './tools/use-follow.ts'
import { useFocus } from './use-focus.ts'
import { useHere } from './use-here.ts'
import { useLayoutSwitch } from './use-layout-switch.ts'
import type { PictureLook } from './use-picture-look.ts'
import { useOpeningView } from './use-opening-view.ts'
import { useReveal } from './use-reveal.ts'
import type { Selection } from './use-selection.ts'
import { useSpotInSight } from './use-spot-in-sight.ts'
import { useView } from './use-view.ts'

export type Sight = ReturnType<typeof useSight>

/** Where one looks and stands on the canvas: the view, whom one follows, the figure with the focus, and that the others know it. */
export function useSight(
  { scene, layout, isFree }: PictureLook,
  selection: Selection,
  region: RefObject<HTMLDivElement | null>,
) {
  const flow = useReactFlow()
  const view = useView(scene.box)
  const opening = useOpeningView(region, view.stored, scene.box)
  const isSwitching = useLayoutSwitch(layout, view)
  const [isReady, setReady] = useState(false)
  const following = useFollow(view.seeAs, isReady)
  const here = useHere(selection.ids, following.isSeen, isFree)
  const { reveal, seek } = useReveal(scene, region, view)
  const focusing = useFocus(scene, selection, region, seek)
  const inSight = useSpotInSight(scene, region, selection.ids)
  return {
    ...focusing,
    view,
    /** the view the surface opens with; undefined until that is known */
    opening,
    isSwitching,
    following,
    here,
    reveal,
    /** Brings figures into sight as they are drawn next. */
    seek,
    /** The drawing surface has its size. */
    onReady: () => {
      here.showView(flow.getViewport())
      setReady(true)
    },
    /** Selects figures and brings them into sight, once they are drawn; or more than these. */
    select: (ids: readonly string[], seen = ids) => (selection.set(ids), seek(seen)),
    /** Gives the focus back to the picture as a whole. */
    refocus: () => region.current?.focus({ preventScroll: true }),
    /** A hand moves the view: nobody is followed any more. */
    grabbed: () => (following.stop(), view.grabbed()),
    fit: () => (following.stop(), view.fit()),
    zoomIn: () => (following.stop(), view.zoomIn()),
    zoomOut: () => (following.stop(), view.zoomOut()),
    /** Where new data stands that nobody pointed a place for. */
    inSight,
    middle: (): Point => {
      const box = region.current?.getBoundingClientRect()
      return flow.screenToFlowPosition({
        x: (box?.left ?? 0) + (box?.width ?? 0) / 2,
        y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
      })
    },
  }
}
