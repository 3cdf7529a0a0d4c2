import { expect, test } from 'vitest'
import { toLine } from './distance.ts'
import { smoothPath } from './hull.ts'
import type { Point } from './rect.ts'

const radius = 4000
const arc = Array.from({ length: 2000 }, (_, i): Point => {
  const angle = (i / 2000) * 2 * Math.PI
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
})

/** The ends of what a path draws. */
function ends(path: string): readonly Point[] {
  return [...path.matchAll(/([ML]|Q\S+ \S+ )(\S+) ([^MLQZ]+)/g)].map(([, , x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
}

test('[P-4] an outline that hardly turns is drawn with few lines, and nowhere beside it', () => {
  const drawn = ends(smoothPath([arc]))
  expect(drawn.length).toBeLessThan(arc.length / 2)
  const aside = arc.map((p) =>
    Math.min(...drawn.map((a, i) => toLine(p, a, drawn[(i + 1) % drawn.length] ?? a))),
  )
  expect(Math.max(...aside)).toBeLessThan(0.2)
})

test('[P-4] a stretch that does not turn is one line', () => {
  const square = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((x) => ({ x: x * 10, y: 0 }))
  expect(smoothPath([[...square, { x: 90, y: 90 }, { x: 0, y: 90 }]])).toBe(
    'M0 45Q0 0 5 0L85 0Q90 0 90 45Q90 90 45 90Q0 90 0 45Z',
  )
})
