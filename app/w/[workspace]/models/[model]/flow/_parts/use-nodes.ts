'use client'
import { Position, type NodeHandle } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { usePeers } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { say } from '#lib/model/local-text.ts'
import { isShape } from '#lib/policy/look.ts'
import type { Rect } from '#lib/picture/rect.ts'
import type { Figure, Scene } from '#lib/picture/scene.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { FlowNode, Halo } from './flow-node.ts'
import { NodeCache } from './node-cache.ts'
import type { Look } from '../../_parts/use-faces.ts'
import type { Painted } from './use-lens-paint.ts'
import { useSpoken } from './use-spoken.ts'
import { cardView, chipView } from './views.ts'

interface Input {
  readonly scene: Scene
  readonly telling: Telling
  readonly lookOf: (stakeholder: string) => Look
  readonly painted: ReadonlyMap<string, Painted>
  readonly selected: ReadonlySet<string>
  /** the one figure that Tab reaches */
  readonly focus: string | undefined
  readonly renaming: string | undefined
  readonly canEdit: boolean
}

const layer = { container: 0, card: 3, chip: 4, person: 3 } as const

/** The figures of a scene as React Flow nodes; a node keeps its identity as long as nothing about it changes. */
export function useNodes(input: Input): FlowNode[] {
  const [cache] = useState(() => new NodeCache())
  const spoken = useSpoken(input.telling)
  const halos = useHalos(input.telling)
  const { scene } = input
  return useMemo(
    () => cache.keep(scene.figures.map((f) => nodeOf(f, { ...input, spoken, halos }))),
    [cache, scene, input, spoken, halos],
  )
}

function nodeOf(
  figure: Figure,
  input: Input & { spoken: (id: string) => string; halos: ReadonlyMap<string, readonly Halo[]> },
): FlowNode {
  const { id, rect, kind } = figure
  const painted = input.painted.get(id)
  const halos = input.halos.get(id) ?? []
  const common = { halos, isRenaming: input.renaming === id, painted }
  const frame = {
    id,
    position: { x: rect.x, y: rect.y },
    width: rect.w,
    height: rect.h,
    measured: { width: rect.w, height: rect.h },
    handles: kind === 'card' || kind === 'chip' ? handlesOf(rect) : [],
    zIndex: layer[kind],
    selected: input.selected.has(id),
    draggable: input.canEdit,
    connectable: input.canEdit,
    ariaLabel: [input.spoken(id), ...(painted === undefined ? [] : [painted.text])].join(
      input.telling.words('listSeparator'),
    ),
    domAttributes: {
      tabIndex: input.focus === id ? 0 : -1,
      role: 'group',
      'aria-roledescription': undefined,
    } as const,
  }
  const { model, locale, words } = input.telling
  const somebody = model.stakeholders[id]
  switch (kind) {
    case 'card':
      return { ...frame, type: 'card', data: { ...common, view: cardView(id, input.telling) } }
    case 'chip':
      return { ...frame, type: 'chip', data: { ...common, view: chipView(id, input.telling) } }
    case 'person':
      return {
        ...frame,
        type: 'person',
        data: {
          ...common,
          name: somebody === undefined ? id : say(somebody.name, locale),
          kind: somebody?.kind ?? 'naturalPersonClass',
          note: somebody?.role === undefined ? '' : words(`stakeholderRole.${somebody.role}`),
        },
      }
    case 'container':
      return {
        ...frame,
        type: 'container',
        dragHandle: '.container-head',
        data: {
          ...common,
          name: somebody === undefined ? id : say(somebody.name, locale),
          role:
            somebody?.role === undefined ? undefined : words(`stakeholderRole.${somebody.role}`),
          look: input.lookOf(id),
        },
      }
  }
}

/** A line leaves at the right and may arrive anywhere on the figure. */
function handlesOf(rect: Rect): NodeHandle[] {
  return [
    { id: 'out', type: 'source', position: Position.Right, x: rect.w, y: rect.h / 2 },
    {
      id: 'in',
      type: 'target',
      position: Position.Left,
      x: 0,
      y: 0,
      width: rect.w,
      height: rect.h,
    },
  ]
}

function useHalos({ locale }: Telling): ReadonlyMap<string, readonly Halo[]> {
  const peers = usePeers()
  const { orgs } = useRoom()
  return useMemo(() => {
    const all = new Map<string, Halo[]>()
    for (const peer of peers) {
      const org = orgs.find((o) => o.id === peer.orgId)
      const halo: Halo = {
        name: peer.name,
        org: org === undefined ? '' : say(org.short, locale),
        colour: org?.colour ?? 8,
        shape: org !== undefined && isShape(org.shape) ? org.shape : 'ring',
      }
      if (peer.place !== 'flow') continue
      for (const id of peer.selection ?? []) all.set(id, [...(all.get(id) ?? []), halo])
    }
    return all
  }, [peers, orgs, locale])
}
