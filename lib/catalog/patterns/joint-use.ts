import { emptyModel, type Model } from '#lib/model/model.ts'
import { event, state, transfer } from '../parts/flow.ts'
import { marksOf } from '../parts/marks.ts'
import { text } from '../text.ts'

const names = {
  a: text('甲社のデータ', 'Data of company A'),
  b: text('乙社のデータ', 'Data of company B'),
  shared: text('共同利用データ', 'Jointly used data'),
  use: text('乙社での利用結果', 'Result at company B'),
}
const nothing = { purposes: [], duties: [], clauses: [] }
const both = ['a', 'b', 'shared', 'shared-b', 'use-b']

/** 共同利用: two companies put data together under one answerable company and both use it within one declared purpose. */
export const jointUse: Model = {
  ...emptyModel({
    title: text('共同利用', 'Joint use'),
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis'],
    asOf: '2022-04-08',
    catalogVersions: {},
  }),
  stakeholders: {
    person: {
      kind: 'naturalPersonClass',
      role: 'rightsHolder',
      name: text('本人', 'Persons'),
      members: [],
    },
    A: {
      kind: 'organization',
      name: text('甲社（管理責任者）', 'Company A (answerable)'),
      members: [],
    },
    B: { kind: 'organization', name: text('乙社', 'Company B'), members: [] },
  },
  assets: {
    'data-a': { name: names.a, kinds: [] },
    'data-b': { name: names.b, kinds: [] },
    'data-shared': { name: names.shared, kinds: [] },
    'data-use': { name: names.use, kinds: [] },
  },
  states: {
    a: state('data-a', names.a, 'A'),
    b: state('data-b', names.b, 'B'),
    shared: state('data-shared', names.shared, 'A'),
    'shared-b': state('data-shared', text('共同利用データ（乙社）', 'Jointly used data (B)'), 'B', {
      primed: 1,
    }),
    'use-b': state('data-use', names.use, 'B'),
  },
  events: {
    'get-a': event('generate_acquire', { to: ['a'], by: ['A', 'person'] }),
    'get-b': event('generate_acquire', { to: ['b'], by: ['B', 'person'] }),
    gather: event(
      'transfer_provide',
      { from: ['a', 'b'], to: ['shared'], by: ['A', 'B'] },
      {
        name: text('共同利用への提供', 'Into joint use'),
        transfer: transfer('jointUse', { party: [['B'], ['A']] }),
      },
    ),
    share: event(
      'transfer_provide',
      { from: ['shared'], to: ['shared-b'], by: ['A'] },
      {
        name: text('共同利用', 'Joint use'),
        transfer: transfer('jointUse', { party: [['A'], ['B']] }),
      },
    ),
    'use-b-event': event('process_use', { from: ['shared-b'], to: ['use-b'], by: ['B'] }),
  },
  bas: {
    'ba-joint': {
      ...nothing,
      name: text('共同利用の取決め', 'Joint-use agreement'),
      normType: 'contract',
      parties: ['A', 'B'],
      members: ['shared', 'shared-b', 'use-b'],
      duties: [
        {
          id: 'publish',
          onEvent: 'transfer_provide',
          duty: 'notify',
          text: text(
            '項目、利用者の範囲、目的、管理責任者を本人が知ることのできる状態に置く。',
            'Make known to the persons what is used jointly, by whom, for what, and who is answerable.',
          ),
        },
      ],
    },
    'ba-law': {
      ...nothing,
      name: text('個人情報保護法', 'Act on the Protection of Personal Information'),
      short: text('個人情報保護法', 'APPI'),
      category: 'personalData',
      normType: 'law',
      jurisdiction: 'JP',
      parties: [],
      members: both,
    },
  },
  demands: marksOf({
    'ba-joint': ['disclosureScope', 'purpose', 'controller', 'usageTerm'],
    'ba-law': ['category.personalData', 'purpose', 'controller', 'rightsHolders'],
  }),
  places: {
    person: { x: 0, y: 115 },
    'get-a': { x: 176, y: 55 },
    a: { x: 336, y: 38 },
    gather: { x: 580, y: 144 },
    shared: { x: 760, y: 38 },
    'get-b': { x: 176, y: 250 },
    b: { x: 336, y: 233 },
    share: { x: 797, y: 144 },
    'shared-b': { x: 760, y: 233 },
    'use-b-event': { x: 994, y: 250 },
    'use-b': { x: 1154, y: 233 },
  },
}
