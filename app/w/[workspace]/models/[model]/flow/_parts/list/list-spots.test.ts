import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { centre, holds } from '#lib/picture/rect.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { listSpot } from './list-spots.ts'

const scene = sceneOf(elderlySupport)
const nobody = { own: new Set<string>(), selected: new Set<string>() }

test('[F-230] what is made in the list stands beside what is drawn: an organisation to the right, an event below', () => {
  const { x, y, w, h } = scene.box
  expect(listSpot(scene, 'organization', nobody).x).toBeGreaterThan(x + w)
  expect(listSpot(scene, 'event', nobody).y).toBeGreaterThan(y + h)
})

test('[F-230] data stands in the organisation that is chosen, else in one’s own; what follows data, beside the last chosen', () => {
  const containers = scene.figures.filter((f) => f.kind === 'container')
  for (const { id, rect } of containers) {
    const chosen = { ...nobody, selected: new Set([id]) }
    expect(holds(rect, listSpot(scene, 'data', chosen))).toBe(true)
    const own = { ...nobody, own: new Set([id]) }
    expect(holds(rect, listSpot(scene, 'data', own))).toBe(true)
  }
  const cards = scene.figures.filter((f) => f.kind === 'card')
  const selected = new Set(cards.map((f) => f.id))
  const last = cards.at(-1)?.rect ?? scene.box
  const spot = listSpot(scene, 'event', { ...nobody, selected })
  expect(spot.x).toBeGreaterThan(last.x + last.w)
  expect(spot.y).toBe(centre(last).y)
})

test('[F-230] of a model without anything there is a spot as well', () => {
  const empty = { figures: [], wires: [], bas: [], box: { x: 0, y: 0, w: 0, h: 0 } }
  for (const what of ['data', 'event', 'organization'] as const) {
    const { x, y } = listSpot(empty, what, nobody)
    expect([x, y].every(Number.isFinite)).toBe(true)
  }
})
