import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { overlaps } from '#lib/picture/rect.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { farthestNarrow, opensWith } from './view-address.ts'

const phone = { width: 390, height: 472 }
const far = { x: 20, y: 150, zoom: 0.23 }

test('[P-121] on a phone a flow that is too large to be read opens at its left upper part, where there is something', () => {
  for (const model of [elderlySupport, offshoreOperation, retailPos]) {
    const { box, figures } = sceneOf(model)
    const { x, y, zoom } = opensWith(far, box, phone)
    expect(zoom).toBe(farthestNarrow)
    expect(x + box.x * zoom).toBeGreaterThanOrEqual(8)
    expect(y + box.y * zoom).toBeGreaterThanOrEqual(56)
    const seen = { x: -x / zoom, y: -y / zoom, w: phone.width / zoom, h: phone.height / zoom }
    expect(figures.some((f) => f.kind === 'card' && overlaps(f.rect, seen))).toBe(true)
  }
})

test('[P-121] what can be read as a whole, and every canvas of a larger screen, opens with everything', () => {
  const { box } = sceneOf(elderlySupport)
  const near = { x: 0, y: 0, zoom: 0.5 }
  expect(opensWith(near, box, phone)).toBe(near)
  expect(opensWith(far, box, { width: 1280, height: 700 })).toBe(far)
})

test('[P-121] a flow that is only wide stands in the middle of the height', () => {
  const view = opensWith(far, { x: 100, y: 0, w: 4_000, h: 200 }, phone)
  expect(view).toEqual({ x: 8 - 50, y: (472 - 100) / 2, zoom: 0.5 })
})
