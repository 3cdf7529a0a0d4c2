'use client'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { singleKeys } from '#app/_client/commands/single-keys.ts'
import { goMs } from '#app/_client/commands/use-command-keys.ts'
import { isComposing, isEnter } from '#app/_ui/enter.ts'
import type { Model } from '#lib/model/model.ts'
import { linksOf } from '#lib/picture/flow-graph.ts'
import type { Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { alongFlow, nearestToward, type Direction } from '#lib/picture/walk.ts'
import { actedOn, figureOf } from './acted-on.ts'
import { isGround } from './ground.ts'
import { toolOf, type ToolId } from './tools.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly canEdit: boolean
  /** whether things stand where people put them, and this person may */
  readonly canPlace: boolean
  readonly focus: string | undefined
  readonly selected: ReadonlySet<string>
  /** Moves elements by some units; false: nothing was moved. */
  readonly moveBy: (ids: ReadonlySet<string>, by: Point) => boolean
  /** Uses a tool; false: it has nothing to do now, so the key means something else. */
  readonly use: (tool: ToolId) => boolean
  readonly openMenu: () => void
  readonly goTo: (id: string) => void
  readonly select: (ids: readonly string[]) => void
  readonly toggle: (id: string) => void
  readonly openInspector: () => void
  readonly startRename: (id: string) => void
  /** Removes what is selected, or what a figure with the focus stands for. */
  readonly remove: (figure: string | undefined) => void
  readonly clear: () => void
  /** Leaves what is only shown and not done yet, as undo would; false: there is nothing. */
  readonly leave: () => boolean
  readonly add: (what: 'data' | 'event' | 'ba' | 'organization') => void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const additions = { d: 'data', e: 'event', b: 'ba', o: 'organization' } as const
const grid = 10
/** What has keys of its own. */
export const elsewhere =
  'input, textarea, select, [role="menu"], [role="dialog"], [role="alertdialog"]'

/**
 * The keys of the canvas (P-96): while the focus is inside it, and while it is on the page itself or in the frame around, where no
 * key means anything else. Never during conversion, in fields, menus and dialogs, and never the second key of a `G …`; letters can be
 * switched off (WCAG 2.1.4, F-32).
 */
export function useKeys(
  input: Input,
  region: RefObject<HTMLElement | null>,
): (event: KeyboardEvent) => void {
  const goAt = useRef(never)
  const take = (event: KeyboardEvent) => {
    if (isComposing(event) || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(elsewhere)) return
    const isHeld = event.ctrlKey || event.metaKey || event.altKey
    const isAfterGo = event.timeStamp - goAt.current < goMs
    goAt.current = !isHeld && event.key.toLowerCase() === 'g' ? event.timeStamp : never
    if (isAfterGo && !isHeld && event.key.length === 1) return
    if (!isHeld && /^[\p{L}/]$/u.test(event.key) && !singleKeys()) return
    const tool = toolOf(event)
    const isPlain = !event.ctrlKey && !event.metaKey
    const isDone =
      (isUndo(event) && input.leave()) ||
      (tool !== undefined && input.use(tool)) ||
      (isPlain && (arrows(event, input, region.current) || (!event.altKey && plain(event, input))))
    if (isDone) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  const outside = useEffectEvent((event: KeyboardEvent) => {
    const isOpening = isEnter(event) || event.key === ' '
    const isRemoving = event.key === 'Delete' || event.key === 'Backspace'
    if (isOpening || (isRemoving && isButton(event)) || !isGround(event.target)) return
    take(event)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => outside(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return take
}

const never = Number.NEGATIVE_INFINITY

function arrows(event: KeyboardEvent, input: Input, region: HTMLElement | null): boolean {
  const toward = directions[event.key]
  const { focus, scene, model } = input
  if (toward === undefined || focus === undefined) return false
  if (!event.shiftKey && event.target instanceof Node && region?.contains(event.target) !== true) {
    input.goTo(focus)
    return true
  }
  if (event.altKey) {
    const way = toward === 'left' || toward === 'up' ? 'back' : 'forth'
    const next = alongFlow(linksOf(model), focus, way)
    if (next !== undefined) input.goTo(next)
    return true
  }
  if (event.shiftKey) return nudge(toward, figureOf(event.target), input)
  const figures = scene.figures.filter((f) => f.kind !== 'container')
  const isContainer = scene.figures.some((f) => f.id === focus && f.kind === 'container')
  const next = nearestToward(isContainer ? scene.figures : figures, focus, toward)
  if (next !== undefined) input.goTo(next)
  return true
}

function nudge(
  toward: Direction,
  figure: string | undefined,
  { focus, selected, canPlace, moveBy }: Input,
): boolean {
  if (!canPlace || focus === undefined) return false
  const by = {
    x: toward === 'left' ? -grid : toward === 'right' ? grid : 0,
    y: toward === 'up' ? -grid : toward === 'down' ? grid : 0,
  }
  const moved = actedOn(figure, selected)
  return moveBy(moved.size > 0 ? moved : new Set([focus]), by)
}

function plain(event: KeyboardEvent, input: Input): boolean {
  const { focus, canEdit, selected } = input
  const key = event.key.toLowerCase()
  const figure = figureOf(event.target)
  if (isEnter(event)) {
    if (focus === undefined || isButton(event)) return false
    input.select([focus])
    input.openInspector()
    return true
  }
  switch (key) {
    case ' ':
      if (focus === undefined || isButton(event)) return false
      input.toggle(focus)
      return true
    case 'escape':
      input.clear()
      return true
    case 'f2': {
      const renamed = figure ?? (selected.size === 1 ? [...selected][0] : focus)
      if (!canEdit || renamed === undefined) return false
      input.startRename(renamed)
      return true
    }
    case 'delete':
    case 'backspace':
      if (!canEdit) return false
      input.remove(figure)
      return true
    case 'd':
    case 'e':
    case 'b':
    case 'o':
      if (!input.canPlace || event.shiftKey) return false
      input.add(additions[key])
      return true
    case 'm':
      if (event.shiftKey) return false
      input.openMenu()
      return true
    default:
      return false
  }
}

function isUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z'
}

function isButton(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, a') !== null
}
