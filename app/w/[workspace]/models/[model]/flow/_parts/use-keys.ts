'use client'
import type { KeyboardEvent } from 'react'
import { singleKeys } from '#app/_client/commands/single-keys.ts'
import { isComposing } from '#app/_ui/enter.ts'
import type { Model } from '#lib/model/model.ts'
import { linksOf } from '#lib/picture/flow-graph.ts'
import type { Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { alongFlow, nearestToward, type Direction } from '#lib/picture/walk.ts'
import { toolOf, type ToolId } from './tools.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly canEdit: boolean
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
  readonly remove: () => void
  readonly clear: () => void
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
const elsewhere = 'input, textarea, select, [role="menu"], [role="dialog"], [role="alertdialog"]'

/** The keys of the canvas; they work only while the focus is inside it (WCAG 2.1.4) and never during conversion. */
export function useKeys(input: Input): (event: KeyboardEvent) => void {
  return (event) => {
    if (isComposing(event) || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(elsewhere)) return
    // Single letters can be switched off (F-32).
    const isHeld = event.ctrlKey || event.metaKey || event.altKey
    if (!isHeld && /^[\p{L}/]$/u.test(event.key) && !singleKeys()) return
    const tool = toolOf(event)
    const isPlain = !event.ctrlKey && !event.metaKey
    const isDone =
      (tool !== undefined && input.use(tool)) ||
      (isPlain && (arrows(event, input) || (!event.altKey && plain(event, input))))
    if (isDone) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
}

function arrows(event: KeyboardEvent, input: Input): boolean {
  const toward = directions[event.key]
  const { focus, scene, model } = input
  if (toward === undefined || focus === undefined) return false
  if (event.altKey) {
    const way = toward === 'left' || toward === 'up' ? 'back' : 'forth'
    const next = alongFlow(linksOf(model), focus, way)
    if (next !== undefined) input.goTo(next)
    return true
  }
  if (event.shiftKey) return nudge(toward, input)
  const figures = scene.figures.filter((f) => f.kind !== 'container')
  const isContainer = scene.figures.some((f) => f.id === focus && f.kind === 'container')
  const next = nearestToward(isContainer ? scene.figures : figures, focus, toward)
  if (next !== undefined) input.goTo(next)
  return true
}

function nudge(toward: Direction, { focus, selected, canEdit, moveBy }: Input): boolean {
  if (!canEdit || focus === undefined) return false
  const by = {
    x: toward === 'left' ? -grid : toward === 'right' ? grid : 0,
    y: toward === 'up' ? -grid : toward === 'down' ? grid : 0,
  }
  return moveBy(selected.has(focus) ? selected : new Set([focus]), by)
}

function plain(event: KeyboardEvent, input: Input): boolean {
  const { focus, canEdit, selected } = input
  const key = event.key.toLowerCase()
  switch (key) {
    case 'enter':
      if (focus === undefined || isButton(event)) return false
      input.select([focus])
      input.openInspector()
      return true
    case ' ':
      if (focus === undefined || isButton(event)) return false
      input.toggle(focus)
      return true
    case 'escape':
      input.clear()
      return true
    case 'f2':
      if (!canEdit || focus === undefined) return false
      input.startRename(selected.size === 1 ? ([...selected][0] ?? focus) : focus)
      return true
    case 'delete':
    case 'backspace':
      if (!canEdit) return false
      input.remove()
      return true
    case 'd':
    case 'e':
    case 'b':
    case 'o':
      if (!canEdit || event.shiftKey) return false
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

function isButton(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, a') !== null
}
