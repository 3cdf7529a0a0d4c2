import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { say } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { textOf } from '#tests/support/source.ts'
import { allElements, readXml } from '#tests/support/xml.ts'
import { calmChoice } from '../ba-choice.ts'
import { paintOf } from '../lens/paint-of.ts'
import { layerScene } from '../layers/layer-scene.ts'
import { lenses, type Lens } from '../lens/paint.ts'
import { layoutFor, sceneAs } from '../scene-as.ts'
import { fitted, textWidth, wrapped } from './fit-text.ts'
import { palette } from './palette.ts'
import type { PictureWords } from './picture-words.ts'
import { renderModelSvg } from './render-model-svg.ts'

const hostile = `</text><script>alert("x")</script>&amp;'<foreignObject>`

/** Words made of the model's own, with something behind them that is no friend of XML. */
function wordsOf(model: Model, tail = ''): PictureWords {
  const named = (all: Readonly<Record<string, { readonly name?: Model['meta']['title'] }>>) =>
    Object.entries(all).map(
      ([id, e]) => [id, `${e.name === undefined ? id : say(e.name, 'ja')}${tail}`] as const,
    )
  const states = named(model.states)
  return {
    locale: 'ja',
    title: `${say(model.meta.title, 'ja')}${tail}`,
    description: `説明${tail}`,
    cards: new Map(
      states.map(([id, title]) => [id, { title, lines: [{ label: '項目', text: title }] }]),
    ),
    chips: new Map(named(model.events).map(([id, name]) => [id, { label: '加工・利用', name }])),
    parties: new Map(named(model.stakeholders).map(([id, name]) => [id, { name, note: name }])),
    bas: new Map(named(model.bas)),
    marks: new Map(states),
    systems: new Map(named(model.systems)),
    layers: { unknown: `不明${tail}`, noSystem: `なし${tail}`, more: (n) => `ほか${n}${tail}` },
    outOfScope: `対象外${tail}`,
    empty: `まだ${tail}`,
  }
}

function drawn(
  model: Model,
  { lens = 'ba', tail = '' }: { readonly lens?: Lens; readonly tail?: string } = {},
): string {
  const scene = sceneAs(model, { layout: layoutFor(lens, 'party'), shown: calmChoice(model) })
  return renderModelSvg(model, { scene, paint: paintOf(model, lens), words: wordsOf(model, tail) })
}

const known = new Set(
  'svg title desc style defs marker path g rect circle polygon text tspan'.split(' '),
)

