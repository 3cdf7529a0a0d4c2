'use client'
import { useReactFlow, type FinalConnectionState } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent, RefObject } from 'react'
import type { Model } from '#lib/model/model.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { centre, type Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { focusName } from '../../../_parts/focus-name.ts'
import type { useActs } from './use-acts.ts'
import { usePicker } from '../tools/use-picker.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly selected: ReadonlySet<string>
  readonly canEdit: boolean
  readonly region: RefObject<HTMLDivElement | null>
  readonly middle: () => Point
  readonly acts: ReturnType<typeof useActs>
}

export type Addition = 'data' | 'event' | 'ba' | 'organization'

/** How hands and keys begin something new: a key, a double click, a line drawn to something or to nothing. */
export function useAdding({ model, scene, selected, canEdit, region, middle, acts }: Input) {
  const { screenToFlowPosition } = useReactFlow()
  const { pick, open, close } = usePicker(region)
  const states = [...selected].filter((id) => Object.hasOwn(model.states, id))
  const figure = (id: string | undefined) => scene.figures.find((f) => f.id === id)
  const beside = (): Point | undefined => {
    const last = figure(states.at(-1))
    return last && { x: last.rect.x + last.rect.w + 100, y: centre(last.rect).y }
  }
  const between = (from: string, to: string): Point => {
    const [a, b] = [figure(from), figure(to)]
    const [p, q] = [a ? centre(a.rect) : middle(), b ? centre(b.rect) : middle()]
    return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }
  }

  return {
    /** the kinds of event that are offered right now, and where */
    pick,
    hasInput: pick?.from !== undefined || states.length > 0,
    close,
    add: (what: Addition, at: Point) => {
      if (what === 'data') acts.addData(at)
      if (what === 'organization') acts.addOrganization(at)
      if (what === 'ba' && acts.addBa(states))
        focusName('inspector', () => region.current?.focus({ preventScroll: true }))
      if (what === 'event') open(beside() ?? at)
    },
    /** the selected data an event would follow */
    sources: states,
    openNext: () => open(beside() ?? middle(), { isNext: true }),
    /** Adds the event that follows the selected data: to data there is, or with what comes out of it new. */
    chooseNext: (kind: EventKind, to: string | undefined) => {
      close()
      if (to !== undefined && kind !== 'dispose') acts.addBetween(kind, states, to)
      else acts.addNext(kind, states, beside() ?? middle(), false)
    },
    choose: (kind: EventKind) => {
      close()
      if (pick === undefined) return
      const { from, to, spot } = pick
      if (from !== undefined && to !== undefined) acts.addBetween(kind, [from], to)
      else if (from !== undefined) acts.addNext(kind, [from], spot, true)
      else if (states.length > 0) acts.addNext(kind, states, spot, false)
      else acts.addEvent(kind, spot)
    },
    onConnect: (from: string, to: string) => {
      if (!acts.join(from, to)) open(between(from, to), { from, to })
    },
    onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const from = state.fromNode?.id
      if (state.toNode !== null || from === undefined) return
      const at = 'clientX' in event ? event : event.changedTouches[0]
      if (at === undefined) return
      const spot = screenToFlowPosition({ x: at.clientX, y: at.clientY })
      if (Object.hasOwn(model.events, from)) acts.addOutput(from, spot)
      else open(spot, { from })
    },
    onDoubleClick: (event: ReactMouseEvent) => {
      if (!canEdit || !(event.target instanceof Element)) return
      // Figures lie inside the ground: a double click on one opens its name.
      if (
        event.target
          .closest('.react-flow__pane, .react-flow__node')
          ?.matches('.react-flow__pane') !== true
      )
        return
      acts.addData(screenToFlowPosition({ x: event.clientX, y: event.clientY }))
    },
  }
}
