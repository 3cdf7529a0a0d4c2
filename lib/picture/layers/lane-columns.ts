import { linksOf, type Link } from '../flow-graph.ts'
import { chipSize } from '../sizes.ts'
import type { Model } from '#lib/model/model.ts'
import { eventsInFlowOrder, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { ranks } from '../rank.ts'
import type { Layers } from './lanes.ts'

export const cylinderWidth = 132
/** Between two cylinders beside each other; lines go down in between. */
const besides = 24
const betweenColumns = 40
const chipRoom = 8

/** From where to where something reaches from left to right. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The first and the last lane of something, by their numbers from the top. */
export interface Span {
  readonly top: number
  readonly bottom: number
}

/**
 * Where everything stands from left to right (P-72): a column for each step of the flow, what reaches over the same lanes side by
 * side in it, and how far the line or lines of every event reach. Begins at `left`.
 */
export function laneColumns(
  model: Model,
  { lanes, held, at }: Layers,
  left: number,
): {
  readonly x: ReadonlyMap<string, number>
  readonly reach: ReadonlyMap<string, Stretch>
  readonly right: number
} {
  const number = new Map(lanes.map((lane, i) => [lane.id, i]))
  const states = statesInFlowOrder(model)
  const events = eventsInFlowOrder(model)
  const links = linksOf(model)
  const rank = ranks([...states, ...events], links)
  const leaving = Map.groupBy(
    links.filter((l) => l.side === 'inputs'),
    (l) => l.from,
  )
  const spanOf = (id: string): Span => {
    const lane = number.get(at.get(id) ?? '')
    return lane === undefined
      ? spanIn(held.get(id)?.keys() ?? [], number)
      : { top: lane, bottom: lane }
  }
  const aside = (id: string) => {
    const { top, bottom } = spanOf(id)
    return (model.states[id]?.inScope === false ? lanes.length : 0) + top - bottom
  }
  const x = new Map<string, number>()
  let next = left
  for (const step of columnsOf([...states, ...events], rank)) {
    const chips = step.filter((id) => at.has(id))
    const cylinders = step
      .filter((id) => !at.has(id))
      // What belongs together stands together, and what most lines leave nearest to where they go.
      .toSorted(
        (a, b) =>
          aside(a) - aside(b) || (leaving.get(a)?.length ?? 0) - (leaving.get(b)?.length ?? 0),
      )
    const beside = sideBySide(cylinders, spanOf)
    if (chips.length > 0) {
      for (const id of chips) x.set(id, next + chipRoom)
      next += chipSize.w + 2 * chipRoom + (beside.length > 0 ? besides : 0)
    }
    for (const [i, ids] of beside.entries()) {
      for (const id of ids) x.set(id, next)
      next += cylinderWidth + (i === beside.length - 1 ? 0 : besides)
    }
    next += betweenColumns
  }
  return { x, reach: reachOf(links, at, x), right: Math.max(left, next - betweenColumns) }
}

/** The lanes something reaches over. */
export function spanIn(lanes: Iterable<string>, number: ReadonlyMap<string, number>): Span {
  const at = [...lanes].flatMap((lane) => number.get(lane) ?? [])
  return { top: Math.min(...at), bottom: Math.max(...at) }
}

function columnsOf(
  ids: readonly string[],
  rank: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const steps = Map.groupBy(ids, (id) => rank.get(id) ?? 0)
  return [...steps.keys()].toSorted((a, b) => a - b).map((step) => steps.get(step) ?? [])
}

/** As few places side by side as there must be, so that in none of them two things are in one lane. */
function sideBySide(
  ids: readonly string[],
  spanOf: (id: string) => Span,
): readonly (readonly string[])[] {
  const places: string[][] = []
  for (const id of ids) {
    const mine = spanOf(id)
    const free = places.find((place) =>
      place.every((other) => {
        const theirs = spanOf(other)
        return theirs.bottom < mine.top || theirs.top > mine.bottom
      }),
    )
    if (free === undefined) places.push([id])
    else free.push(id)
  }
  return places
}

/** The stretch of an event with all its lines. */
function reachOf(
  links: readonly Link[],
  at: ReadonlyMap<string, string>,
  x: ReadonlyMap<string, number>,
): ReadonlyMap<string, Stretch> {
  const joined = Map.groupBy(links, (l) => l.event)
  return new Map(
    [...at.keys()].map((id) => {
      const own = x.get(id) ?? 0
      const ends = (joined.get(id) ?? []).map((l) => x.get(l.state) ?? own)
      const from = Math.min(own, ...ends.map((end) => end + cylinderWidth / 2))
      const to = Math.max(own + chipSize.w, ...ends.map((end) => end + cylinderWidth / 2))
      return [id, { from: from - chipRoom, to: to + chipRoom }]
    }),
  )
}