describe('renderModelSvg', () => {
  test('[P-10] is one well-formed document that holds every figure, ba and connection once, through every lens', () => {
    assert(
      property(modelArbitrary, constantFrom(...lenses), (model, lens) => {
        const scene = sceneAs(model, { layout: layoutFor(lens, 'party'), shown: calmChoice(model) })
        const all = allElements(readXml(drawn(model, { lens })))
        const held = (name: string) => all.flatMap((e) => e.attributes[name] ?? [])
        expect(held('data-id').toSorted()).toEqual(scene.figures.map((f) => f.id).toSorted())
        expect(held('data-ba').toSorted()).toEqual(scene.bas.map((b) => b.id).toSorted())
        expect(held('marker-end')).toHaveLength(scene.wires.length)
        expect(all.some((e) => Object.values(e.attributes).some((v) => v.includes('NaN')))).toBe(
          false,
        )
      }),
    )
  })

  test('[P-74] by layers it names who runs each lane and every system in a cylinder, once a lane', () => {
    const all = allElements(readXml(drawn(cloudLayers, { lens: 'layer' })))
    const part = (id: string) => {
      const found = all.find((e) => e.attributes['data-id'] === id)
      return found === undefined ? [] : allElements(found).map((e) => e.words)
    }
    expect(part('B')).toEqual(expect.arrayContaining(['B社', 'B社PaaS']))
    expect(part('reg-crm').filter((words) => words.startsWith('C社'))).toHaveLength(1)
    expect(part('reg-crm')).toContain('なし')
    expect(all.filter((e) => e.attributes['marker-start'] === 'url(#dot)').length).toBe(
      layerScene(cloudLayers).wires.filter((w) => !w.dashed).length,
    )
  })

  test('[P-10] says what it is to who cannot see it', () => {
    const svg = readXml(drawn(elderlySupport))
    expect(svg.attributes).toMatchObject({ role: 'img', lang: 'ja', 'aria-labelledby': 'title' })
    expect(svg.children.slice(0, 2).map((e) => [e.name, e.words])).toEqual([
      ['title', say(elderlySupport.meta.title, 'ja')],
      ['desc', '説明'],
    ])
  })

  test('[P-10] a model in which nothing has been drawn says so', () => {
    const nothing = { ...elderlySupport, stakeholders: {}, states: {}, events: {}, bas: {} }
    expect(allElements(readXml(drawn(nothing))).map((e) => e.words)).toContain('まだ')
  })

  test('[P-11] words are text, whatever they contain: no element, attribute or address comes of them', () => {
    assert(
      property(modelArbitrary, string({ unit: 'binary', maxLength: 12 }), (model, odd) => {
        const tail = `${hostile}${odd}`
        const svg = drawn(model, { tail })
        const all = allElements(readXml(svg))
        expect(all.filter((e) => !known.has(e.name))).toEqual([])
        const names = all.flatMap((e) => Object.keys(e.attributes))
        expect(names.filter((n) => /^(on|href|xlink)/i.test(n))).toEqual([])
        expect(svg).not.toMatch(/url\((?!#head\))|@import|http(?!:\/\/www\.w3\.org\/2000\/svg")/)
      }),
    )
  })

  test('[P-12] the same input gives the same bytes, whoever wrote first', () => {
    assert(
      property(modelArbitrary, (model) => {
        const turned = {
          ...model,
          states: turnedRound(model.states),
          events: turnedRound(model.events),
          bas: turnedRound(model.bas),
          risks: turnedRound(model.risks),
        }
        expect(drawn(turned, { lens: 'risk' })).toBe(drawn(model, { lens: 'risk' }))
      }),
    )
  })

  test('[P-14] what is out of scope is dashed and says so, what is in scope is and does not', () => {
    const states = { ...elderlySupport.states }
    const [id = ''] = Object.keys(states)
    const state = states[id]
    if (state === undefined) throw new Error('a state')
    const model = { ...elderlySupport, states: { ...states, [id]: { ...state, inScope: false } } }
    const wordsIn = (m: Model) => {
      const group = allElements(readXml(drawn(m))).find((e) => e.attributes['data-id'] === id)
      const inside = group === undefined ? [] : allElements(group)
      return {
        says: inside.some((e) => e.words === '対象外'),
        dashed: inside.some((e) => e.name === 'rect' && e.attributes['stroke-dasharray'] === '5 3'),
      }
    }
    expect(wordsIn(model)).toEqual({ says: true, dashed: true })
    expect(wordsIn({ ...model, states: { ...states, [id]: { ...state, inScope: true } } })).toEqual(
      {
        says: false,
        dashed: false,
      },
    )
  })

  test('[P-15] has the colours of the pages, in light and dark', () => {
    const [light = '', dark = ''] = textOf('app/globals.css').split(
      '@media (prefers-color-scheme: dark)',
    )
    const valueIn = (css: string, name: string) =>
      new RegExp(`--color-${name}: (#[0-9a-f]+);`).exec(css)?.[1]
    const pages = Object.fromEntries(
      Object.keys(palette).map((name) => [
        name,
        [valueIn(light, name), valueIn(dark, name) ?? valueIn(light, name)],
      ]),
    )
    expect(pages).toEqual(palette)
  })
})

describe('words in their room', () => {
  test('[P-13] what does not fit ends in an ellipsis and fits then; what fits stays whole', () => {
    assert(
      property(
        string({ unit: 'grapheme', maxLength: 40 }),
        constantFrom(30, 80, 162),
        (words, width) => {
          const flat = words.replaceAll(/\s+/gu, ' ').trim()
          const shown = fitted(words, width, 13)
          expect(textWidth(shown, 13)).toBeLessThanOrEqual(width)
          expect(shown === flat).toBe(textWidth(flat, 13) <= width)
          const isCut = flat.startsWith(shown.slice(0, -1)) && shown.endsWith('…')
          expect(shown === flat || isCut).toBe(true)
        },
      ),
    )
  })

  test('[P-13] a full-width character takes the room of about two half-width ones, and none is cut in two', () => {
    expect(fitted('データ管理主体', 52, 13)).toBe('データ…')
    expect(fitted('managing party', 52, 13)).toBe('mana…')
    expect(fitted('ﾃﾞｰﾀ', 26, 13)).toBe('ﾃﾞｰﾀ')
    const family = '👨‍👩‍👧'
    expect(fitted(family.repeat(3), 30, 13)).toBe(`${family}…`)
    expect(fitted('か\u3099'.repeat(5), 30, 13)).toBe('か\u3099…')
  })

  test('[P-13] lines break at spaces where Latin words stand, anywhere in Japanese', () => {
    const room = { size: 17, lines: 2 }
    expect(wrapped('Integrated data (A company)', 160, room)).toEqual([
      'Integrated data (A',
      'company)',
    ])
    expect(wrapped('サービス提供用データの控え', 160, room)).toEqual([
      'サービス提供用デー',
      'タの控え',
    ])
    expect(wrapped('あ'.repeat(40), 160, room)[1]).toMatch(/…$/)
  })
})

function turnedRound<T>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).toReversed())
}
