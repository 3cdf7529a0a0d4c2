import type { Model } from '#lib/model/model.ts'
import { crownTop } from './inside-layout.ts'
import { inflate, overlaps, type Point, type Rect } from './rect.ts'
import type { Figure, Scene } from './scene.ts'
import { containerHead, containerPad, emptyContainerSize } from './sizes.ts'

/** A figure as the layout engine takes it and gives it back (the JSON of the Eclipse Layout Kernel). */
export interface TidyNode {
  readonly id: string
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly children?: TidyNode[]
  readonly layoutOptions?: Record<string, string>
}

/** What the engine is asked: figures inside their containers, and which of them are joined. */
export interface TidyGraph extends TidyNode {
  readonly children: TidyNode[]
  readonly edges: { id: string; sources: string[]; targets: string[] }[]
}

const gap = 12

/** Post-compaction is left out: it breaks on nested boxes beside empty ones. One seed, so that everybody gets the same. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  // Lines are drawn by us; the engine need not work them out.
  'elk.edgeRouting': 'POLYLINE',
  'elk.json.shapeCoords': 'PARENT',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '24',
  'elk.layered.spacing.nodeNodeBetweenLayers': '52',
  // Who knows the picture finds it again: what stands above another stays above it, what is joined to nothing below all.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
} as const

/** How a container holds what is in it, and how small it may become. */
const insideOptions = (w: number, h: number) => ({
  'elk.padding': `[top=${containerHead},left=${containerPad},bottom=${containerPad},right=${containerPad}]`,
  'elk.nodeSize.constraints': 'MINIMUM_SIZE',
  'elk.nodeSize.minimum': `(${w},${h})`,
})

/**
 * The flow as a graph for the layout engine (P-50): containers hold what they hold, every line is an edge. An event that makes one
 * data stands on top of it, as in the default layout: for the engine they are one, which is half the work.
 */
export function tidyGraph(model: Model, scene: Scene): TidyGraph {
  const crowns = crownsOf(scene)
  const under = new Map([...crowns].map(([state, crown]) => [crown.event, state]))
  const nodeOf = (f: Figure): TidyNode => ({
    id: f.id,
    width: f.rect.w,
    height: f.rect.h + (crowns.get(f.id)?.top ?? 0),
  })
  const joined = new Set(scene.wires.flatMap((w) => [w.from, w.to]))
  const homes = new Set(scene.figures.map((f) => f.home))
  const isLoose = (f: Figure) => !joined.has(f.id) && !homes.has(f.id)
  const drawn = scene.figures
    .filter((f) => !under.has(f.id))
    .toSorted((a, b) => Number(isLoose(a)) - Number(isLoose(b)) || asTheyStand(a, b))
  const inside = Map.groupBy(drawn, (f) => f.home)
  const containerOf = (f: Figure): TidyNode => {
    const held = inside.get(f.id) ?? []
    if (held.length === 0) return nodeOf(f)
    const { w = 0, h = 0 } = model.places[f.id] ?? {}
    return {
      id: f.id,
      children: held.map(nodeOf),
      layoutOptions: insideOptions(Math.max(w, emptyContainerSize.w), h),
    }
  }
  const free = inside.get(undefined) ?? []
  return {
    id: 'root',
    layoutOptions: { ...options },
    children: free.map((f) => (f.kind === 'container' ? containerOf(f) : nodeOf(f))),
    edges: scene.wires
      .map((w) => ({ id: w.id, from: under.get(w.from) ?? w.from, to: under.get(w.to) ?? w.to }))
      .filter(({ from, to }) => from !== to)
      .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  }
}

/** A small picture of nothing, for an engine to practise on: boxes in a row inside boxes, laid out as a flow is. */
export function practiceGraph(): TidyGraph {
  const ids = Array.from({ length: 48 }, (_, i) => `n${i}`)
  const boxes = Map.groupBy(ids, (_, i) => `c${Math.floor(i / 12)}`)
  return {
    id: 'root',
    layoutOptions: { ...options },
    children: [...boxes].map(([id, held]) => ({
      id,
      layoutOptions: insideOptions(emptyContainerSize.w, emptyContainerSize.h),
      children: held.map((one) => ({ id: one, width: 200, height: 90 })),
    })),
    edges: ids.slice(1).map((id, i) => ({ id: `e${i}`, sources: [`n${i}`], targets: [id] })),
  }
}

