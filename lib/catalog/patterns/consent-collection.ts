import { emptyModel, type Model } from '#lib/model/model.ts'
import { event, state } from '../parts/flow.ts'
import { marksOf } from '../parts/marks.ts'
import { text } from '../text.ts'

const names = {
  raw: text('取得データ', 'Acquired data'),
  used: text('利用するデータ', 'Data in use'),
  left: text('撤回分を除いたデータ', 'Data without those who withdrew'),
}
const nothing = { purposes: [], duties: [], clauses: [] }

/**
 * 同意に基づく収集: acquired with consent, used for its purpose, without those who withdrew, disposed of in the end. Taking out one
 * person's data is processing, disposal makes the whole unusable (p8).
 */
export const consentCollection: Model = {
  ...emptyModel({
    title: text('同意に基づく収集', 'Consent-based collection'),
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
    org: { kind: 'organization', name: text('取得する事業者', 'Collecting company'), members: [] },
  },
  assets: {
    'data-raw': { name: names.raw, kinds: [] },
    'data-used': { name: names.used, kinds: [] },
    'data-left': { name: names.left, kinds: [] },
  },
  states: {
    raw: state('data-raw', names.raw, 'org'),
    used: state('data-used', names.used, 'org'),
    left: state('data-left', names.left, 'org'),
  },
  events: {
    collect: event(
      'generate_acquire',
      { to: ['raw'], by: ['org', 'person'] },
      { name: text('同意を得た取得', 'Acquiring with consent'), ground: { ba: 'ba-consent' } },
    ),
    use: event(
      'process_use',
      { from: ['raw'], to: ['used'], by: ['org'] },
      { name: text('目的の範囲での利用', 'Use within the purpose') },
    ),
    withdraw: event(
      'process_use',
      { from: ['used'], to: ['left'], by: ['org'] },
      { name: text('撤回した人の除外', 'Excluding who withdrew'), mode: 'exclude' },
    ),
    dispose: event(
      'dispose',
      { from: ['left'], by: ['org'] },
      { name: text('目的を終えた廃棄', 'Disposal after use') },
    ),
  },
  bas: {
    'ba-consent': {
      ...nothing,
      name: text('取得時に本人が同意した利用目的', 'Purposes consented to at acquisition'),
      short: text('取得時の同意', 'Consent at acquisition'),
      category: 'personalData',
      normType: 'consent',
      parties: ['org', 'person'],
      members: ['left', 'raw', 'used'],
    },
    'ba-law': {
      ...nothing,
      name: text('個人情報保護法', 'Act on the Protection of Personal Information'),
      short: text('個人情報保護法', 'APPI'),
      category: 'personalData',
      normType: 'law',
      jurisdiction: 'JP',
      parties: [],
      members: ['left', 'raw', 'used'],
    },
  },
  demands: marksOf({
    'ba-consent': ['purpose', 'usageTerm'],
    'ba-law': ['category.personalData', 'controller', 'rightsHolders'],
  }),
  places: {
    person: { x: 0, y: 26 },
    collect: { x: 176, y: 55 },
    raw: { x: 336, y: 38 },
    use: { x: 570, y: 55 },
    used: { x: 730, y: 38 },
    withdraw: { x: 964, y: 55 },
    left: { x: 1124, y: 38 },
    dispose: { x: 1358, y: 55 },
  },
}
