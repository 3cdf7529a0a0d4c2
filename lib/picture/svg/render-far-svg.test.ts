import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { modelOf } from '#tests/canvas/models.ts'
import { readXml } from '#tests/support/xml.ts'
import { isDrawnFromFar } from '../budget.ts'
import { paintOf } from '../lens/paint-of.ts'
import { sceneAs } from '../scene-as.ts'
import { renderFarSvg } from './render-far-svg.ts'

const words = { locale: 'ja', title: '見守り & <流れ>', description: '遠くから見た図' }

test('[P-120] from far every organisation, data and event stands where it is, in a few paths and without a word of the model', () => {
  const scene = sceneAs({ ...elderlySupport, bas: {} }, { layout: 'free' })
  const svg = renderFarSvg(scene, words)
  readXml(svg)
  const rects = svg.match(/h-\d+z/g) ?? []
  expect(rects.length).toBe(scene.figures.length)
  expect(svg.match(/<path/g)?.length).toBeLessThanOrEqual(5)
  expect(svg).toContain('見守り &amp; &lt;流れ&gt;')
  expect(svg).not.toContain('統合データ')
})

test('[P-122] as the canvas opens from far: titles, ba and what the lens paints, a path for each kind of figure', () => {
  const model = modelOf({
    title: '大きい',
    cards: 150,
    chips: 120,
    containers: 30,
    bas: 6,
    isPlaced: true,
  })
  const scene = sceneAs(model, { layout: 'free' })
  const painted = paintOf(model, 'ba', {}).figures
  const unpainted = must(
    Object.keys(model.states).find((id) => !painted.has(id)),
    'a state about which the lens says nothing',
  )
  const svg = renderFarSvg(scene, {
    ...words,
    named: {
      nameOf: (id) => (id === 'state-0002' ? '<名前>' : id),
      baOf: (id) => `場 ${id}`,
      lookOf: () => undefined,
      risksOf: (id) => (id === unpainted ? 7 : 0),
      kindOf: () => 'naturalPersonClass',
      painted,
      isQuiet: false,
    },
  })
  readXml(svg)
  expect(svg).toContain('&lt;名前&gt;')
  for (const { id } of scene.bas) expect(svg).toContain(`場 ${id}`)
  const toned = [...painted.values()].filter(({ group }) => group.tone !== 'none')
  expect(toned.length).toBeGreaterThan(0)
  expect(svg.match(/<circle[^>]*stroke-width="2"/g)?.length).toBe(toned.length)
  expect(svg.match(/>7<\/text>/g)).toHaveLength(1)
  expect(svg.match(/<rect/g)).toBeNull()
  expect(svg.match(/h-?\d+z/g)?.length).toBeGreaterThanOrEqual(scene.figures.length)
})

test('[P-120] what it takes grows as the model does, and there is an end to what is drawn', () => {
  const large = modelOf({
    title: '大きい',
    cards: 1000,
    chips: 1000,
    containers: 8,
    bas: 20,
    isPlaced: true,
  })
  expect(isDrawnFromFar(large)).toBe(true)
  const svg = renderFarSvg(sceneAs({ ...large, bas: {} }, { layout: 'free' }), words)
  expect(svg.length).toBeLessThan(200_000)
  const states = Object.fromEntries(Array.from({ length: 4001 }, (_, i) => [`x${i}`, {}]))
  expect(isDrawnFromFar({ ...blank, states })).toBe(false)
})