/**
 * Where everything is to stand after the engine has answered (P-51). What is kept stays where it is, with what it holds; the rest
 * is moved as one so that it lies as near to it as can be, and what would cover something kept goes below it. Undefined when the
 * answer leaves out a figure or has no place for it: then nothing may be moved.
 */
export function tidied(
  scene: Scene,
  answer: TidyNode,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, Point> | undefined {
  const found = placesIn(answer, crownsOf(scene))
  const wanted = scene.figures.flatMap((f) => {
    const at = found.get(f.id)
    return at === undefined ? [] : [{ ...f, at }]
  })
  if (wanted.length !== scene.figures.length) return undefined
  const stays = (f: Figure) => kept.has(f.id) || (f.home !== undefined && kept.has(f.home))
  const fixed = wanted.filter(stays)
  const by = shiftOf(fixed.length === 0 ? wanted : fixed, fixed.length === 0)
  const taken: Rect[] = fixed.filter((f) => f.kind !== 'container').map((f) => f.rect)
  const places = new Map<string, Point>()
  const inOrder = wanted
    .filter((f) => !stays(f))
    .toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x)
  for (const f of inOrder) {
    const at = { x: Math.round(f.at.x + by.x), y: Math.round(f.at.y + by.y) }
    const isBox = f.kind === 'container'
    const spot = isBox || fixed.length === 0 ? at : below(taken, { ...f.rect, ...at })
    if (!isBox) taken.push({ ...f.rect, ...spot })
    places.set(f.id, spot)
  }
  return places
}

function asTheyStand(a: Figure, b: Figure): number {
  return a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : 1)
}

interface Crown {
  readonly event: string
  /** how far below the event the state stands */
  readonly top: number
}

/** The states that one event alone makes, which makes nothing else, in the same container: each with that event. */
function crownsOf({ figures, wires }: Scene): ReadonlyMap<string, Crown> {
  const homes = new Map(figures.map((f) => [f.id, f.home]))
  const lines = new Set(wires.map((w) => `${w.from}>${w.to}`))
  const fed = new Set(wires.filter((w) => w.link?.side === 'inputs').map((w) => w.to))
  const made = wires.filter((w) => w.link?.side === 'outputs')
  const crowns = new Map<string, Crown>()
  for (const [event, outputs] of Map.groupBy(made, (w) => w.from)) {
    const [only, ...others] = outputs
    if (only === undefined || others.length > 0 || crowns.has(only.to)) continue
    const home = homes.get(event)
    if (home === undefined || home !== homes.get(only.to) || lines.has(`${only.to}>${event}`))
      continue
    crowns.set(only.to, { event, top: crownTop(fed.has(event)) })
  }
  return crowns
}

function placesIn(
  answer: TidyNode,
  crowns: ReadonlyMap<string, Crown>,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  const walk = (node: TidyNode, from: Point) => {
    for (const child of node.children ?? []) {
      const at = { x: from.x + (child.x ?? Number.NaN), y: from.y + (child.y ?? Number.NaN) }
      const crown = crowns.get(child.id)
      if (Number.isFinite(at.x) && Number.isFinite(at.y)) {
        places.set(child.id, { x: at.x, y: at.y + (crown?.top ?? 0) })
        if (crown !== undefined) places.set(crown.event, at)
      }
      walk(child, at)
    }
  }
  walk(answer, { x: 0, y: 0 })
  return places
}

/** How the answer is moved as a whole: onto what is kept in the middle, or with its corner onto the corner of what there was. */
function shiftOf(
  figures: readonly { readonly rect: Rect; readonly at: Point }[],
  isCorner: boolean,
): Point {
  if (figures.length === 0) return { x: 0, y: 0 }
  const least = (of: (f: (typeof figures)[number]) => number) => Math.min(...figures.map(of))
  if (isCorner)
    return {
      x: least((f) => f.rect.x) - least((f) => f.at.x),
      y: least((f) => f.rect.y) - least((f) => f.at.y),
    }
  const mean = (of: (f: (typeof figures)[number]) => number) =>
    figures.map(of).reduce((a, b) => a + b, 0) / figures.length
  return { x: mean((f) => f.rect.x - f.at.x), y: mean((f) => f.rect.y - f.at.y) }
}

function below(taken: readonly Rect[], wanted: Rect): Point {
  let spot = wanted
  for (
    let hit = taken.find((rect) => overlaps(inflate(rect, gap - 1), spot));
    hit !== undefined;
    hit = taken.find((rect) => overlaps(inflate(rect, gap - 1), spot))
  )
    spot = { ...spot, y: hit.y + hit.h + gap }
  return { x: spot.x, y: spot.y }
}
