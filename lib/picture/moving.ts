import type { Model } from '#lib/model/model.ts'
import { baShapes } from './ba-shapes.ts'
import { containersAround, draggedFrom, headsOf } from './containers.ts'
import { linksOf, type Link } from './flow-graph.ts'
import type { Point, Rect } from './rect.ts'
import { boxOf, type Figure, type Scene } from './scene.ts'
import { partyWire, wiring, type Wire } from './wiring.ts'

/** A picture with more figures is not worked out and not laid out as a whole at every frame (P-61). */
const many = 120

/** Whether a picture is that large. */
export function isLarge({ figures }: Pick<Scene, 'figures'>): boolean {
  return figures.length > many
}

/** What moves when some things are held: they, and the containers they stand in, which go around them. */
export function liftedFrom(
  { figures }: Pick<Scene, 'figures'>,
  held: readonly string[],
): ReadonlySet<string> {
  const lifted = new Set(held)
  if (lifted.size > 0)
    for (const { id, home } of figures) if (home !== undefined && lifted.has(id)) lifted.add(home)
  return lifted
}

/**
 * The picture of a large model while something is held: only what moves with it is worked out again, everything else is that of the
 * resting picture. Outlines of ba that hold none of it stay as they rest, also where it is carried through them; they are drawn around
 * it again when it is put down.
 */
export function sceneWhileMoving(model: Model, { resting, moved, lifted }: Moving): Scene {
  const figures = figuresWhileMoving(model, { resting, moved, lifted })
  const rects = new Map(figures.flatMap((f) => (f.kind === 'container' ? [] : [[f.id, f.rect]])))
  const wires = wiresWhileMoving(model, { resting, moved, lifted }, rects)
  const touched = new Set(
    resting.bas.filter((b) => isTouched(model, b.id, lifted)).map((b) => b.id),
  )
  if (touched.size === 0)
    return { figures, wires, bas: resting.bas, box: boxOf(figures, resting.bas) }
  const containers = figures.filter((f) => f.kind === 'container')
  const drawn = {
    rects,
    containers: containers.map((c) => c.rect),
    heads: headsOf(model, containers),
  }
  const renewed = new Map(baShapes(model, drawn, touched).map((b) => [b.id, b]))
  const bas = resting.bas.map((b) => renewed.get(b.id) ?? b)
  return { figures, wires, bas, box: boxOf(figures, bas) }
}

interface Moving {
  readonly resting: Scene
  readonly moved: ReadonlyMap<string, Point>
  readonly lifted: ReadonlySet<string>
}

function figuresWhileMoving(model: Model, { resting, moved, lifted }: Moving): readonly Figure[] {
  const small = new Map<string, Figure>()
  const containers: string[] = []
  for (const figure of resting.figures) {
    const { id, kind, home, rect } = figure
    const at = moved.get(id)
    if (kind === 'container') {
      if (lifted.has(id)) containers.push(id)
    } else if (at !== undefined) small.set(id, { ...figure, rect: { ...rect, x: at.x, y: at.y } })
    else if (home !== undefined && lifted.has(home)) small.set(id, figure)
  }
  const dragged = draggedFrom(model, moved)
  const rest = resting.figures.filter((f) => f.kind === 'container' && dragged.has(f.id))
  const around = containersAround(model, containers, {
    small: [...small.values()],
    placeOf: (id) => moved.get(id) ?? resting.figures.find((f) => f.id === id)?.rect,
    resting: new Map(rest.map((f) => [f.id, f.rect])),
  })
  const renewed = new Map<string, Figure>([...small, ...around.map((c) => [c.id, c] as const)])
  return resting.figures.map((f) => renewed.get(f.id) ?? f)
}

/**
 * Lines share the side of a figure with its other lines, so that those beside a line that moves may have to give way, and how they lie
 * at their other end hangs on the lines there.
 */
function wiresWhileMoving(
  model: Model,
  { resting, moved }: Moving,
  rects: ReadonlyMap<string, Rect>,
): readonly Wire[] {
  const links = linksOf(model)
  const endsOf = (some: readonly Link[]) => new Set(some.flatMap(({ from, to }) => [from, to]))
  const at = (ends: { has(id: string): boolean }) => (link: Link) =>
    ends.has(link.from) || ends.has(link.to)
  const changing = links.filter(at(endsOf(links.filter(at(moved)))))
  const deciding = links.filter(at(endsOf(changing)))
  const isChanging = new Set(changing)
  const renewed = new Map<string, Wire>()
  for (const wire of wiring(deciding, rects))
    if (wire.link !== undefined && isChanging.has(wire.link)) renewed.set(wire.id, wire)
  return resting.wires.map((wire) => {
    if (wire.link !== undefined) return renewed.get(wire.id) ?? wire
    const [from, to] = [rects.get(wire.from), rects.get(wire.to)]
    const stays = !moved.has(wire.from) && !moved.has(wire.to)
    return stays || !from || !to ? wire : partyWire(wire.from, wire.to, from, to)
  })
}

/** Whether a ba holds anything of what is held. */
export function isTouched(model: Model, ba: string, lifted: ReadonlySet<string>): boolean {
  return model.bas[ba]?.members.some((id) => lifted.has(id)) === true
}
