import { describe, expect, test } from 'vitest'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import { violations } from '#lib/model/invariants.ts'
import { parseModel } from '#lib/model/parse.ts'
import { riskTable } from '#lib/model/queries/risk-table.ts'
import { overlaps } from '#lib/picture/rect.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { elderlySupport as model } from './elderly-support.ts'

/** p17, read row by row: personal data, intellectual property, scope, purpose, managing party, holders, value, location, term. */
const matrix = {
  'ba-appi': '○ . ○ ○ . ○ . . .',
  'ba-tou': '. . ○ ○ ○ ○ ○ ○ ○',
  'ba-dpa': '. ○ ○ ○ ○ ○ ○ ○ ○',
  'ba-svc': '. . ○ ○ ○ ○ ○ ○ ○',
}

/** p18, column by column in the order of its rows; `= x` is 左記と同様. */
const table = {
  'int-A': [
    '個人関連情報 等',
    '営業秘密 等（A社）',
    'A社内',
    '取得データを活用した各種サービスの提供',
    'A社',
    '住まい手、A社',
    '高い',
    'A社サーバ',
    '特になし',
  ],
  'int-all': [
    '個人関連情報 等',
    '営業秘密（PF事業者）',
    'PF事業者内',
    '= int-A',
    'PF事業者',
    '住まい手、機器ベンダー、PF事業者',
    '非常に高い',
    'PF事業者サーバ',
    'データ提供契約終了から1年',
  ],
  high: [
    '個人関連情報 等',
    '営業秘密 等（PF事業者）',
    'PF事業者内',
    '= int-all',
    'PF事業者',
    '住まい手、PF事業者',
    '非常に高い',
    'PF事業者サーバ',
    'データ提供契約終了から1年',
  ],
  svc: [
    '個人データ',
    '営業秘密（サービス事業者）',
    'サービス事業者内',
    '= high',
    'サービス事業者',
    '住まい手、サービス事業者',
    '非常に高い',
    'サービス事業者サーバ',
    'サービス提供期間終了まで',
  ],
}

const rows = attributeRows
  .map((row) => row.id)
  .filter((id) => id !== 'category.sensitiveTechnology' && id !== 'category.socialFunction')

