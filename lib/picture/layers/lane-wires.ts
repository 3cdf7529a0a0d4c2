import type { Link } from '../flow-graph.ts'
import { centre, overlaps, type Point, type Rect } from '../rect.ts'
import { wirePath } from '../wire.ts'
import type { Wire } from '../wiring.ts'

const bend = 5
/** Lines that go up or down from one cylinder, beside each other. */
const apart = 12
/** How far from its upper and lower edge a line may join the side of a cylinder. */
const shoulder = 14
/** In the gap between two cylinders. */
const besideCylinder = 12

/**
 * The connections over layers (P-72): along the row of the event, straight into the side of a cylinder that stands on this height,
 * else up or down into its lid or foot.
 */
export function laneWires(
  links: readonly Link[],
  rects: ReadonlyMap<string, Rect>,
): readonly Wire[] {
  const states = new Set(links.map((link) => link.state))
  const cylinders = [...rects].flatMap(([id, rect]) => (states.has(id) ? [rect] : []))
  const drawn = links.flatMap((link) => {
    const [cylinder, chip] = [rects.get(link.state), rects.get(link.event)]
    return cylinder === undefined || chip === undefined ? [] : [{ link, cylinder, chip }]
  })
  const upright = drawn.filter(({ cylinder, chip }) => !isBeside(cylinder, centre(chip).y))
  const ends = Map.groupBy(
    upright,
    ({ link, cylinder, chip }) => `${link.state} ${centre(chip).y < cylinder.y ? 'lid' : 'foot'}`,
  )
  const shift = new Map<string, number>()
  for (const here of ends.values()) {
    const sorted = here.toSorted((a, b) => a.chip.x - b.chip.x)
    for (const [i, { link }] of sorted.entries())
      shift.set(wireId(link), (i - (sorted.length - 1) / 2) * apart)
  }
  return drawn.map(({ link, cylinder, chip }) => {
    const id = wireId(link)
    const others = cylinders.filter((other) => other !== cylinder)
    const points = between(cylinder, chip, { shift: shift.get(id) ?? 0, others })
    const path = wirePath(link.side === 'inputs' ? points : points.toReversed(), bend)
    return { id, from: link.from, to: link.to, path, dashed: false, link }
  })
}

/** From the cylinder to the event; round another cylinder that stands over or under it. */
function between(
  cylinder: Rect,
  chip: Rect,
  { shift, others }: { readonly shift: number; readonly others: readonly Rect[] },
): readonly Point[] {
  const middle = centre(cylinder)
  const { y } = centre(chip)
  const isRight = centre(chip).x >= middle.x
  const end = { x: isRight ? chip.x : chip.x + chip.w, y }
  if (isBeside(cylinder, y)) return [{ x: isRight ? cylinder.x + cylinder.w : cylinder.x, y }, end]
  const x = middle.x + shift
  const edge = y < cylinder.y ? cylinder.y : cylinder.y + cylinder.h
  const way = { x, y: Math.min(edge, y), w: 1, h: Math.abs(edge - y) }
  if (!others.some((other) => overlaps(other, way))) return [{ x, y: edge }, { x, y }, end]
  const side = isRight ? cylinder.x + cylinder.w : cylinder.x
  const beside = side + (isRight ? besideCylinder : -besideCylinder)
  const out = y < cylinder.y ? cylinder.y + shoulder : cylinder.y + cylinder.h - shoulder
  return [{ x: side, y: out }, { x: beside, y: out }, { x: beside, y }, end]
}

function isBeside(cylinder: Rect, y: number): boolean {
  return y >= cylinder.y + shoulder && y <= cylinder.y + cylinder.h - shoulder
}

function wireId(link: Link): string {
  return `${link.from}>${link.to}`
}
