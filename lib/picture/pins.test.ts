import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { must } from '#lib/base/must.ts'
import { pinElements } from '#lib/model/actions/pin.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { keptInPlace, movable } from './pins.ts'
import { sceneOf } from './scene.ts'
import { tidied, tidyGraph, type TidyNode } from './tidy.ts'

const scene = sceneOf(elderlySupport)
const rect = must(
  scene.figures.find((f) => f.id === 'int-A'),
  'int-A',
).rect
const done = applyAll(elderlySupport, pinElements(elderlySupport, new Map([['int-A', rect]]), true))
if (isRefusal(done)) throw new Error('not pinned')
const model = done

test('[P-80] tidying keeps what is pinned where it is, and nothing else', () => {
  const kept = keptInPlace(model, scene)
  expect([...kept]).toEqual(['int-A'])
  const stack = (node: TidyNode, i: number): TidyNode => ({
    ...node,
    x: 20,
    y: 40 + i * 300,
    children: node.children?.map(stack) ?? [],
  })
  const answer = stack(tidyGraph(model, scene), 0)
  const places = must(tidied(scene, answer, kept), 'places')
  expect(places.has('int-A')).toBe(false)
  expect(places.size).toBeGreaterThan(5)
})

test('[P-80] arranging and keys move nothing that is pinned', () => {
  const asked = new Map([
    ['int-A', { x: 0, y: 0 }],
    ['int-B', { x: 1, y: 1 }],
  ])
  expect([...movable(model, asked).keys()]).toEqual(['int-B'])
  expect(movable(elderlySupport, asked).size).toBe(2)
})
