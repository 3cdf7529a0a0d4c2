import { emptyModel, type Model } from '#lib/model/model.ts'
import { event, state, transfer } from '../parts/flow.ts'
import { marksOf } from '../parts/marks.ts'
import { text } from '../text.ts'

const names = {
  raw: text('国内のデータ', 'Data in Japan'),
  ready: text('提供用データ', 'Data to be provided'),
  derived: text('国外での派生データ', 'Derived data abroad'),
}
const nothing = { purposes: [], duties: [], clauses: [] }
const abroad = ['derived', 'ready-z']

/** 越境移転: prepared in Japan, passed to a company abroad, used there and disposed of at the end. ZZ stands for its country. */
export const crossBorder: Model = {
  ...emptyModel({
    title: text('越境移転', 'Cross-border transfer'),
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis', 'institutionGap'],
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
    giver: {
      kind: 'organization',
      name: text('国内の提供元', 'Provider in Japan'),
      members: [],
      country: 'JP',
    },
    taker: {
      kind: 'organization',
      name: text('国外の提供先', 'Recipient abroad'),
      members: [],
      country: 'ZZ',
    },
  },
  assets: {
    'data-raw': { name: names.raw, kinds: [] },
    'data-ready': { name: names.ready, kinds: [] },
    'data-derived': { name: names.derived, kinds: [] },
  },
  states: {
    raw: state('data-raw', names.raw, 'giver'),
    ready: state('data-ready', names.ready, 'giver'),
    'ready-z': state(
      'data-ready',
      text('提供用データ（国外）', 'Provided data (abroad)'),
      'taker',
      {
        primed: 1,
      },
    ),
    derived: state('data-derived', names.derived, 'taker'),
  },
  events: {
    collect: event('generate_acquire', { to: ['raw'], by: ['giver', 'person'] }),
    prepare: event(
      'process_use',
      { from: ['raw'], to: ['ready'], by: ['giver'] },
      { name: text('提供前の加工', 'Preparing') },
    ),
    cross: event(
      'transfer_provide',
      { from: ['ready'], to: ['ready-z'], by: ['giver'] },
      {
        name: text('国外への提供', 'Provision abroad'),
        transfer: transfer('undetermined', {
          country: [['JP'], ['ZZ']],
          party: [['giver'], ['taker']],
        }),
      },
    ),
    'use-z': event('process_use', { from: ['ready-z'], to: ['derived'], by: ['taker'] }),
    'dispose-z': event(
      'dispose',
      { from: abroad, by: ['taker'] },
      { name: text('契約終了時の廃棄', 'Disposal at contract end') },
    ),
  },
  bas: {
    'ba-law': {
      ...nothing,
      name: text('個人情報保護法', 'Act on the Protection of Personal Information'),
      short: text('個人情報保護法', 'APPI'),
      category: 'personalData',
      normType: 'law',
      jurisdiction: 'JP',
      parties: [],
      members: ['raw', 'ready', 'ready-z'],
    },
    'ba-law-z': {
      ...nothing,
      name: text('提供先の国のデータ保護法', 'Data protection law of the recipient country'),
      short: text('提供先の国の法', 'Law abroad'),
      category: 'personalData',
      normType: 'law',
      jurisdiction: 'ZZ',
      parties: [],
      members: abroad,
    },
    'ba-contract': {
      ...nothing,
      name: text('データ提供契約', 'Data provision contract'),
      normType: 'contract',
      parties: ['giver', 'taker'],
      members: ['derived', 'ready', 'ready-z'],
    },
  },
  demands: marksOf({
    'ba-law': ['category.personalData', 'purpose', 'controller', 'rightsHolders', 'location'],
    'ba-law-z': ['category.personalData', 'location'],
    'ba-contract': ['disclosureScope', 'purpose', 'usageTerm'],
  }),
  places: {
    person: { x: 0, y: 26 },
    collect: { x: 176, y: 55 },
    raw: { x: 336, y: 38 },
    prepare: { x: 570, y: 55 },
    ready: { x: 730, y: 38 },
    cross: { x: 978, y: 55 },
    'ready-z': { x: 1154, y: 38 },
    'use-z': { x: 1388, y: 55 },
    derived: { x: 1548, y: 38 },
    'dispose-z': { x: 1388, y: 124 },
  },
}
