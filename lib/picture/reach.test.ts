import { assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { aState, anEvent, tidyModel } from '#tests/support/tidy-model.ts'
import { allElements, readXml } from '#tests/support/xml.ts'
import { pictureOfReach, reachPaint, type Reach } from './reach.ts'
import { sceneOf } from './scene.ts'
import type { PictureWords } from './svg/picture-words.ts'
import { renderModelSvg } from './svg/render-model-svg.ts'

const said = {
  start: { ja: '起点' },
  reached: { ja: '及ぶ' },
  steps: (count: number) => ({ ja: `${count}つ先` }),
}

/** From what a company integrates to the service, in use case 2. */
const reach: Reach = {
  start: 'int-A',
  steps: new Map([
    ['t-1', 1],
    ['int-all', 2],
    ['p-PF', 3],
    ['high', 4],
  ]),
  bas: ['ba-svc'],
}

function wordsOf(model: Model, marks: ReadonlyMap<string, string>): PictureWords {
  const named = (all: Readonly<Record<string, unknown>>) => Object.keys(all)
  return {
    locale: 'ja',
    title: '影響の範囲',
    description: '説明',
    cards: new Map(named(model.states).map((id) => [id, { title: id, lines: [] }])),
    chips: new Map(named(model.events).map((id) => [id, { label: id }])),
    parties: new Map(named(model.stakeholders).map((id) => [id, { name: id, note: '' }])),
    bas: new Map(named(model.bas).map((id) => [id, id])),
    systems: new Map(),
    layers: { unknown: '', noSystem: '', more: String },
    marks,
    outOfScope: '対象外',
    empty: '',
  }
}

function drawn(model: Model, at: Reach): string | undefined {
  const picture = pictureOfReach(model, at)
  if (picture === undefined) return undefined
  const paint = reachPaint(at, said)
  const marks = new Map(
    [...paint.figures].map(([id, { says }]) => [id, says.say === 'written' ? says.text.ja : '']),
  )
  return renderModelSvg(model, { ...picture, paint, words: wordsOf(model, marks) })
}

const elementsOf = (svg: string | undefined) => allElements(readXml(must(svg, 'a picture')))

test('[P-127] the whole flow is drawn where things stand, with the ba that are reached and no other', () => {
  const { scene, isPart } = must(pictureOfReach(elderlySupport, reach), 'a picture')
  expect(isPart).toBe(false)
  expect(scene.figures).toEqual(sceneOf(elderlySupport).figures)
  expect(scene.bas.map(({ id }) => id)).toEqual(['ba-svc'])
  expect(pictureOfReach(elderlySupport, { ...reach, start: 'gone' })).toBeUndefined()
  expect(pictureOfReach(elderlySupport, { ...reach, start: 'toString' })).toBeUndefined()
})

/** A flow of more figures than are drawn at once: a chain behind `a`, and much beside it. */
function large(chain: number): Model {
  const many = <T>(count: number, make: (i: number) => readonly [string, T]) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => make(i)))
  return {
    ...tidyModel,
    states: {
      ...tidyModel.states,
      ...many(500, (i) => [`beside-${i}`, aState('d')]),
      ...many(chain, (i) => [`s${i}`, aState('e', { holder: 'P' })]),
    },
    events: {
      ...tidyModel.events,
      ...many(chain, (i) => [
        `e${i}`,
        anEvent('process_use', { inputs: [i === 0 ? 'a' : `s${i - 1}`], outputs: [`s${i}`] }),
      ]),
    },
  }
}

function chainOf(count: number): Reach {
  const steps = Array.from({ length: count }, (_, i): [string, number][] => [
    [`e${i}`, 2 * i + 1],
    [`s${i}`, 2 * i + 2],
  ])
  return { start: 'a', steps: new Map(steps.flat()), bas: ['law'] }
}

test('[P-127] of a flow too large to be drawn at once the part that is reached is drawn, and nothing where that is too large as well', () => {
  const { scene, isPart } = must(pictureOfReach(large(4), chainOf(4)), 'a picture')
  expect(isPart).toBe(true)
  expect(scene.figures.map(({ id }) => id).toSorted()).toEqual(
    ['P', 'a', 'e0', 'e1', 'e2', 'e3', 's0', 's1', 's2', 's3'].toSorted(),
  )
  expect(pictureOfReach(large(300), chainOf(300))).toBeUndefined()
})

