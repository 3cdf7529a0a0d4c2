import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderTraceSvg } from './render-trace-svg.ts'
import type { TraceMark, TraceSheet } from './sheet.ts'
import { clamp, widthOf, wrap } from '../svg/fit-text.ts'
import { text } from '../svg/markup.ts'
import { palette } from '../svg/palette.ts'
import { eventGlyphs } from '../glyphs.ts'

const sheet: TraceSheet = {
  title: '属性トレース 室温 → 統合データ',
  lead: '1つのデータの属性が、どのイベントで変わるか。',
  legend: [
    { mark: 'changed', text: '変化' },
    { mark: 'confirm', text: '確認が必要' },
  ],
  columns: [
    { name: '室温・湿度', holder: 'A社', events: [], crossings: [] },
    {
      name: '統合データ',
      holder: 'PF事業者',
      face: { path: 'M0 0h16v16H0Z', colour: 2 },
      events: [{ kind: 'transfer_provide', label: '移転・提供', detail: 'A社→PF事業者' }],
      crossings: ['入る：データ提供契約'],
    },
  ],
  rows: [
    {
      label: '開示範囲',
      cells: [
        { text: 'A社内', mark: 'none' },
        { text: 'PF事業者内', note: '根拠の条項が未記入', mark: 'confirm' },
      ],
    },
  ],
  crossingsLabel: '場への出入り',
  bandsLabel: '効いている場',
  lanes: [{ name: 'データ提供契約', tint: 3, phase: 'inForce', spans: [{ first: 1, last: 1 }] }],
  footer: '見守りモデル',
}

describe('text', () => {
  test('[P-35] full-width characters are twice as wide as half-width ones, and lines keep to their width', () => {
    expect(widthOf('個人')).toBe(2)
    expect(widthOf('ab')).toBeLessThan(1.3)
    expect(wrap('住まい手、機器ベンダー、PF事業者', 8, 3)).toEqual([
      '住まい手、機器ベ',
      'ンダー、PF事業',
      '者',
    ])
    expect(wrap('Personally-related information etc.', 11, 3)).toEqual([
      'Personally-related',
      'information etc.',
    ])
  })

  test('[P-35] no line begins with a stop or a closing bracket', () => {
    expect(wrap('一二三四、五', 4, 3)).toEqual(['一二三四、', '五'])
    expect(wrap('（一二三）四', 4, 3)).toEqual(['（一二三）', '四'])
  })

  test('[P-35] what does not fit ends in an ellipsis', () => {
    expect(clamp('一二三四五六', 4)).toBe('一二三…')
    expect(wrap('一二三四五六七八九', 3, 2)).toEqual(['一二三', '四五…'])
    expect(clamp('一二三', 4)).toBe('一二三')
  })

  test('[P-35] of any text: lines are no wider than asked for, but for one hanging stop, and no more of them', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 })
    const size = { ems: fc.integer({ min: 2, max: 20 }), most: fc.integer({ min: 1, max: 4 }) }
    fc.assert(
      fc.property(fc.record({ any: words, ...size }), ({ any, ems, most }) => {
        const lines = wrap(any, ems, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        expect(lines.filter((line) => widthOf(line) > ems + 1)).toEqual([])
        expect(widthOf(clamp(any, ems))).toBeLessThanOrEqual(ems)
      }),
    )
  })
})

describe('picture', () => {
  test('[P-36] every word of the sheet stands in it, and each mark has a shape of its own', () => {
    const svg = renderTraceSvg(sheet)
    for (const word of [
      '室温・湿度',
      '統合データ',
      'PF事業者内',
      '根拠の条項が未記入',
      'データ提供契約',
    ]) {
      expect(svg).toContain(`>${word}<`)
    }
    expect(svg).toContain('移転・提供')
    const shapes = (['none', 'changed', 'confirm', 'open'] as const).map((mark: TraceMark) => {
      const cells = [
        { text: '値', mark },
        { text: '値', mark: 'none' as const },
      ]
      const one = renderTraceSvg({ ...sheet, legend: [], rows: [{ label: '行', cells }] })
      return one.replaceAll(/#[0-9a-f]{6}/g, '#')
    })
    expect(new Set(shapes).size).toBe(4)
  })

  test('[P-93] its colours are those of the other pictures in light, its signs of events the same', () => {
    const svg = renderTraceSvg(sheet)
    expect(svg).toContain(`fill="${palette['org-2'][0]}"`)
    expect(svg).toContain(`stroke="${palette['ba-3'][0]}"`)
    expect(svg).toContain(`d="${eventGlyphs.transfer_provide}"`)
  })

  test('[P-36] what people write is text in it and nothing else', () => {
    expect(text(`<a href="x">'&'</a>\u0000`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;\uFFFD',
    )
    const svg = renderTraceSvg({ ...sheet, title: '</title><script>' })
    expect(svg).not.toContain('<script')
  })

  test('[P-36] of any words: well-formed, inside its box, and the same bytes again', () => {
    const word = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, count) => {
        const event = { kind: 'store' as const, label: b, detail: a }
        const column = { name: a, holder: b, events: [event], crossings: [a] }
        const columns = Array.from({ length: count }, () => column)
        const cells = columns.map(() => ({ text: b, note: a, mark: 'open' as const }))
        const any = {
          ...sheet,
          title: a,
          lead: b,
          footer: a,
          columns,
          rows: [{ label: a, cells }],
          lanes: [],
        }
        const svg = renderTraceSvg(any)
        expect(svg).toBe(renderTraceSvg(any))
        expect(unbalanced(svg)).toEqual([])
        const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1])
        const xs = [...svg.matchAll(/ x="(-?[\d.]+)"/g)].map((m) => Number(m[1]))
        expect(xs.filter((x) => x < 0 || x > width)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

/** Tags that are opened and not closed, or the other way round; what is no tag must have no angle bracket. */
function unbalanced(svg: string): readonly string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [tag, slash, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) wrong.push(tag)
    } else if (self !== '/') open.push(name)
  }
  const rest = svg.replaceAll(/<\/?[a-z]+[^<>]*>/g, '')
  return [...open, ...wrong, ...(rest.match(/[<>]/g) ?? [])]
}
