import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { after } from '#tests/support/findings-in.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { newPlaces, putInstead } from './new-places.ts'
import { centre, overlaps } from './rect.ts'
import { sceneOf } from './scene.ts'
import { chipSize } from './sizes.ts'

const scene = sceneOf(elderlySupport)
const figures = scene.figures.filter((f) => f.kind !== 'container').map((f) => f.rect)
const card = { w: 186, h: 59 }

test('[P-9] an event between two data that have another between them does not lie on it', () => {
  const [a] = figures
  if (a === undefined) throw new Error('no figure')
  const spot = { ...newPlaces(scene)(centre(a), chipSize, 'anywhere'), ...chipSize }
  expect(figures.some((one) => overlaps(one, spot))).toBe(false)
})

test('[P-9] [P-97] whatever is made at once, wherever it was wanted, covers no figure and nothing made with it', () => {
  const containers = scene.figures.filter((f) => f.kind === 'container')
  const coordinate = fc.double({ min: -400, max: 2_400, noNaN: true })
  const wish = fc.record({
    middle: fc.record({ x: coordinate, y: coordinate }),
    size: fc.constantFrom(chipSize, card),
    home: fc.constantFrom('anywhere' as const, undefined, ...containers.map(({ id }) => id)),
  })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 6 }), (wishes) => {
      const place = newPlaces(scene)
      const made = wishes.map(({ middle, size, home }) => {
        const at = place(middle, size, home === 'anywhere' ? home : { holder: home })
        return { ...at, ...size }
      })
      made.forEach((one, i) => {
        expect([...figures, ...made.slice(0, i)].filter((other) => overlaps(one, other))).toEqual(
          [],
        )
        const home = wishes[i]?.home
        const foreign = containers.filter(({ id }) => home !== 'anywhere' && id !== home)
        expect(foreign.filter(({ rect }) => overlaps(one, rect))).toEqual([])
      })
    }),
  )
})

test('[P-95] new data put elsewhere stands there, held by whose container lies there or by nobody', () => {
  const container = scene.figures.find(
    (f) => f.kind === 'container' && f.id !== elderlySupport.states['svc']?.holder,
  )
  if (container === undefined) throw new Error('no container')
  const inside = after(
    elderlySupport,
    putInstead(elderlySupport, scene, 'svc', centre(container.rect)),
  )
  expect(inside.states['svc']?.holder).toBe(container.id)
  const away = { x: -3_000, y: -2_000 }
  const outside = after(elderlySupport, putInstead(elderlySupport, scene, 'svc', away))
  expect(outside.states['svc']?.holder).toBeUndefined()
  const drawn = sceneOf(outside).figures.find(({ id }) => id === 'svc')
  expect(drawn && centre(drawn.rect).x).toBeCloseTo(away.x, -1)
  expect(putInstead(elderlySupport, scene, container.id, away)).toEqual([])
})
