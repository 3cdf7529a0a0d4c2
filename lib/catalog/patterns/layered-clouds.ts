import { emptyModel, type Model } from '#lib/model/model.ts'
import { event, state, transfer } from '../parts/flow.ts'
import { marksOf } from '../parts/marks.ts'
import { text } from '../text.ts'

const nothing = { purposes: [], duties: [], clauses: [] }
const plain = { places: [], collects: [] }
const kept = { storageNote: 'explicit' } as const

/** クラウド階層: what a company enters lies on the SaaS of one operator, which stands on the IaaS of another. */
export const layeredClouds: Model = {
  ...emptyModel({
    title: text('クラウド階層', 'Layered clouds'),
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis'],
    asOf: '2022-04-08',
    catalogVersions: {},
  }),
  stakeholders: {
    user: { kind: 'organization', name: text('利用する会社', 'Customer'), members: [] },
    saas: { kind: 'organization', name: text('SaaS事業者', 'SaaS operator'), members: [] },
    iaas: { kind: 'organization', name: text('IaaS事業者', 'IaaS operator'), members: [] },
  },
  cloudRelations: {
    'rel-saas': {
      provider: 'saas',
      customer: 'user',
      service: 'sys-saas',
      role: 'cspCsc',
      contractBa: 'ba-saas',
    },
    'rel-iaas': {
      provider: 'iaas',
      customer: 'saas',
      service: 'sys-iaas',
      role: 'peer',
      contractBa: 'ba-iaas',
    },
  },
  systems: {
    'sys-user': {
      ...plain,
      kind: 'application',
      layer: 'application',
      name: text('業務アプリ', 'Business application'),
      operators: ['user'],
      hostedOn: ['sys-saas'],
    },
    'sys-saas': {
      ...plain,
      kind: 'cloudService',
      layer: 'SaaS',
      name: text('SaaS', 'SaaS'),
      operators: ['saas'],
      hostedOn: ['sys-iaas'],
    },
    'sys-iaas': {
      ...plain,
      kind: 'cloudService',
      layer: 'IaaS',
      name: text('IaaS', 'IaaS'),
      operators: ['iaas'],
      hostedOn: [],
    },
  },
  assets: { 'data-work': { name: text('業務データ', 'Business data'), kinds: [] } },
  states: {
    work: state('data-work', text('業務データ', 'Business data'), 'user'),
    'on-saas': state('data-work', text('業務データ（SaaS）', 'Business data (SaaS)'), 'saas', {
      primed: 1,
    }),
    'on-iaas': state('data-work', text('業務データ（IaaS）', 'Business data (IaaS)'), 'iaas', {
      primed: 2,
      copies: 'backup',
    }),
  },
  events: {
    enter: event(
      'generate_acquire',
      { to: ['work'], by: ['user'] },
      { name: text('入力', 'Entering'), systems: ['sys-user'] },
    ),
    'to-saas': event(
      'transfer_provide',
      { from: ['work'], to: ['on-saas'], by: ['user'] },
      {
        name: text('SaaSへの移転', 'To the SaaS'),
        transfer: transfer('entrustment', {
          party: [['user'], ['saas']],
          system: [['sys-user'], ['sys-saas']],
        }),
      },
    ),
    'keep-saas': event(
      'store',
      { from: ['on-saas'], by: ['saas'] },
      { ...kept, systems: ['sys-saas'] },
    ),
    'to-iaas': event(
      'transfer_provide',
      { from: ['on-saas'], to: ['on-iaas'], by: ['saas'] },
      {
        name: text('下の層への移転', 'To the layer beneath'),
        transfer: transfer('entrustment', {
          party: [['saas'], ['iaas']],
          system: [['sys-saas'], ['sys-iaas']],
        }),
      },
    ),
    'keep-iaas': event(
      'store',
      { from: ['on-iaas'], by: ['iaas'] },
      { ...kept, systems: ['sys-iaas'] },
    ),
  },
  bas: {
    'ba-saas': {
      ...nothing,
      name: text('SaaS利用契約', 'SaaS contract'),
      normType: 'contract',
      parties: ['saas', 'user'],
      members: ['on-saas', 'work'],
      layer: 'SaaS',
    },
    'ba-iaas': {
      ...nothing,
      name: text('IaaS利用契約', 'IaaS contract'),
      normType: 'contract',
      parties: ['iaas', 'saas'],
      members: ['on-iaas', 'on-saas'],
      layer: 'IaaS',
    },
  },
  demands: marksOf({
    'ba-saas': ['disclosureScope', 'controller', 'location', 'usageTerm'],
    'ba-iaas': ['controller', 'location'],
  }),
  places: {
    enter: { x: 0, y: 113 },
    work: { x: 160, y: 96 },
    'to-saas': { x: 404, y: 113 },
    'on-saas': { x: 580, y: 96 },
    'keep-saas': { x: 700, y: 38 },
    'to-iaas': { x: 874, y: 113 },
    'on-iaas': { x: 1050, y: 96 },
    'keep-iaas': { x: 1170, y: 38 },
  },
}