describe('use case 2', () => {
  test('[UC-1] is a valid model in which no invariant is broken', () => {
    expect(parseModel(model)).toEqual({ model })
    expect(violations(model)).toEqual([])
    const count = (name: 'stakeholders' | 'systems' | 'assets' | 'states' | 'events' | 'bas') =>
      Object.keys(model[name]).length
    expect([count('stakeholders'), count('systems'), count('states')]).toEqual([10, 13, 16])
    expect([count('assets'), count('events'), count('bas')]).toEqual([15, 16, 7])
  })

  test('[UC-1] higher-order data stays the same data when it is provided: A becomes A′', () => {
    expect(model.states['high']).toMatchObject({ asset: 'data-high', primed: 0, holder: 'PF' })
    expect(model.states['high-sp']).toMatchObject({ asset: 'data-high', primed: 1, holder: 'E' })
  })

  test('[UC-1] law of a future day, duties upstream and the assumption are there (p16)', () => {
    const law = model.bas['ba-appi']
    expect(law).toMatchObject({ jurisdiction: 'JP', effectiveFrom: '2022-04-01' })
    expect(law?.duties.map((d) => [d.onEvent, d.duty])).toEqual([
      ['transfer_provide', 'confirmRecipientConsent'],
      ['transfer_provide', 'record'],
    ])
    const assumed = Object.keys(model.attributes).filter(
      (key) => model.attributes[key]?.basis === 'assumption',
    )
    expect(assumed).toEqual(['int-A|category.personalData', 'int-all|category.personalData'])
  })

  test('[UC-2] the matrix is that of p17, and columns we inferred say so', () => {
    const shown = Object.fromEntries(
      Object.keys(matrix).map((ba) => [
        ba,
        rows
          .map((row) => (model.demands[demandKey(ba, row)]?.mark === 'required' ? '○' : '.'))
          .join(' '),
      ]),
    )
    expect(shown).toEqual(matrix)
    const all = Object.values(matrix).join(' ')
    expect(Object.keys(model.demands)).toHaveLength(all.split('○').length - 1)
    const noted = (row: string) =>
      Object.entries(model.demands)
        .filter(([key]) => key.endsWith(`|${row}`))
        .every(([, demand]) => demand.note !== undefined)
    expect(['disclosureScope', 'purpose', 'rightsHolders'].filter(noted)).toEqual([])
    expect(['controller', 'value', 'location', 'usageTerm'].filter(noted)).toHaveLength(4)
  })

  test('[UC-3] the table is that of p18, and nothing else is concretised', () => {
    const shown = Object.fromEntries(
      Object.keys(table).map((state) => [
        state,
        rows.map((row) => {
          const cell = model.attributes[attributeCellKey(state, row)]
          return cell?.sameAs === undefined ? cell?.text?.ja : `= ${cell.sameAs}`
        }),
      ]),
    )
    expect(shown).toEqual(table)
    expect(Object.keys(model.attributes)).toHaveLength(Object.values(table).flat().length)
  })

  test('[UC-3] terms are typed: none, and relative to the end of a contract', () => {
    const term = (state: string) => {
      const value = model.attributes[attributeCellKey(state, 'usageTerm')]?.value
      return value?.key === 'usageTerm' ? value.term : undefined
    }
    expect(term('int-A')).toEqual({ kind: 'none' })
    expect(term('int-all')).toEqual({
      kind: 'relative',
      anchor: { ba: 'ba-dpa', point: 'end' },
      offset: 'P1Y',
    })
    expect(term('svc')).toMatchObject({ anchor: { ba: 'ba-svc', point: 'end' }, offset: 'P0D' })
  })

  test('[UC-4] every risk has a measure; measures name published controls and our catalogue', () => {
    const measures = Object.values(model.measures)
    const treated = new Set(measures.flatMap((m) => m.risks))
    expect([...treated].toSorted()).toEqual(Object.keys(model.risks))
    for (const measure of measures) {
      const families = measure.references.map((r) => r.family)
      expect(families).toEqual(
        expect.arrayContaining(['SP800-53r5', 'ISO27001:2022', 'ISO27001:2013', 'other']),
      )
      expect(measure.references.at(-1)?.id).toMatch(/^Yoriai T-[A-Z]\d$/)
    }
    const ids = measures.flatMap((m) => m.references)
    const nist = ids.filter((r) => r.family === 'SP800-53r5').map((r) => r.id)
    expect(nist.filter((id) => !/^[A-Z]{2}-\d{1,2}(\(\d{1,2}\))?$/.test(id))).toEqual([])
  })

  test('[UC-5] the risks stand at the provision to the platform under the viewpoints of p19', () => {
    const shown = riskTable(model, 't-1').flatMap(({ section, viewpoints }) =>
      viewpoints.map((v) => [section, v.viewpoint, v.risks.join(' ')]),
    )
    expect(shown).toEqual([
      ['security', 'confidentiality', 'r1 r2'],
      ['security', 'integrity', 'r3'],
      ['security', 'availability', 'r4'],
      ['institution', 'personalData', 'r5 r6'],
      ['institution', 'intellectualProperty', 'r7'],
    ])
    expect(Object.values(model.risks).every((risk) => risk.event === 't-1')).toBe(true)
  })

  test('[UC-6] no cards or chips overlap, and every card lies inside its frame', () => {
    const { figures } = sceneOf(model)
    const small = figures.filter((f) => f.kind === 'card' || f.kind === 'chip')
    const pairs = small.flatMap((a, i) =>
      small
        .slice(i + 1)
        .filter((b) => overlaps(a.rect, b.rect))
        .map((b) => `${a.id} ${b.id}`),
    )
    expect(pairs).toEqual([])
    const frames = new Map(figures.filter((f) => f.kind === 'container').map((f) => [f.id, f.rect]))
    const outside = small.filter((f) => {
      const frame = f.home === undefined ? undefined : frames.get(f.home)
      if (frame === undefined) return f.kind === 'card'
      const { x, y, w, h } = f.rect
      return x < frame.x || y < frame.y || x + w > frame.x + frame.w || y + h > frame.y + frame.h
    })
    expect(outside.map((f) => f.id)).toEqual([])
    expect(frames.size).toBe(8)
  })

  test('[UC-7] every text is there in Japanese and in English', () => {
    const untranslated: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if ('ja' in value && !('en' in value && value.en !== '')) untranslated.push(path)
      for (const [key, member] of Object.entries(value)) walk(member, `${path}/${key}`)
    }
    walk(model, '')
    expect(untranslated).toEqual([])
  })
})
