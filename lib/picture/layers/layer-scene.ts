import type { Model } from '#lib/model/model.ts'
import { hasContainer, linksOf, sortedIds } from '../flow-graph.ts'
import { bounds, overlaps, type Rect } from '../rect.ts'
import { partyWires, type Figure, type Scene } from '../scene.ts'
import { chipSize, emptyContainerSize, personSize } from '../sizes.ts'
import { layerBas } from './layer-bas.ts'
import { cylinderWidth, laneColumns, spanIn } from './lane-columns.ts'
import { laneRows, type LaneBand } from './lane-rows.ts'
import { laneWires } from './lane-wires.ts'
import { layersOf } from './lanes.ts'

/** What a cylinder says in one lane it reaches into. */
export interface CylinderBand extends LaneBand {
  readonly lane: string
  readonly systems: readonly string[]
  /** no: the data passes the lane and is not kept there */
  readonly isHeld: boolean
}

/** A scene by layers: lanes instead of containers, cylinders instead of cards. */
export type LayerScene = Scene & Required<Pick<Scene, 'layers' | 'cylinders'>>

/** Room at the left of every lane, for its name, which from far is written large. */
export const laneHead = 216
const edge = 24
/** From the edge of a lane to a lid or foot that ends there. */
const inset = { top: 20, bottom: 10 } as const
const between = 28

/**
 * The flow by layers (P-70, P-71, P-72; p23): worked out from the model alone, without the places people have given, and written
 * nowhere. Every data, event and stakeholder stands in it once, as in any scene.
 */
export function layerScene(model: Model): LayerScene {
  const layers = layersOf(model)
  const columns = laneColumns(model, layers, laneHead)
  const { bands, y } = laneRows(model, layers, columns.reach)
  const width = columns.right + edge
  const number = new Map(layers.lanes.map((lane, i) => [lane.id, i]))
  const cylinders = new Map<string, readonly CylinderBand[]>()
  const states = sortedIds(model.states).map((id): Figure => {
    const held = layers.held.get(id) ?? new Map<string, readonly string[]>()
    const span = spanIn(held.keys(), number)
    const parts = layers.lanes.slice(span.top, span.bottom + 1).map(({ id: lane }, i, all) => {
      const band = bands.get(lane) ?? { y: 0, h: 0 }
      const top = band.y + (i === 0 ? inset.top : 0)
      const bottom = band.y + band.h - (i === all.length - 1 ? inset.bottom : 0)
      const systems = held.get(lane)
      return {
        lane,
        y: top,
        h: bottom - top,
        systems: systems ?? [],
        isHeld: systems !== undefined,
      }
    })
    cylinders.set(id, parts)
    const all = bounds(
      parts.map((p) => ({ x: columns.x.get(id) ?? 0, y: p.y, w: cylinderWidth, h: p.h })),
    )
    return { id, kind: 'cylinder', rect: all ?? { x: 0, y: 0, w: cylinderWidth, h: 0 } }
  })
  const chips = sortedIds(model.events).map((id): Figure => {
    const rect = { x: columns.x.get(id) ?? 0, y: y.get(id) ?? 0, ...chipSize }
    return { id, kind: 'chip', rect }
  })
  const lanes = layers.lanes.map(({ id }): Figure => {
    const band = bands.get(id) ?? { y: 0, h: 0 }
    return { id, kind: 'lane', rect: { x: 0, y: band.y, w: width, h: band.h } }
  })
  const outside = besideLanes(model, [...lanes, ...chips], number)
  const rects = new Map([...states, ...chips, ...outside].map((f) => [f.id, f.rect]))
  const wires = [...laneWires(linksOf(model), rects), ...partyWires(model, rects)]
  const inLanes = new Map([...states, ...chips].map((f) => [f.id, f.rect]))
  const bas = layerBas(model, layers.lanes, { bands, rects: inLanes })
  const figures = [...lanes, ...outside, ...states, ...chips]
  const box = bounds(figures.map((f) => f.rect)) ?? { x: 0, y: 0, w: 0, h: 0 }
  return { figures, wires, bas, box, layers, cylinders }
}

/** People without a lane stand above, over the first event they take part in; organisations without one in a row below. */
function besideLanes(
  model: Model,
  drawn: readonly Figure[],
  number: ReadonlyMap<string, number>,
): readonly Figure[] {
  const rest = sortedIds(model.stakeholders).filter((id) => !number.has(id))
  const bottom = bounds(drawn.map((f) => f.rect))
  const foot = bottom === undefined ? 0 : bottom.y + bottom.h + between
  const taken: Rect[] = []
  return rest.map((id, i): Figure => {
    const isPerson = !hasContainer(model, id)
    const size = isPerson ? personSize : emptyContainerSize
    const acts = drawn.filter((f) => model.events[f.id]?.actors.includes(id))
    const x =
      isPerson && acts.length > 0 ? Math.min(...acts.map((f) => f.rect.x)) : i === 0 ? 0 : laneHead
    let rect: Rect = { x, y: isPerson ? -between - size.h : foot, ...size }
    for (let hit = meets(taken, rect); hit !== undefined; hit = meets(taken, rect))
      rect = { ...rect, x: hit.x + hit.w + between }
    taken.push(rect)
    return { id, kind: isPerson ? 'person' : 'container', rect }
  })
}

function meets(taken: readonly Rect[], rect: Rect): Rect | undefined {
  return taken.find((other) => overlaps(other, rect))
}
