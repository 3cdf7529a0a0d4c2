import { Position, type NodeHandle } from '@xyflow/react'
import type { Figure } from '#lib/picture/scene.ts'
import type { Painted } from '../lens/use-lens-paint.ts'
import type { FigureContent } from './figure-content.ts'
import type { FlowNode, Halo } from './flow-node.ts'
import { spokenState } from './spoken-state.ts'

/** Everything a node of React Flow is made of. */
export interface Drawing {
  readonly figure: Figure
  readonly content: FigureContent
  /** what a screen reader is told of it */
  readonly said: string
  readonly halos: readonly Halo[]
  readonly painted: Painted | undefined
  readonly isSelected: boolean
  readonly isFocus: boolean
  readonly isRenaming: boolean
  readonly canEdit: boolean
  readonly isPinned: boolean
  /** how it is said what is selected, and by whom else */
  readonly words: Parameters<typeof spokenState>[0]['words']
}

const layer = { lane: 0, container: 0, cylinder: 1, card: 3, chip: 4, person: 3 } as const

/**
 * Gives back the node object of last time when nothing about it changed, and the list of last time when no node did: React Flow
 * and the memoised figures render again only what is new (P-60). Asked at every frame of a drag, so it compares what goes in
 * instead of making everything first.
 */
export class NodeCache {
  #known = new Map<string, { readonly drawing: Drawing; readonly node: FlowNode }>()
  #list: FlowNode[] = []

  keep(drawings: readonly Drawing[]): FlowNode[] {
    const next = new Map<string, { readonly drawing: Drawing; readonly node: FlowNode }>()
    for (const drawing of drawings) {
      const known = this.#known.get(drawing.figure.id)
      const entry =
        known !== undefined && isSame(known.drawing, drawing)
          ? known
          : { drawing, node: nodeOf(drawing) }
      next.set(drawing.figure.id, entry)
    }
    this.#known = next
    const list = Array.from(next.values(), (entry) => entry.node)
    if (list.length !== this.#list.length || list.some((node, i) => node !== this.#list[i]))
      this.#list = list
    return this.#list
  }
}

function isSame(a: Drawing, b: Drawing): boolean {
  const [from, to] = [a.figure.rect, b.figure.rect]
  return (
    from.x === to.x &&
    from.y === to.y &&
    from.w === to.w &&
    from.h === to.h &&
    a.content === b.content &&
    a.said === b.said &&
    a.halos === b.halos &&
    a.painted?.text === b.painted?.text &&
    a.painted?.tone === b.painted?.tone &&
    a.painted?.sign === b.painted?.sign &&
    a.isSelected === b.isSelected &&
    a.isFocus === b.isFocus &&
    a.isRenaming === b.isRenaming &&
    a.canEdit === b.canEdit &&
    a.isPinned === b.isPinned &&
    a.words === b.words
  )
}

function nodeOf(drawing: Drawing): FlowNode {
  const { figure, content, halos, painted, isRenaming, isPinned, canEdit } = drawing
  const { id, rect, kind } = figure
  const common = { halos, isRenaming, isPinned, painted }
  const frame = {
    id,
    position: { x: rect.x, y: rect.y },
    width: rect.w,
    height: rect.h,
    measured: { width: rect.w, height: rect.h },
    handles: kind === 'card' || kind === 'chip' ? handlesOf(rect) : [],
    zIndex: layer[kind],
    selected: drawing.isSelected,
    draggable: canEdit && !isPinned,
    connectable: canEdit,
    ariaLabel: spokenState({
      tells: drawing.said,
      lens: painted?.text,
      isSelected: drawing.isSelected,
      others: halos.map((halo) => halo.name),
      words: drawing.words,
    }),
    domAttributes: {
      tabIndex: drawing.isFocus ? 0 : -1,
      role: 'group',
      'aria-roledescription': undefined,
    } as const,
  }
  switch (content.type) {
    case 'lane':
      return { ...frame, type: 'lane', connectable: false, data: { ...common, ...content.data } }
    case 'cylinder':
      return { ...frame, type: 'cylinder', data: { ...common, ...content.data } }
    case 'card':
      return { ...frame, type: 'card', data: { ...common, ...content.data } }
    case 'chip':
      return { ...frame, type: 'chip', data: { ...common, ...content.data } }
    case 'person':
      return { ...frame, type: 'person', data: { ...common, ...content.data } }
    case 'container':
      return {
        ...frame,
        type: 'container',
        dragHandle: '.container-head',
        data: { ...common, ...content.data },
      }
  }
}

/** A line leaves at the right and may arrive anywhere on the figure. */
function handlesOf({ w, h }: Figure['rect']): NodeHandle[] {
  return [
    { id: 'out', type: 'source', position: Position.Right, x: w, y: h / 2 },
    { id: 'in', type: 'target', position: Position.Left, x: 0, y: 0, width: w, height: h },
  ]
}
