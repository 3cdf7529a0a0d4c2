import { remember } from '#lib/base/remember.ts'
import type { Model } from '#lib/model/model.ts'
import { baShapes, type BaShape } from './ba-shapes.ts'
import { containerIds, containersAround, draggedFrom, headsOf } from './containers.ts'
import { defaultLayout } from './default-layout.ts'
import {
  eventsByHome,
  hasContainer,
  homeOf,
  linksOf,
  sortedIds,
  statesByHolder,
} from './flow-graph.ts'
import type { CylinderBand } from './layers/layer-scene.ts'
import type { Layers } from './layers/lanes.ts'
import { bounds, inflate, type Point, type Rect } from './rect.ts'
import { cardSize, chipSize, personSize } from './sizes.ts'
import { partyWire, wiring, type Wire } from './wiring.ts'

/** Something that stands at a place on the canvas. */
export interface Figure {
  readonly id: string
  readonly kind: 'container' | 'card' | 'chip' | 'person' | 'lane' | 'cylinder'
  readonly rect: Rect
  /** the stakeholder in whose container it stands */
  readonly home?: string
}

/** The picture of STEP 1 as plain geometry: every figure, connection and ba with where it is drawn. */
export interface Scene {
  readonly figures: readonly Figure[]
  readonly wires: readonly Wire[]
  readonly bas: readonly BaShape[]
  readonly box: Rect
  /** only of a picture by layers: its lanes, and what each cylinder is in each of them */
  readonly layers?: Layers
  readonly cylinders?: ReadonlyMap<string, readonly CylinderBand[]>
}

/**
 * The scene of a model (P-1). `moved` holds where things are right now while somebody drags them; it wins over the places
 * in the model, and those over the default layout. Containers enclose what they hold, so they follow their contents; what is
 * dragged wholly out of one is let go by it, which then stands as it did (P-8).
 * `shown` are the ba to draw.
 */
export function sceneOf(
  model: Model,
  moved: ReadonlyMap<string, Point> = new Map(),
  shown: ReadonlySet<string> = new Set(Object.keys(model.bas)),
): Scene {
  const places = placesOf(model, moved)
  const small = figuresAt(model, places)
  const containers = containersAround(model, containerIds(model), {
    small,
    placeOf: (id) => places.get(id),
    resting: moved.size === 0 ? new Map() : containersAtRest(model, moved),
  })
  const rects = new Map(small.map((f) => [f.id, f.rect]))
  const wires = [...wiring(linksOf(model), rects), ...partyWires(model, rects)]
  const heads = headsOf(model, containers)
  const bas = baShapes(model, { rects, containers: containers.map((c) => c.rect), heads }, shown)
  const figures = [...containers, ...small]
  return { figures, wires, bas, box: boxOf(figures, bas) }
}

/** What all of a picture takes. Frames reach beyond what they enclose; the view has to leave room for them. */
export function boxOf(figures: readonly Figure[], bas: readonly BaShape[]): Rect {
  const all = bounds(figures.map((f) => f.rect)) ?? { x: 0, y: 0, w: 0, h: 0 }
  const frames = bas.filter((b) => b.form === 'frame').length
  return frames === 0 ? all : inflate(all, 26 + (frames - 1) * 22)
}

/** Where each element stands: while dragged, as stored, or by the default layout when nobody has put it anywhere. */
function placesOf(model: Model, moved: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  return moved.size === 0 ? restingPlaces(model) : new Map([...restingPlaces(model), ...moved])
}

/** The same while nobody drags anything. */
const restingPlaces = remember((model: Model): ReadonlyMap<string, Point> => {
  const places = new Map<string, Point>(isPlaced(model) ? [] : defaultPlaces(model))
  for (const [id, at] of Object.entries(model.places)) places.set(id, { x: at.x, y: at.y })
  return places
})

/** Whether people have placed everything whose place does not follow from others, so that nothing is left to work out. */
function isPlaced(model: Model): boolean {
  const has = (id: string) => Object.hasOwn(model.places, id)
  const holds = (id: string) => statesByHolder(model).has(id) || eventsByHome(model).has(id)
  return (
    Object.keys(model.states).every(has) &&
    Object.keys(model.events).every(has) &&
    Object.keys(model.stakeholders).every((id) => has(id) || (hasContainer(model, id) && holds(id)))
  )
}

