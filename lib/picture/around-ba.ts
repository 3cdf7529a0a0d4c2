import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { groupOf, type FigurePaint, type Paint } from './lens/paint.ts'
import { bounds, inflate, overlaps } from './rect.ts'
import { sceneOf, type Scene } from './scene.ts'

/** How much of its surroundings the picture of one ba shows. */
const room = 36

/**
 * The part of the flow one ba is about (P-37): what it holds with the events beside it, and whatever else stands in that part of the
 * picture, at the places it has there. A ba that holds nothing is shown with the whole flow.
 */
export function sceneAround(model: Model, ba: string): Scene {
  const scene = sceneOf(model, new Map(), new Set([ba]))
  const near = nearby(model, ba)
  const found = scene.figures.filter(({ id }) => near.has(id)).map(({ rect }) => rect)
  const core = bounds(found)
  if (core === undefined) return scene
  const box = inflate(core, room)
  const figures = scene.figures.filter(({ rect }) => overlaps(rect, box))
  const shown = new Set(figures.map(({ id }) => id))
  const wires = scene.wires.filter(({ from, to }) => shown.has(from) && shown.has(to))
  return { ...scene, figures, wires, box }
}

/** Paint under which what a ba holds is lit and signed, and nothing else (P-37). */
export function membersPaint(model: Model, ba: string): Paint {
  const covered = groupOf('covered', { rank: 1, tone: 'ai', sign: 'check' })
  const members = own(model.bas, ba)?.members ?? []
  const figures = new Map<string, FigurePaint>(
    members.map((id) => [id, { group: covered, says: covered.says }]),
  )
  return { lens: 'ba', figures, legend: [{ ...covered, count: figures.size }], ghosts: [] }
}

function nearby(model: Model, ba: string): ReadonlySet<string> {
  const held = new Set(own(model.bas, ba)?.members)
  const events = Object.entries(model.events)
    .filter(([, { inputs, outputs }]) => [...inputs, ...outputs].some((id) => held.has(id)))
    .map(([id]) => id)
  return new Set([...held, ...events])
}
