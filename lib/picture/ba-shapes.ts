import type { Model } from '#lib/model/model.ts'
import { sortedIds } from './flow-graph.ts'
import { hullGround } from './hull.ts'
import type { Outline } from './known-outlines.ts'
import { placeLabel } from './label.ts'
import { outlineAround } from './outlines.ts'
import { bounds, inflate, overlaps, type Point, type Rect } from './rect.ts'
import { baTintsOf } from './tint.ts'

/** How a ba is drawn: a frame around everything, or a hull around its members. */
export interface BaShape {
  readonly id: string
  readonly form: 'frame' | 'hull'
  readonly path: string
  /** of a hull, by what it can be told to somebody who draws the same */
  readonly outline?: Outline
  /** where its name stands (left end, base line) */
  readonly label: Point
  /** which of the ba colours it takes */
  readonly tint: number
}

/** What is already drawn, for the shapes to go around. */
export interface Drawn {
  readonly rects: ReadonlyMap<string, Rect>
  readonly containers: readonly Rect[]
  readonly heads: readonly Rect[]
}

const frameShare = 0.8
const framePad = 24
const frameStep = 22
const hullPad = 10
const hullStep = 6

/**
 * Frames and hulls of all ba with members on the canvas, in the order they are painted (P-3: members are explicit; the
 * shape only shows them. A ba over at least four fifths of all data is a frame, as in the mock of STEP 1).
 */
export function baShapes(
  model: Model,
  drawn: Drawn,
  wanted: ReadonlySet<string>,
): readonly BaShape[] {
  const ids = sortedIds(model.bas)
  const tints = baTintsOf(model.bas)
  const shown = ids.filter((id) => wanted.has(id) && membersOf(model, id, drawn).length > 0)
  const framed = shown.filter((id) => coversAlmostAll(model, id))
  const rest = shown.filter((id) => !framed.includes(id))
  const frames = framed.map((id, i) => frame(id, framed.length - 1 - i, tints, drawn))
  const taken = [...drawn.rects.values(), ...drawn.heads]
  const hulls = rest.map((id, i) => hullShape(model, id, { i, tints, drawn, taken }))
  return [...frames, ...hulls]
}

/** Whether a ba covers at least four fifths of the data (and at least three), so that a frame says it more plainly. */
export function coversAlmostAll(model: Model, ba: string): boolean {
  const all = Object.keys(model.states)
  const members = new Set(model.bas[ba]?.members)
  const covered = all.filter((s) => members.has(s)).length
  return covered >= 3 && covered >= all.length * frameShare
}

function membersOf(model: Model, ba: string, drawn: Drawn): Rect[] {
  const ids = (model.bas[ba]?.members ?? []).toSorted()
  return ids.flatMap((id) => drawn.rects.get(id) ?? [])
}

function frame(
  id: string,
  depth: number,
  tints: ReadonlyMap<string, number>,
  drawn: Drawn,
): BaShape {
  const all = bounds([...drawn.rects.values(), ...drawn.containers]) ?? { x: 0, y: 0, w: 0, h: 0 }
  const box = inflate(all, framePad + depth * frameStep)
  const path = rounded(box, 18)
  return {
    id,
    form: 'frame',
    path,
    label: { x: box.x + 18, y: box.y + 19 },
    tint: tints.get(id) ?? 0,
  }
}

interface HullContext {
  readonly i: number
  readonly tints: ReadonlyMap<string, number>
  readonly drawn: Drawn
  readonly taken: Rect[]
}

function hullShape(model: Model, id: string, { i, tints, drawn, taken }: HullContext): BaShape {
  const members = membersOf(model, id, drawn)
  const names = new Set(model.bas[id]?.members)
  const strangers = [...drawn.rects].flatMap(([other, rect]) =>
    names.has(other) || touchesMembers(model, other, names) ? [] : [rect],
  )
  // An outline through the name of a container would strike it out.
  // Ba that share a member would lie on each other: each further one keeps a little more distance.
  const pad = hullPad + (i % 4) * hullStep
  const ground = hullGround(members, pad)
  const others = [...strangers, ...drawn.heads].filter((o) => ground && overlaps(ground, o))
  const outline = outlineAround({ members, others, pad })
  const name = model.bas[id]?.short ?? model.bas[id]?.name
  const label = placeLabel(members, pad, [name?.ja ?? '', name?.en ?? ''], taken)
  taken.push(label.rect)
  const { path } = outline
  return { id, form: 'hull', path, outline, label: label.at, tint: tints.get(id) ?? 0 }
}

/** Event chips between members may lie inside the hull; cutting them out would only make it ragged. */
function touchesMembers(model: Model, id: string, members: ReadonlySet<string>): boolean {
  const event = model.events[id]
  return event !== undefined && [...event.inputs, ...event.outputs].some((s) => members.has(s))
}

function rounded({ x, y, w, h }: Rect, r: number): string {
  const a = `a${r} ${r} 0 0 1`
  return `M${x + r} ${y}h${w - 2 * r}${a} ${r} ${r}v${h - 2 * r}${a} ${-r} ${r}h${2 * r - w}${a} ${-r} ${-r}v${2 * r - h}${a} ${r} ${-r}Z`
}
