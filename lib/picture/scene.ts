import type { Model } from '#lib/model/model.ts'
import { baShapes, type BaShape } from './ba-shapes.ts'
import { defaultLayout } from './default-layout.ts'
import { hasContainer, homeOf, linksOf, sortedIds } from './flow-graph.ts'
import { bounds, inflate, type Point, type Rect } from './rect.ts'
import {
  cardSize,
  chipSize,
  containerHead,
  containerPad,
  emptyContainerSize,
  personSize,
} from './sizes.ts'
import { partyWire, wiring, type Wire } from './wiring.ts'

/** About how wide the name and role in the head of a container are. */
const headText = 128

/** Something that stands at a place on the canvas. */
export interface Figure {
  readonly id: string
  readonly kind: 'container' | 'card' | 'chip' | 'person'
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
}

/**
 * The scene of a model (P-1). `moved` holds where things are right now while somebody drags them; it wins over the places
 * in the model, and those over the default layout. Containers enclose what they hold, so they follow their contents.
 * `shown` are the ba to draw.
 */
export function sceneOf(
  model: Model,
  moved: ReadonlyMap<string, Point> = new Map(),
  shown: ReadonlySet<string> = new Set(Object.keys(model.bas)),
): Scene {
  const places = placesOf(model, moved)
  const small = figuresAt(model, places)
  const containers = containersAround(model, small, places)
  const figures = [...containers, ...small]
  const rects = new Map(small.map((f) => [f.id, f.rect]))
  const heads = containers.map((c) => ({
    x: c.rect.x + 8,
    y: c.rect.y + 8,
    w: Math.min(c.rect.w - 16, headText),
    h: 20,
  }))
  const links = linksOf(model)
  const wires = [...wiring(links, rects), ...partyWires(model, rects)]
  const bas = baShapes(model, { rects, containers: containers.map((c) => c.rect), heads }, shown)
  const box = bounds([...figures.map((f) => f.rect), ...frameRoom(bas, figures)])
  return { figures, wires, bas, box: box ?? { x: 0, y: 0, w: 0, h: 0 } }
}

/** Where each element stands: while dragged, as stored, or by the default layout when nobody has put it anywhere. */
function placesOf(model: Model, moved: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const stored = Object.entries(model.places)
  const places = new Map<string, Point>(defaultPlaces(model))
  for (const [id, at] of stored) places.set(id, { x: at.x, y: at.y })
  for (const [id, at] of moved) places.set(id, at)
  return places
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
  const queue = new Map<string | undefined, number>()
  return new Map(
    [...computed].map(([id]) => {
      const home = model.states[id]?.holder
      const mates = placedMates(model, home)
      const nth = queue.get(home) ?? 0
      if (Object.hasOwn(model.places, id)) return [id, { x: 0, y: 0 }]
      queue.set(home, nth + 1)
      const under = bounds(mates)
      const outside = Object.hasOwn(model.stakeholders, id) && !hasContainer(model, id)
      if (outside) return [id, { x: box.x + nth * 140, y: box.y + box.h + 60 }]
      if (under !== undefined) return [id, { x: under.x, y: under.y + under.h + 16 + nth * 112 }]
      return [id, { x: box.x + box.w + 80, y: box.y + nth * 112 }]
    }),
  )
}

function placedMates(model: Model, home: string | undefined): Rect[] {
  if (home === undefined) return []
  return sortedIds(model.states).flatMap((id) => {
    const at = model.places[id]
    return at === undefined || model.states[id]?.holder !== home
      ? []
      : [{ x: at.x, y: at.y, ...cardSize(model, id) }]
  })
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

function containersAround(
  model: Model,
  small: readonly Figure[],
  places: ReadonlyMap<string, Point>,
): Figure[] {
  const contents = Map.groupBy(small, (f) => f.home)
  const orgs = sortedIds(model.stakeholders).filter((s) => hasContainer(model, s))
  return orgs.map((id) => {
    const held = (contents.get(id) ?? []).map((f) => f.rect)
    const around = bounds(held)
    const at = places.get(id) ?? { x: 0, y: 0 }
    const stored = model.places[id]
    const own = {
      ...at,
      w: stored?.w ?? emptyContainerSize.w,
      h: stored?.h ?? emptyContainerSize.h,
    }
    if (around === undefined) return { id, kind: 'container', rect: own }
    const padded = inflate(around, containerPad)
    const top = padded.y + containerPad - containerHead
    const fitted = { ...padded, y: top, h: padded.y + padded.h - top }
    const wide = { ...fitted, w: Math.max(fitted.w, emptyContainerSize.w) }
    const sized = stored?.w === undefined ? wide : (bounds([wide, own]) ?? wide)
    return { id, kind: 'container', rect: sized }
  })
}

/** Dashed lines from people outside to the events they act in or give data to. */
function partyWires(model: Model, rects: ReadonlyMap<string, Rect>): Wire[] {
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

/** Frames reach beyond what they enclose; the view has to leave room for them. */
function frameRoom(bas: readonly BaShape[], figures: readonly Figure[]): Rect[] {
  const frames = bas.filter((b) => b.form === 'frame').length
  const all = bounds(figures.map((f) => f.rect))
  return all === undefined || frames === 0 ? [] : [inflate(all, 26 + (frames - 1) * 22)]
}
