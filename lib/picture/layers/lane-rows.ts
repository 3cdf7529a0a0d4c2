import type { Model } from '#lib/model/model.ts'
import { eventsInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { chipSize } from '../sizes.ts'
import type { Stretch } from './lane-columns.ts'
import type { Layers } from './lanes.ts'

/** From the upper edge of a lane to its first event; above stand names. */
const laneTop = 30
const laneFoot = 12
/** One event with its name below. */
const rowHeight = 58
const fewestRows = 2

/** A lane from top to bottom. */
export interface LaneBand {
  readonly y: number
  readonly h: number
}

/**
 * How high every lane is and on which height its events stand (P-72): events share a row of their lane only where neither they nor
 * their lines meet, so that no line leads through an event it does not join.
 */
export function laneRows(
  model: Model,
  { lanes, at }: Layers,
  reach: ReadonlyMap<string, Stretch>,
): { readonly bands: ReadonlyMap<string, LaneBand>; readonly y: ReadonlyMap<string, number> } {
  const bands = new Map<string, LaneBand>()
  const y = new Map<string, number>()
  // Storage is the quieter part: what leads on comes first.
  const events = eventsInFlowOrder(model)
  const isStore = (id: string) => (model.events[id]?.kind === 'store' ? 1 : 0)
  let top = 0
  for (const { id } of lanes) {
    const mine = events.filter((event) => at.get(event) === id)
    const rows: Stretch[][] = []
    const rowOf = new Map<string, number>()
    for (const event of mine.toSorted((a, b) => isStore(a) - isStore(b))) {
      const stretch = reach.get(event) ?? { from: 0, to: chipSize.w }
      const free = rows.findIndex((row) =>
        row.every((other) => other.to < stretch.from || other.from > stretch.to),
      )
      const row = free < 0 ? rows.length : free
      rows[row] = [...(rows[row] ?? []), stretch]
      rowOf.set(event, row)
    }
    for (const [event, row] of rowOf) y.set(event, top + laneTop + row * rowHeight)
    const h = laneTop + Math.max(fewestRows, rows.length) * rowHeight + laneFoot
    bands.set(id, { y: top, h })
    top += h
  }
  return { bands, y }
}
