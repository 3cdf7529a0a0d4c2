import type { Model } from '#lib/model/model.ts'
import { eventsByHome, linksByEvent, statesByHolder, statesOf } from './flow-graph.ts'
import { ranks } from './rank.ts'
import type { Point } from './rect.ts'
import { cardSize, chipSize } from './sizes.ts'

/** Places inside one container, relative to where its contents begin, and how much room they need. */
export interface Inside {
  readonly places: ReadonlyMap<string, Point>
  readonly w: number
  readonly h: number
}

/** States and events that stand as one block: an event with a single output sits on top of the state it makes. */
interface Block {
  readonly id: string
  readonly parts: readonly { id: string; at: Point }[]
  readonly w: number
  readonly h: number
}

/** The name of an event below it. */
const nameRoom = 18
const gapX = 44
const gapY = 14
const lift = 32

/** The flow inside one organisation from left to right, each step a column, columns centred on each other. */
export function insideLayout(model: Model, home: string): Inside {
  const blocks = blocksOf(model, home)
  const blockOf = new Map(blocks.flatMap((b) => b.parts.map((p) => [p.id, b.id] as const)))
  // Of its own events alone: where many organisations are, most connections are elsewhere (P-25).
  const own = eventsByHome(model).get(home) ?? []
  const links = own.flatMap((event) => linksByEvent(model).get(event) ?? [])
  const arrows = links.flatMap((l) => {
    const from = blockOf.get(l.from)
    const to = blockOf.get(l.to)
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  const rank = ranks(
    blocks.map((b) => b.id),
    arrows,
  )
  const columns = Map.groupBy(blocks, (b) => rank.get(b.id) ?? 0)
  const height = Math.max(0, ...[...columns.values()].map(stackHeight))
  const places = new Map<string, Point>()
  let x = 0
  for (const at of [...columns.keys()].toSorted((a, b) => a - b)) {
    const column = columns.get(at) ?? []
    const w = Math.max(...column.map((b) => b.w))
    let y = (height - stackHeight(column)) / 2
    for (const block of column) {
      for (const part of block.parts)
        places.set(part.id, { x: x + (w - block.w) / 2 + part.at.x, y: y + part.at.y })
      y += block.h + gapY
    }
    x += w + gapX
  }
  return { places, w: Math.max(0, x - gapX), h: height }
}

/** How far below an event the state stands that it makes; lines come in between when something goes into it. */
export function crownTop(hasInputs: boolean): number {
  return chipSize.h + (hasInputs ? lift : nameRoom)
}

function stackHeight(column: readonly Block[]): number {
  return column.reduce((sum, b) => sum + b.h + gapY, -gapY)
}

function blocksOf(model: Model, home: string): Block[] {
  const states = statesByHolder(model).get(home) ?? []
  const events = eventsByHome(model).get(home) ?? []
  const crowns = new Map<string, string>()
  for (const event of events) {
    const inputs = model.events[event]?.inputs ?? []
    const [only, ...others] = statesOf(model, event).slice(inputs.length)
    const makesOne = only !== undefined && others.length === 0 && !inputs.includes(only)
    if (makesOne && !crowns.has(only)) crowns.set(only, event)
  }
  const crowned = new Set(crowns.values())
  return [
    ...states.map((s) => stateBlock(model, s, crowns.get(s))),
    ...events.filter((e) => !crowned.has(e)).map(chipBlock),
  ]
}

function stateBlock(model: Model, state: string, crown: string | undefined): Block {
  const size = cardSize(model, state)
  if (crown === undefined) return { id: state, parts: [{ id: state, at: { x: 0, y: 0 } }], ...size }
  const top = crownTop(model.events[crown]?.inputs.length !== 0)
  return {
    id: state,
    parts: [
      { id: crown, at: { x: 0, y: 0 } },
      { id: state, at: { x: 0, y: top } },
    ],
    w: size.w,
    h: size.h + top,
  }
}

function chipBlock(event: string): Block {
  const { w, h } = chipSize
  return { id: event, parts: [{ id: event, at: { x: 0, y: 0 } }], w, h: h + nameRoom }
}