/**
 * Default places, but once people have placed something, what has no place yet stands to the right of it or, when its
 * holder has a container, below what that one already holds.
 */
function defaultPlaces(model: Model): ReadonlyMap<string, Point> {
  const computed = defaultLayout(model)
  const placed = sortedIds(model.places).flatMap((id): Rect[] => {
    const at = model.places[id]
    return at !== undefined && (Object.hasOwn(model.states, id) || Object.hasOwn(model.events, id))
      ? [
          {
            x: at.x,
            y: at.y,
            ...(Object.hasOwn(model.states, id) ? cardSize(model, id) : chipSize),
          },
        ]
      : []
  })
  const box = bounds(placed)
  if (box === undefined) return computed
  const mates = placedByHolder(model)
  const queue = new Map<string | undefined, number>()
  return new Map(
    [...computed].map(([id]) => {
      const home = model.states[id]?.holder
      const nth = queue.get(home) ?? 0
      if (Object.hasOwn(model.places, id)) return [id, { x: 0, y: 0 }]
      queue.set(home, nth + 1)
      const under = home === undefined ? undefined : mates.get(home)
      const outside = Object.hasOwn(model.stakeholders, id) && !hasContainer(model, id)
      if (outside) return [id, { x: box.x + nth * 140, y: box.y + box.h + 60 }]
      if (under !== undefined) return [id, { x: under.x, y: under.y + under.h + 16 + nth * 112 }]
      return [id, { x: box.x + box.w + 80, y: box.y + nth * 112 }]
    }),
  )
}

/** Of each holder the box around those of its states that have been placed. */
function placedByHolder(model: Model): ReadonlyMap<string, Rect> {
  const boxes = new Map<string, Rect>()
  for (const [id, { holder }] of Object.entries(model.states)) {
    const at = model.places[id]
    if (at === undefined || holder === undefined) continue
    const rect = { x: at.x, y: at.y, ...cardSize(model, id) }
    const known = boxes.get(holder)
    boxes.set(holder, (known && bounds([known, rect])) ?? rect)
  }
  return boxes
}

function figuresAt(model: Model, places: ReadonlyMap<string, Point>): Figure[] {
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 }
  const people = sortedIds(model.stakeholders).filter((s) => !hasContainer(model, s))
  return [
    ...sortedIds(model.states).map((id): Figure => {
      const holder = model.states[id]?.holder
      const home = holder !== undefined && hasContainer(model, holder) ? { home: holder } : {}
      return { id, kind: 'card', rect: { ...at(id), ...cardSize(model, id) }, ...home }
    }),
    ...sortedIds(model.events).map((id): Figure => {
      const home = homeOf(model, id)
      const rect = { ...at(id), ...chipSize }
      return { id, kind: 'chip', rect, ...(home === undefined ? {} : { home }) }
    }),
    ...people.map((id): Figure => ({ id, kind: 'person', rect: { ...at(id), ...personSize } })),
  ]
}

/** The containers of which something is dragged, as they stand at rest; those that are dragged themselves are left out. */
function containersAtRest(
  model: Model,
  moved: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Rect> {
  const places = placesOf(model, new Map())
  const all = containersAround(model, [...draggedFrom(model, moved)], {
    small: figuresAt(model, places),
    placeOf: (id) => places.get(id),
    resting: new Map(),
  })
  return new Map(all.map((c) => [c.id, c.rect]))
}

/** Dashed lines from people outside to the events they act in or give data to. */
export function partyWires(model: Model, rects: ReadonlyMap<string, Rect>): Wire[] {
  return sortedIds(model.events).flatMap((id) => {
    const event = model.events[id]
    const chip = rects.get(id)
    if (event === undefined || chip === undefined) return []
    const named = new Set([...event.actors, ...(event.transfer?.party.from ?? [])])
    const people = [...named].filter(
      (s) => Object.hasOwn(model.stakeholders, s) && !hasContainer(model, s),
    )
    return people.toSorted().flatMap((s) => {
      const person = rects.get(s)
      return person === undefined ? [] : [partyWire(s, id, person, chip)]
    })
  })
}
