import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { membersPaint, sceneAround } from './around-ba.ts'
import { overlaps } from './rect.ts'
import { sceneOf } from './scene.ts'

test('[P-37] the picture of a ba shows what it holds with the events beside it, where it stands in the flow', () => {
  const whole = sceneOf(model)
  const around = sceneAround(model, 'ba-svc')
  const shown = new Set(around.figures.map(({ id }) => id))
  const members = must(model.bas['ba-svc'], 'ba-svc').members
  expect(members.filter((id) => !shown.has(id))).toEqual([])
  const beside = Object.entries(model.events).filter(([, { inputs, outputs }]) =>
    [...inputs, ...outputs].some((id) => members.includes(id)),
  )
  expect(beside.filter(([id]) => !shown.has(id))).toEqual([])
  expect(around.figures.length).toBeLessThan(whole.figures.length)
  expect(around.box.w * around.box.h).toBeLessThan(whole.box.w * whole.box.h)
  for (const { id, rect } of around.figures) {
    expect(whole.figures.find((f) => f.id === id)?.rect).toEqual(rect)
    expect(overlaps(rect, around.box)).toBe(true)
  }
  expect(around.bas.map(({ id }) => id)).toEqual(['ba-svc'])
  expect(around.wires.every(({ from, to }) => shown.has(from) && shown.has(to))).toBe(true)
})

test('[P-37] only what it holds is lit; without members, or gone, the whole flow is shown and nothing lit', () => {
  const members = must(model.bas['ba-svc'], 'ba-svc').members
  expect([...membersPaint(model, 'ba-svc').figures.keys()].toSorted()).toEqual(members.toSorted())
  const empty = {
    ...model,
    bas: { 'ba-svc': { ...must(model.bas['ba-svc'], 'ba-svc'), members: [] } },
  }
  for (const [at, id] of [
    [empty, 'ba-svc'],
    [model, 'gone'],
  ] as const) {
    expect(sceneAround(at, id).figures.length).toBe(sceneOf(model).figures.length)
    expect(membersPaint(at, id).figures.size).toBe(0)
  }
})
