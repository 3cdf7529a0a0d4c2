import type { Model } from '#lib/model/model.ts'
import type { Stakeholder } from '#lib/model/stakeholder.ts'
import { hasContainer, sortedIds } from './flow-graph.ts'
import { bounds, inflate, overlaps, type Point, type Rect } from './rect.ts'
import { containerHead, containerPad, emptyContainerSize } from './sizes.ts'
import { textWidth } from './svg/fit-text.ts'

/** Room of the shape before the name in the head of a container. */
const shapeRoom = 26

/** Room of the role behind it, in the longer of both languages. */
const roleRoom: Readonly<Record<NonNullable<Stakeholder['role']>, number>> = {
  deviceVendor: 90,
  platformOperator: 136,
  serviceProvider: 104,
  rightsHolder: 84,
  other: 44,
}

/** Something small that may stand in a container. */
interface Small {
  readonly kind: string
  readonly rect: Rect
  readonly home?: string
}

interface Container {
  readonly id: string
  readonly kind: 'container'
  readonly rect: Rect
}

/** What containers are drawn around. */
interface Held {
  readonly small: readonly Small[]
  /** where elements stand right now */
  readonly placeOf: (id: string) => Point | undefined
  /** of containers of which something is dragged: how they stand at rest */
  readonly resting: ReadonlyMap<string, Rect>
}

/** The stakeholders that are drawn as containers, in the order in which they are painted. */
export function containerIds(model: Model): readonly string[] {
  return sortedIds(model.stakeholders).filter((s) => hasContainer(model, s))
}

/** Containers around what they hold; what is dragged wholly out of one is let go by it, which then stands as it did (P-8). */
export function containersAround(
  model: Model,
  ids: readonly string[],
  { small, placeOf, resting }: Held,
): Container[] {
  const contents = Map.groupBy(small, (f) => f.home)
  return ids.map((id): Container => {
    const all = contents.get(id) ?? []
    const rest = resting.get(id)
    const held = all.filter((f) => f.kind !== 'card' || !rest || overlaps(rest, f.rect))
    if (rest !== undefined && held.length < all.length)
      return { id, kind: 'container', rect: bounds([rest, ...held.map((f) => f.rect)]) ?? rest }
    const stored = model.places[id]
    const own = {
      ...(placeOf(id) ?? { x: 0, y: 0 }),
      w: stored?.w ?? emptyContainerSize.w,
      h: stored?.h ?? emptyContainerSize.h,
    }
    const around = bounds(held.map((f) => f.rect))
    if (around === undefined) return { id, kind: 'container', rect: own }
    const padded = inflate(around, containerPad)
    const top = padded.y + containerPad - containerHead
    const fitted = { ...padded, y: top, h: padded.y + padded.h - top }
    const wide = { ...fitted, w: Math.max(fitted.w, emptyContainerSize.w) }
    const sized = stored?.w === undefined ? wide : (bounds([wide, own]) ?? wide)
    return { id, kind: 'container', rect: sized }
  })
}

/** The containers something is dragged from, without those that are dragged themselves. */
export function draggedFrom(model: Model, moved: ReadonlyMap<string, Point>): ReadonlySet<string> {
  const homes = [...moved.keys()].flatMap((id) => model.states[id]?.holder ?? [])
  return new Set(homes.filter((id) => hasContainer(model, id) && !moved.has(id)))
}

/** Where the name and role of each container stand, about as wide as they are in either language. */
export function headsOf(
  model: Model,
  containers: readonly Omit<Container, 'kind'>[],
): readonly Rect[] {
  return containers.map(({ id, rect }) => ({
    x: rect.x + 8,
    y: rect.y + 8,
    w: Math.min(rect.w - 16, headWidth(model, id)),
    h: 20,
  }))
}

function headWidth(model: Model, id: string): number {
  const somebody = model.stakeholders[id]
  const widths = [somebody?.name.ja ?? '', somebody?.name.en ?? ''].map((text) =>
    textWidth(text, 14),
  )
  const role = somebody?.role === undefined ? 0 : roleRoom[somebody.role]
  return shapeRoom + Math.max(...widths) + role
}