test('[P-128] what is reached stands out with the lines between and who holds it; everything else steps back and is still there', () => {
  const all = elementsOf(drawn(elderlySupport, reach))
  const { scene, lit } = must(pictureOfReach(elderlySupport, reach), 'a picture')
  for (const id of [reach.start, ...reach.steps.keys()]) expect(lit.figures.has(id)).toBe(true)
  const figures = all.filter((one) => one.attributes['data-id'] !== undefined)
  expect(figures).toHaveLength(scene.figures.length)
  for (const { attributes } of figures) {
    const isLit = lit.figures.has(attributes['data-id'] ?? '')
    expect({ id: attributes['data-id'], isFaded: attributes['opacity'] !== undefined }).toEqual({
      id: attributes['data-id'],
      isFaded: !isLit,
    })
  }
  const homes = scene.figures.filter(({ id }) => reach.steps.has(id)).flatMap((f) => f.home ?? [])
  expect(homes.length).toBeGreaterThan(0)
  expect(homes.every((id) => lit.figures.has(id))).toBe(true)
  expect(lit.figures.has('svc')).toBe(false)

  const pale = all.filter((one) => one.attributes['opacity'] === '0.4').flatMap(allElements)
  expect(pale.flatMap((one) => one.attributes['data-ba'] ?? [])).toEqual(reach.bas)
  expect(pale.map(({ words }) => words)).not.toContain('ba-svc')

  const lines = all.filter((one) => one.attributes['marker-end'] !== undefined)
  const bold = lines.filter((one) => one.attributes['stroke-width'] === '2.6')
  expect(lines).toHaveLength(scene.wires.length)
  const between = scene.wires.filter((one) => lit.figures.has(one.from) && lit.figures.has(one.to))
  expect(bold).toHaveLength(between.length)
  expect(between.length).toBeGreaterThan(3)
  expect(between.length).toBeLessThan(scene.wires.length)
})

test('[P-129] the start has a second outline, a sign and words; what is reached says how far away it is', () => {
  const { figures, legend } = reachPaint(reach, said)
  expect(figures.get('int-A')?.group).toMatchObject({ key: 'start', sign: 'changed' })
  expect(figures.get('high')?.says).toEqual({ say: 'written', text: { ja: '4つ先' } })
  expect(legend.map(({ key, count }) => [key, count])).toEqual([
    ['start', 1],
    ['reached', 4],
  ])
  const all = elementsOf(drawn(elderlySupport, reach))
  expect(all.flatMap((one) => one.attributes['data-start'] ?? [])).toEqual(['int-A'])
  const wordsAt = (id: string) =>
    all
      .filter((one) => one.attributes['data-id'] === id)
      .flatMap((one) => allElements(one).map(({ words }) => words))
  expect(wordsAt('int-A')).toContain('起点')
  expect(wordsAt('high')).toContain('4つ先')
  // A change that comes back is told in the list; here it still begins where it begins.
  const round = reachPaint({ ...reach, steps: new Map([['int-A', 6]]) }, said)
  expect(round.figures.get('int-A')?.group.key).toBe('start')
})

test('[P-130] for any model and start it is one document that holds every figure once, and the same again', () => {
  assert(
    property(modelArbitrary, constantFrom(0, 1, 2), (model, nth) => {
      const ids = [...Object.keys(model.states), ...Object.keys(model.events)].toSorted()
      const start = ids[nth] ?? 'none'
      const steps = new Map(ids.slice(0, 3).map((id, i) => [id, i]))
      const at: Reach = { start, steps, bas: Object.keys(model.bas) }
      const svg = drawn(model, at)
      expect(svg === undefined).toBe(!ids.includes(start))
      if (svg === undefined) return
      expect(drawn(model, at)).toBe(svg)
      const held = elementsOf(svg).flatMap((one) => one.attributes['data-id'] ?? [])
      expect(held.toSorted()).toEqual(
        sceneOf(model)
          .figures.map(({ id }) => id)
          .toSorted(),
      )
      expect(svg).not.toContain('NaN')
    }),
    { numRuns: 60 },
  )
})
