import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { writeHtmlTable } from './clipboard.ts'
import { clipLimits, clipOf, countOf, readClip, writeClip } from './element-clip.ts'
import { readNames } from './read-names.ts'

const idsOf = (model: Model) =>
  new Set([
    ...Object.keys(model.states),
    ...Object.keys(model.events),
    ...Object.keys(model.bas),
    ...Object.keys(model.stakeholders),
  ])
const placesOf = (model: Model) =>
  new Map([...idsOf(model)].map((id, i) => [id, { x: i * 10, y: 3 * i }]))
const few = new Set(['int-A', 'high'])
const clip = must(
  clipOf(elderlySupport, few, placesOf(elderlySupport)),
  'the sample has these states',
)

describe('what is copied', () => {
  test('[X-4] only what was chosen, with its data, attributes and place', () => {
    const { elements, within } = clip
    expect(new Set(Object.keys(elements.states))).toEqual(few)
    expect(Object.keys(elements.places).toSorted()).toEqual([...few].toSorted())
    const rows = Object.keys(elements.attributes)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((key) => few.has(key.split('|')[0] ?? ''))).toBe(true)
    expect(
      Object.values(within)
        .flat()
        .every((id) => few.has(id)),
    ).toBe(true)
    const text = writeClip(clip)
    expect(text).not.toContain(elderlySupport.meta.title.ja)
    for (const name of ['risks', 'measures', 'coverage', 'suggestions', 'flowConditions', 'meta'])
      expect(text).not.toContain(`"${name}"`)
    expect(countOf(clip)).toBe(2)
  })

  test('[X-4] nothing that can be copied is no clip', () => {
    expect(clipOf(elderlySupport, new Set(['nobody']), new Map())).toBeUndefined()
    expect(clipOf(emptyModel(elderlySupport.meta), few, new Map())).toBeUndefined()
  })

  test('[X-8] what is written is read again as it was, whatever was copied', () => {
    expect(readClip(writeClip(clip))).toEqual(clip)
    fc.assert(
      fc.property(modelArbitrary, fc.integer({ min: 1, max: 3 }), (model, every) => {
        const ids = new Set([...idsOf(model)].filter((_id, i) => i % every === 0))
        const made = clipOf(model, ids, placesOf(model))
        fc.pre(made !== undefined)
        expect(readClip(writeClip(made))).toEqual(made)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a clipboard from anywhere', () => {
  const good = JSON.parse(writeClip(clip)) as Record<string, Record<string, Record<string, object>>>
  const changed = (change: (copy: typeof good) => void): string => {
    const copy = structuredClone(good)
    change(copy)
    return JSON.stringify(copy)
  }

  test.each([
    ['', 'foreign'],
    ['見守り', 'foreign'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['{"format":"yoriai.model"}', 'foreign'],
    ['{"format":"yoriai.elements"}', 'broken'],
    ['{"format":"yoriai.elements","schema":2,"what":"is new"}', 'newer'],
    ['{"format":"yoriai.elements","schema":"1"}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":[],"within":{}}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":{}}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":{},"within":{},"x":1}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":{},"within":{},"__proto__":{}}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":{"__proto__":{}},"within":{}}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":{"risks":{}},"within":{}}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":{},"within":{"constructor":[]}}', 'broken'],
    ['{"format":"yoriai.elements","schema":1,"elements":{},"within":{"b":["nobody"]}}', 'broken'],
    ['['.repeat(200_000), 'foreign'],
    [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'foreign'],
  ] as const)('[X-5] text %# is refused', (text, problem) => {
    expect(readClip(text)).toEqual({ problem })
  })

  test('[X-5] a changed part is refused, wherever it is', () => {
    const state = (copy: typeof good) => must(copy['elements']?.['states']?.['int-A'], 'a state')
    const hostile: readonly ((copy: typeof good) => void)[] = [
      (copy) => Object.assign(state(copy), { html: '<b>' }),
      (copy) => Object.assign(state(copy), { name: { ja: 'a\u0000b' } }),
      (copy) => Object.assign(state(copy), { name: { ja: '\uD800' } }),
      (copy) => Object.assign(state(copy), { name: { ja: 'あ'.repeat(201) } }),
      (copy) => Object.assign(state(copy), { asset: 'not-in-the-clip' }),
      (copy) => Object.assign(state(copy), { asset: { toString: 'int-A' } }),
      (copy) => Object.assign(copy['elements'] ?? {}, { places: { 'int-A': { x: 1e9, y: 0 } } }),
      (copy) => Object.assign(copy['elements'] ?? {}, { places: { nobody: { x: 0, y: 0 } } }),
      (copy) => Object.assign(copy['elements'] ?? {}, { attributes: { 'nobody|value': {} } }),
      (copy) => Object.assign(copy['elements'] ?? {}, { bas: { 'int-A': {} } }),
      (copy) => Object.assign(copy['elements']?.['states'] ?? {}, { 'no id!': state(copy) }),
    ]
    for (const change of hostile) expect(readClip(changed(change))).toEqual({ problem: 'broken' })
  })

  test('[X-5] deep and large ones are refused before they are looked at closely', () => {
    const deep = changed((copy) => {
      let inner: object = {}
      for (let i = 0; i < 60; i += 1) inner = { inner }
      Object.assign(copy['elements']?.['states'] ?? {}, { deep: inner })
    })
    expect(readClip(deep)).toEqual({ problem: 'broken' })
    expect(readClip(' '.repeat(clipLimits.characters + 1))).toEqual({ problem: 'too-large' })
    const many = changed((copy) => {
      const all = Array.from({ length: 2 * clipLimits.elements + 1 }, (_, i) => [`s${i}`, {}])
      Object.assign(copy['elements'] ?? {}, { states: Object.fromEntries(all) as object })
    })
    expect(readClip(many)).toEqual({ problem: 'too-large' })
  })

  test('[X-7] what a table carries cannot leave its attribute', () => {
    const text = `"><script>alert(1)</script>&'\n`
    const html = writeHtmlTable([['<i>']], { name: 'data-yoriai', text })
    expect(html).not.toContain('<script>')
    expect(html.split('"')).toHaveLength(5)
    expect(writeHtmlTable([['a']])).toBe(
      '<table style="white-space:pre-wrap"><tbody><tr><td>a</td></tr></tbody></table>',
    )
  })
})

describe('a column of text', () => {
  test('[X-9] each line is a name, the first cell that says something', () => {
    expect(readNames('室温\r\n\r\n\t見守り\t電波\n"二\n行"\n')).toEqual({
      names: ['室温', '見守り', '二 行'],
    })
  })

  test('[X-9] nothing, too much, and what cannot be a name are refused whole', () => {
    expect(readNames(' \n\t\n')).toEqual({ problem: 'empty' })
    expect(readNames('a\n'.repeat(clipLimits.lines + 1))).toEqual({ problem: 'lines' })
    expect(readNames(`室温\n${'長'.repeat(201)}`)).toEqual({ problem: 'long' })
    expect(readNames('室温\u0007')).toEqual({ problem: 'long' })
    expect('names' in readNames('a\n'.repeat(clipLimits.lines))).toBe(true)
  })
})
