import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

type Text = ReturnType<typeof text>
type States = Model['states']

interface Named {
  readonly id: string
  readonly name: Text
  readonly holder: string
}

const sameAtOthers = text('F社・G社でも同じ流れ。', 'The flow at companies F and G is the same.')

/** Data whose first state is its only one: raw data per device, integrated data per vendor, and so on (p15, p18). */
const single: readonly Named[] = [
  { id: 'raw-ac', name: text('室温・湿度', 'Temperature and humidity'), holder: 'A' },
  { id: 'raw-radio', name: text('見守りデータ', 'Watch-over data'), holder: 'A' },
  { id: 'raw-cam', name: text('カメラのデータ', 'Camera data'), holder: 'A' },
  { id: 'raw-med', name: text('服薬データ', 'Medication data'), holder: 'B' },
  { id: 'raw-body', name: text('体組成データ', 'Body-composition data'), holder: 'C' },
  { id: 'raw-act', name: text('活動量データ', 'Activity data'), holder: 'C' },
  { id: 'raw-power', name: text('電力使用データ', 'Power-use data'), holder: 'D' },
  { id: 'int-A', name: text('統合データ（A社）', 'Integrated data (A)'), holder: 'A' },
  { id: 'int-B', name: text('統合データ（B社）', 'Integrated data (B)'), holder: 'B' },
  { id: 'int-C', name: text('統合データ（C社）', 'Integrated data (C)'), holder: 'C' },
  { id: 'int-D', name: text('統合データ（D社）', 'Integrated data (D)'), holder: 'D' },
  { id: 'int-all', name: text('統合データ（A社～D社）', 'Integrated data (A to D)'), holder: 'PF' },
]

const atProvider: States = {
  'sp-user': {
    ...state('data-sp-user', text('サービス利用者データ', 'Service user data'), 'E'),
    external: true,
    note: text(
      'サービス事業者が以前から持つ。F社・G社も同じ。',
      'Held by the service provider before this flow; the same at F and G.',
    ),
  },
  svc: {
    ...state('data-svc', text('サービス提供用データ', 'Data for service delivery'), 'E'),
    note: sameAtOthers,
  },
}

/** Every data, with its identity across states: the lifestyle data stays the same data when it is provided. */
export const assets: Model['assets'] = {
  ...Object.fromEntries(single.map(({ id, name }) => [`data-${id}`, { name, kinds: [] }])),
  'data-high': { name: text('高次データ', 'Higher-order data'), kinds: [] },
  'data-sp-user': { name: text('サービス利用者データ', 'Service user data'), kinds: [] },
  'data-svc': { name: text('サービス提供用データ', 'Data for service delivery'), kinds: [] },
}

/** Every state of every data in the flow. */
export const states: States = {
  ...Object.fromEntries(
    single.map(({ id, name, holder }) => [id, state(`data-${id}`, name, holder)]),
  ),
  high: {
    ...state('data-high', text('高次データ', 'Higher-order data'), 'PF'),
    note: text('例：生活リズム情報、安否情報', 'For example daily rhythm, safety of the person'),
  },
  'high-sp': {
    ...state('data-high', text('高次データ（提供先）', 'Higher-order data (recipient)'), 'E'),
    primed: 1,
    note: sameAtOthers,
  },
  ...atProvider,
}

function state(asset: string, name: Text, holder: string): States[string] {
  return {
    asset,
    name,
    primed: 0,
    holder,
    kindIds: [],
    copies: 'none',
    inScope: true,
    external: false,
  }
}
