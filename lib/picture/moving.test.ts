import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { isTouched, liftedFrom, sceneWhileMoving } from './moving.ts'
import { sceneOf } from './scene.ts'

const resting = sceneOf(model)
const card = resting.figures.find((f) => f.kind === 'card' && f.home !== undefined)
const id = card?.id ?? ''
const moved = new Map([[id, { x: 4000, y: 3000 }]])
const lifted = liftedFrom(resting, [id])

test('[P-61] what is held is lifted with the container around it, and nothing else', () => {
  expect([...lifted].toSorted()).toEqual([id, card?.home].toSorted())
  expect(liftedFrom(resting, []).size).toBe(0)
})

test('[P-61] while something is held figures and connections are where they would be; only its own ba follow', () => {
  const exact = sceneOf(model, moved)
  const quick = sceneWhileMoving(model, { resting, moved, lifted })
  expect(quick.figures).toEqual(exact.figures)
  expect(quick.wires).toEqual(exact.wires)
  expect(quick.bas.map((b) => b.id)).toEqual(resting.bas.map((b) => b.id))
  const pathOf = (list: typeof resting.bas, ba: string) => list.find((b) => b.id === ba)?.path
  const touched = resting.bas.filter((b) => isTouched(model, b.id, lifted))
  expect(touched.length).toBeGreaterThan(0)
  for (const { id: ba, path } of resting.bas) {
    const isOwn = isTouched(model, ba, lifted)
    expect(pathOf(quick.bas, ba) === path).toBe(!isOwn)
  }
})

test('[P-61] whatever is held, near or far, all that does not move with it stays the very same', () => {
  for (const { id: held, kind } of resting.figures) {
    for (const by of [7, 2000]) {
      const takes = resting.figures.filter((f) => f.id === held || f.home === held)
      const places = new Map(takes.map((f) => [f.id, { x: f.rect.x + by, y: f.rect.y - by / 2 }]))
      const up = liftedFrom(resting, [...places.keys()])
      const exact = sceneOf(model, places, new Set())
      const quick = sceneWhileMoving(model, { resting, moved: places, lifted: up })
      expect(quick.figures, `${kind} ${held}`).toEqual(exact.figures)
      expect(quick.wires, `${kind} ${held}`).toEqual(exact.wires)
      const renewed = quick.figures.filter((f, i) => f !== resting.figures[i])
      expect(renewed.filter((f) => !up.has(f.id))).toEqual([])
      const joined = new Set(
        resting.wires.filter((w) => isEnd(w, up)).flatMap((w) => [w.from, w.to]),
      )
      const lines = quick.wires.filter((w, i) => w !== resting.wires[i])
      expect(lines.filter((w) => !isEnd(w, joined))).toEqual([])
    }
  }
})

function isEnd(
  { from, to }: { readonly from: string; readonly to: string },
  of: ReadonlySet<string>,
) {
  return of.has(from) || of.has(to)
}
