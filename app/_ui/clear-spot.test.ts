import { expect, test } from 'vitest'
import { clearSpot, coveredBy } from './clear-spot.ts'

const room = { x: 16, y: 112, w: 1408, h: 740 }
const size = { w: 352, h: 96 }

test('[F-58] notices stand at the lower right, beside a panel, and above where the lower edge is taken', () => {
  expect(clearSpot(size, room, [])).toEqual({ x: 1072, y: 756 })
  const panel = { x: 1120, y: 92, w: 320, h: 772 }
  const beside = clearSpot(size, room, [panel])
  expect(beside.y).toBe(756)
  expect(beside.x + size.w).toBeLessThanOrEqual(panel.x)
  const sheet = { x: 0, y: 400, w: 1440, h: 500 }
  expect(clearSpot(size, room, [sheet])).toEqual({ x: 1072, y: 112 })
})

test('[F-58] where everything is taken they cover as little as can be', () => {
  const whole = { x: 0, y: 0, w: 1440, h: 900 }
  const field = { x: 1000, y: 700, w: 440, h: 200 }
  const spot = clearSpot(size, room, [whole, field])
  expect(coveredBy({ ...spot, ...size }, [field])).toBe(0)
})
