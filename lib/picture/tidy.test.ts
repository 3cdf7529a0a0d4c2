import Elk from 'elkjs/lib/elk.bundled.js'
import { assert, asyncProperty, integer, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { createData, createEvent, createOrganization } from '#lib/model/actions/create.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { overlaps, type Point } from './rect.ts'
import { sceneOf, type Scene } from './scene.ts'
import { practiceGraph, tidied, tidyGraph } from './tidy.ts'

const none: ReadonlySet<string> = new Set()
const sample = sceneOf(elderlySupport, new Map(), none)

async function asked(model: Model, scene: Scene, kept: ReadonlySet<string> = none) {
  const answer = await new Elk().layout(structuredClone(tidyGraph(model, scene)))
  return must(tidied(scene, answer, kept), 'a place for every figure')
}

/** The scene as it would be after the places were written. */
function after(model: Model, scene: Scene, places: ReadonlyMap<string, Point>): Scene {
  const all = new Map([
    ...scene.figures.map((f): [string, Point] => [f.id, { x: f.rect.x, y: f.rect.y }]),
    ...places,
  ])
  const next = applyAll(model, placeElements(model, all))
  if (isRefusal(next)) throw new Error(JSON.stringify(next))
  return sceneOf(next, new Map(), none)
}

function covered({ figures }: Scene, among: (kind: string) => boolean): string[] {
  const some = figures.filter((f) => among(f.kind))
  return some.flatMap((a, i) =>
    some
      .slice(i + 1)
      .filter((b) => overlaps(a.rect, b.rect))
      .map((b) => `${a.id} ${b.id}`),
  )
}

/** Organisations that pass data on, each with cards that are worked on inside. */
function chain(organizations: number, cardsEach: number): Model {
  const commands = Array.from({ length: organizations }, (_, o) => [
    ...createOrganization({ id: `o${o}`, name: { ja: `組織${o}` } }),
    ...Array.from({ length: cardsEach }, (_c, c) => [
      ...createData({
        asset: `d${o}-${c}`,
        state: `s${o}-${c}`,
        name: { ja: `データ${c}` },
        holder: `o${o}`,
      }),
      ...createEvent({
        id: `e${o}-${c}`,
        kind: c === 0 ? 'transfer_provide' : 'process_use',
        inputs: c === 0 ? (o === 0 ? [] : [`s${o - 1}-0`]) : [`s${o}-${c - 1}`],
        outputs: [`s${o}-${c}`],
      }),
    ]).flat(),
  ]).flat()
  const model = applyAll(emptyModel(elderlySupport.meta), commands)
  if (isRefusal(model)) throw new Error(JSON.stringify(model))
  return model
}

describe('tidying', () => {
  test('[P-50] the engine is asked for every figure once, inside its container, and for every line between two', () => {
    const graph = tidyGraph(elderlySupport, sample)
    const nodes = graph.children.flatMap((n) => [n, ...(n.children ?? [])])
    const ids = nodes.map((n) => n.id)
    const joined = sample.figures.filter((f) => !ids.includes(f.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(joined.length).toBeGreaterThan(0)
    expect(joined.every((f) => f.kind === 'chip')).toBe(true)
    const made = joined.map((f) => elderlySupport.events[f.id]?.outputs[0] ?? '')
    for (const state of made) {
      const card = sample.figures.find((f) => f.id === state)
      expect(nodes.find((n) => n.id === state)?.height).toBeGreaterThan((card?.rect.h ?? 0) + 26)
    }
    expect(graph.edges).toHaveLength(sample.wires.length - joined.length)
    for (const f of sample.figures.filter((x) => x.home !== undefined && ids.includes(x.id)))
      expect(graph.children.find((n) => n.id === f.home)?.children?.map((c) => c.id)).toContain(
        f.id,
      )
  })

  test('[P-50] an event stands on top of the one data it makes', async () => {
    const places = await asked(elderlySupport, sample)
    const ids = tidyGraph(elderlySupport, sample).children.flatMap((n) => n.children ?? [])
    const joined = sample.figures.filter(
      (f) => f.home !== undefined && !ids.some((n) => n.id === f.id),
    )
    for (const chip of joined) {
      const state = elderlySupport.events[chip.id]?.outputs[0] ?? ''
      const [above, below] = [places.get(chip.id), places.get(state)]
      expect(above?.x).toBe(below?.x)
      expect((below?.y ?? 0) - (above?.y ?? 0)).toBeGreaterThan(26)
    }
  })

  test('[P-51] afterwards nothing covers anything, and containers stand apart', async () => {
    const scene = after(elderlySupport, sample, await asked(elderlySupport, sample))
    expect(covered(scene, (kind) => kind !== 'container')).toEqual([])
    expect(covered(scene, (kind) => kind === 'container')).toEqual([])
  })

  test('[P-51] organisations keep their order from above to below; who is joined to nothing stands below', async () => {
    const scene = after(elderlySupport, sample, await asked(elderlySupport, sample))
    const inOrder = (of: Scene) =>
      of.figures
        .filter((f) => ['A', 'B', 'C', 'D'].includes(f.id))
        .toSorted((a, b) => a.rect.y - b.rect.y)
        .map((f) => f.id)
    expect(inOrder(scene)).toEqual(inOrder(sample))
    expect(inOrder(sample)).toHaveLength(4)
    const below = scene.figures.filter((f) => ['F', 'G', 'consortium'].includes(f.id))
    const last = Math.max(...scene.figures.filter((f) => f.id === 'D').map((f) => f.rect.y))
    expect(below.filter((f) => f.rect.y <= last)).toEqual([])
  })

  test('[P-51] the same picture is tidied the same way by everybody', async () => {
    expect(await asked(elderlySupport, sample)).toEqual(await asked(elderlySupport, sample))
  })

  test('[P-51] what is kept does not move, and nothing comes to lie on it', async () => {
    const cards = sample.figures.filter((f) => f.kind === 'card')
    const some = uniqueArray(integer({ min: 0, max: cards.length - 1 }), {
      minLength: 1,
      maxLength: 3,
    })
    await assert(
      asyncProperty(some, async (picked) => {
        const kept = new Set(picked.map((i) => cards[i]?.id ?? ''))
        const places = await asked(elderlySupport, sample, kept)
        const scene = after(elderlySupport, sample, places)
        for (const f of sample.figures.filter((x) => kept.has(x.id))) {
          const now = must(
            scene.figures.find((x) => x.id === f.id),
            'it stays',
          )
          expect(Math.abs(now.rect.x - f.rect.x)).toBeLessThanOrEqual(1)
          expect(Math.abs(now.rect.y - f.rect.y)).toBeLessThanOrEqual(1)
          expect(places.has(f.id)).toBe(false)
        }
        expect(covered(scene, (kind) => kind !== 'container')).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('[P-51] an answer that lacks a figure or a place moves nothing', () => {
    expect(tidied(sample, { id: 'root', children: [] }, none)).toBeUndefined()
    const broken = sample.figures.map((f) => ({ id: f.id, x: Number.NaN, y: 0 }))
    expect(tidied(sample, { id: 'root', children: broken }, none)).toBeUndefined()
  })

  test('[P-51] two hundred cards in ten organisations are no trouble', async () => {
    const model = chain(10, 20)
    const scene = sceneOf(model, new Map(), none)
    const tidy = after(model, scene, await asked(model, scene))
    expect(covered(tidy, (kind) => kind !== 'container')).toEqual([])
    expect(covered(tidy, (kind) => kind === 'container')).toEqual([])
  })
})

test('[P-124] the engine lays out what it practises on, and leaves nothing out', async () => {
  const answer = await new Elk().layout(structuredClone(practiceGraph()))
  const boxes = must(answer.children, 'boxes')
  expect(boxes).toHaveLength(4)
  for (const box of [...boxes, ...boxes.flatMap((one) => must(one.children, 'what is in them'))])
    expect([box.x, box.y]).toEqual([expect.any(Number), expect.any(Number)])
})
