import type { Model } from '#lib/model/model.ts'
import { hasContainer, homeOf, sortedIds, statesOf } from './flow-graph.ts'
import { insideLayout, type Inside } from './inside-layout.ts'
import { ranks, type Arrow } from './rank.ts'
import { RectGrid } from './rect-grid.ts'
import { centre, type Point, type Rect } from './rect.ts'
import {
  cardSize,
  chipSize,
  containerHead,
  containerPad,
  emptyContainerSize,
  personSize,
} from './sizes.ts'

const gapBetweenColumns = 176
const gapBetweenContainers = 28

/**
 * Where everything stands when nobody has put it anywhere: one column of containers per step of the data between
 * organisations, the flow from left to right inside each, transfers between the columns, people below. Pure and the same
 * for every reader; nothing is written (P-2).
 */
export function defaultLayout(model: Model): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  const homes = homesInColumns(model)
  let x = 0
  let bottom = 0
  const height = Math.max(0, ...homes.map(heightOf))
  for (const column of homes) {
    let y = (height - heightOf(column)) / 2
    for (const { home, inside } of column) {
      const size = containerSize(inside)
      if (home !== undefined) places.set(home, { x, y })
      for (const [id, at] of inside.places)
        places.set(id, { x: x + containerPad + at.x, y: y + containerHead + at.y })
      y += size.h + gapBetweenContainers
    }
    bottom = Math.max(bottom, y)
    x += Math.max(...column.map((c) => containerSize(c.inside).w)) + gapBetweenColumns
  }
  placeBetween(model, places)
  placePeople(model, places, bottom + 40)
  return places
}

interface Home {
  readonly home: string | undefined
  readonly inside: Inside
}

function homesInColumns(model: Model): Home[][] {
  const orgs = sortedIds(model.stakeholders).filter((s) => hasContainer(model, s))
  const free = sortedIds(model.states).filter((s) => !isHeld(model, s))
  const rank = ranks([...orgs, ...free], arrowsBetweenHomes(model))
  const columns: Home[][] = []
  const put = (key: string, home: Home) => {
    const at = rank.get(key) ?? 0
    columns[at] = [...(columns[at] ?? []), home]
  }
  for (const org of orgs) put(org, { home: org, inside: insideLayout(model, org) })
  for (const state of free) put(state, { home: undefined, inside: alone(model, state) })
  return columns.filter((c) => c.length > 0)
}

function alone(model: Model, state: string): Inside {
  const size = cardSize(model, state)
  return { places: new Map([[state, { x: 0, y: 0 }]]), ...size }
}

function isHeld(model: Model, state: string): boolean {
  const holder = model.states[state]?.holder
  return holder !== undefined && hasContainer(model, holder)
}

/** Who passes data to whom: by the states an event joins, and by the parties a transfer names. */
function arrowsBetweenHomes(model: Model): Arrow[] {
  return sortedIds(model.events).flatMap((id) => {
    const event = model.events[id]
    if (event === undefined) return []
    const keyOf = (s: string) => (isHeld(model, s) ? (model.states[s]?.holder ?? s) : s)
    const from = [...event.inputs.map(keyOf), ...(event.transfer?.party.from ?? [])]
    const to = [...event.outputs.map(keyOf), ...(event.transfer?.party.to ?? [])]
    return from.flatMap((f) => to.map((t) => ({ from: f, to: t })))
  })
}

function containerSize(inside: Inside): { w: number; h: number } {
  if (inside.places.size === 0) return emptyContainerSize
  return {
    w: Math.max(emptyContainerSize.w, inside.w + 2 * containerPad),
    h: inside.h + containerHead + containerPad,
  }
}

function heightOf(column: readonly Home[]): number {
  const heights = column.map((c) => containerSize(c.inside).h + gapBetweenContainers)
  return heights.reduce((a, b) => a + b, -gapBetweenContainers)
}

/** Events between holders stand in the gap between the states they join; a taken spot is left downwards. */
function placeBetween(model: Model, places: Map<string, Point>): void {
  const taken = new RectGrid<null>(128)
  for (const id of sortedIds(model.states)) {
    const at = places.get(id)
    if (at !== undefined) taken.add({ ...at, ...cardSize(model, id) }, null)
  }
  for (const id of sortedIds(model.events)) {
    if (homeOf(model, id) !== undefined || places.has(id)) continue
    let spot: Rect = { ...spotBetween(model, id, places), ...chipSize }
    while (taken.isTaken(spot)) spot = { ...spot, y: spot.y + 48 }
    taken.add(spot, null)
    places.set(id, { x: spot.x, y: spot.y })
  }
}

function spotBetween(model: Model, id: string, places: ReadonlyMap<string, Point>): Point {
  const rects = (states: readonly string[]) =>
    states.flatMap((s): Rect[] => {
      const at = places.get(s)
      return at === undefined || !Object.hasOwn(model.states, s)
        ? []
        : [{ ...at, ...cardSize(model, s) }]
    })
  const ins = rects(model.events[id]?.inputs ?? [])
  const outs = rects(model.events[id]?.outputs ?? [])
  const touched = rects(statesOf(model, id)).map(centre)
  if (touched.length === 0) return { x: 0, y: -60 }
  const ys = touched.map((p) => p.y)
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 - chipSize.h / 2
  const left = Math.max(...ins.map((r) => r.x + r.w))
  const right = Math.min(...outs.map((r) => r.x))
  if (ins.length === 0) return { x: right - chipSize.w - 40, y }
  if (outs.length === 0) return { x: left + 40, y }
  const middle = (left + right) / 2 - chipSize.w / 2
  return { x: middle, y }
}

/** People, authorities and the consortium stand in a row below, outside every container. */
function placePeople(model: Model, places: Map<string, Point>, y: number): void {
  const people = sortedIds(model.stakeholders).filter((s) => !hasContainer(model, s))
  people.forEach((id, i) => places.set(id, { x: 24 + i * (personSize.w + 40), y }))
}

/** Whether the flow has not been begun: no data and no event yet. */
export function isBlank(model: Model): boolean {
  return Object.keys(model.states).length === 0 && Object.keys(model.events).length === 0
}
