import type { Model } from '#lib/model/model.ts'
import type { BaShape } from '../ba-shapes.ts'
import { sortedIds } from '../flow-graph.ts'
import { hull, smoothPath } from '../hull.ts'
import { placeLabel } from '../label.ts'
import { overlaps, type Rect } from '../rect.ts'
import { baTintsOf } from '../tint.ts'
import type { LaneBand } from './lane-rows.ts'
import type { Lane } from './lanes.ts'

const pad = 9
/** The part of a lane in which its ba are drawn; above are names. */
const inside = { top: 26, bottom: 10 } as const

/**
 * Where each company's responsibility lies, layer by layer (P-71; p23): a ba that names a layer is drawn in the lane of the party
 * that runs systems of this layer, around its members there alone. A ba without a layer is about something else and not drawn.
 */
export function layerBas(
  model: Model,
  lanes: readonly Lane[],
  drawn: {
    readonly bands: ReadonlyMap<string, LaneBand>
    readonly rects: ReadonlyMap<string, Rect>
  },
): readonly BaShape[] {
  const taken = [...drawn.rects.values()]
  const tints = baTintsOf(model.bas)
  return sortedIds(model.bas).flatMap((id): BaShape[] => {
    const ba = model.bas[id]
    const lane = laneOfBa(model, id, lanes)
    const band = lane === undefined ? undefined : drawn.bands.get(lane)
    if (ba === undefined || band === undefined) return []
    const room = { y: band.y + inside.top, h: band.h - inside.top - inside.bottom }
    const parts = [...drawn.rects].flatMap(([element, rect]) => {
      const part = within(rect, room)
      return part === undefined ? [] : [{ part, isMember: ba.members.includes(element) }]
    })
    const members = parts.filter((p) => p.isMember).map((p) => p.part)
    if (members.length === 0) return []
    const others = parts.filter((p) => !p.isMember).map((p) => p.part)
    const path = smoothPath(hull({ members, others, pad }))
    const name = ba.short ?? ba.name
    const label = placeLabel(members, pad, [name.ja ?? '', name.en ?? ''], taken)
    taken.push(label.rect)
    return [{ id, form: 'hull', path, label: label.at, tint: tints.get(id) ?? 0 }]
  })
}

function laneOfBa(model: Model, id: string, lanes: readonly Lane[]): string | undefined {
  const { layer, parties = [] } = model.bas[id] ?? {}
  if (layer === undefined) return undefined
  const wanted = plain(layer)
  return lanes.find(
    (lane) =>
      parties.includes(lane.id) &&
      lane.systems.some((system) => plain(model.systems[system]?.layer ?? '') === wanted),
  )?.id
}

function plain(layer: string): string {
  return layer.normalize('NFKC').trim().toLowerCase()
}

function within(rect: Rect, { y, h }: LaneBand): Rect | undefined {
  if (!overlaps(rect, { ...rect, y, h })) return undefined
  const top = Math.max(rect.y, y)
  return { x: rect.x, w: rect.w, y: top, h: Math.min(rect.y + rect.h, y + h) - top }
}
