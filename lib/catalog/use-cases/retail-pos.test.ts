import { describe, expect, test } from 'vitest'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import { collectionNames } from '#lib/model/layout.ts'
import { inferredPlaces } from '../inferred.ts'
import { retailPos as model } from './retail-pos.ts'

/** p11, box by box: personal data, secret, value, disclosure scope, rights holders, medium or location. */
const boxes = {
  'sales-ec': '個人情報 / 営業秘密 / 高い / EC部門担当者 / 購買者、X社 / 社内DBサーバ',
  'sales-store': '個人関連情報 / 営業秘密 / 中程度 / 物理店舗担当者 / 購買者、X社 / POS端末',
  'sum-store': '個人関連情報 / 営業秘密 / 高い / 物理店舗担当者 / 購買者、X社 / 業務用端末',
  'sum-ec': '個人情報 / 営業秘密 / 高い / EC部門担当者 / 購買者、X社 / 社内DBサーバ',
  merged: '個人データ / 営業秘密 / 非常に高い / X社内関係者 / 購買者、X社 / 統合データ基盤',
  area: '- / 営業秘密 / 高い / X社内関係者 / X社 / 統合データ基盤、業務用端末',
}

const shownRows = [
  'category.personalData',
  'category.intellectualProperty',
  'value',
  'disclosureScope',
  'rightsHolders',
  'location',
] as const

describe('use case 1', () => {
  test('[UC-8] one retailer with two kinds of staff, and purchasers; six data, two acquisitions and four uses', () => {
    const kinds = Object.values(model.stakeholders).map((s) => s.kind)
    expect(kinds).toEqual(['organization', 'department', 'department', 'naturalPersonClass'])
    const counts = Object.fromEntries(
      collectionNames.map((name) => [name, Object.keys(model[name]).length]),
    )
    expect(counts).toMatchObject({ systems: 5, assets: 6, states: 6, events: 6, bas: 4 })
    const events = Object.values(model.events).map((e) => e.kind)
    expect(events.filter((kind) => kind === 'generate_acquire')).toHaveLength(2)
    expect(events.filter((kind) => kind === 'process_use')).toHaveLength(4)
    expect(Object.values(model.systems).map((s) => s.name.ja)).toEqual(
      expect.arrayContaining(['POS端末', '社内DBサーバ', '業務用端末', '統合データ基盤']),
    )
  })

  test('[UC-8] the data of the stores and of e-commerce become one, and that is totalled by area', () => {
    expect(model.events['p-merge']).toMatchObject({
      inputs: ['sum-ec', 'sum-store'],
      outputs: ['merged'],
    })
    expect(model.events['p-area']).toMatchObject({ inputs: ['merged'], outputs: ['area'] })
  })

  test('[UC-8] what the deck leaves out stays out: no storage, no risk, no purpose, managing party or term', () => {
    expect(Object.values(model.events).some((e) => e.kind === 'store')).toBe(false)
    expect([model.risks, model.measures]).toEqual([{}, {}])
    const rows = new Set(Object.keys(model.attributes).map((key) => key.split('|')[1]))
    const absent = attributeRows.map((row) => row.id).filter((row) => !rows.has(row))
    expect(absent).toEqual([
      'category.sensitiveTechnology',
      'category.socialFunction',
      'purpose',
      'controller',
      'usageTerm',
    ])
  })

  test('[UC-9] the attributes are those of the boxes of p11, word by word', () => {
    const shown = Object.fromEntries(
      Object.keys(boxes).map((state) => [
        state,
        shownRows
          .map((row) => model.attributes[attributeCellKey(state, row)]?.text?.ja ?? '-')
          .join(' / '),
      ]),
    )
    expect(shown).toEqual(boxes)
    expect(Object.keys(model.attributes)).toHaveLength(35)
    expect(Object.values(model.attributes).every((cell) => cell.basis === 'fact')).toBe(true)
  })

  test('[UC-9] purchasers hold rights in everything but the totals by area', () => {
    const without = Object.keys(model.states).filter((state) => {
      const value = model.attributes[attributeCellKey(state, 'rightsHolders')]?.value
      return value?.key === 'rightsHolders' && !value.holders.some((h) => h.who === 'buyer')
    })
    expect(without).toEqual(['area'])
  })

  test('[UC-10] three kinds of payment are mixed in the data of the stores, two in that of e-commerce; cards have their ba', () => {
    const kinds = (asset: string) => model.assets[asset]?.kinds ?? []
    expect(kinds('data-sales-store').map((k) => k.name.ja)).toEqual([
      '現金払い・個人と紐づかない',
      '現金払い・個人と紐づく',
      'カード払い等・個人と紐づく',
    ])
    expect(kinds('data-sales-ec').map((k) => k.name.ja)).toEqual([
      '現金払い・個人と紐づく',
      'カード払い等・個人と紐づく',
    ])
    const ofCards = [...kinds('data-sales-store'), ...kinds('data-sales-ec')].filter(
      (k) => k.bas.length > 0,
    )
    expect(ofCards.map((k) => [k.id, ...k.bas])).toEqual([
      ['k3-store', 'ba-card'],
      ['k3-ec', 'ba-card'],
    ])
    expect(model.states['sales-store']?.kindIds).toEqual(['k1-store', 'k2-store', 'k3-store'])
  })

  test('[UC-11] what we inferred says so: the order, the acts of buying, what the ba cover, the whole of table 3-1', () => {
    const places = inferredPlaces(model)
    const marked = (name: string) => places.filter((place) => place.startsWith(`${name}/`))
    expect(marked('events')).toEqual(
      ['g-store', 'g-ec', 'p-store', 'p-ec'].map((id) => `events/${id}`),
    )
    expect(marked('bas')).toHaveLength(Object.keys(model.bas).length)
    expect(marked('demands')).toHaveLength(Object.keys(model.demands).length)
    expect(marked('attributes')).toEqual([])
    expect(marked('states')).toEqual([])
  })
})
