import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

type Events = Model['events']
type Event = Events[string]

const vendors = ['A', 'B', 'C', 'D']
const vendorData = ['int-A', 'int-B', 'int-C', 'int-D']
const vendorServers = ['srv-A', 'srv-B', 'srv-C', 'srv-D']
const providers = ['E', 'F', 'G']

/** The flow of p13 and p15. No storage and no disposal is drawn there, so none stands here. */
export const events: Events = {
  'g-A1': generate('A', 'dev-ac', 'raw-ac'),
  'g-A2': generate('A', 'dev-radio', 'raw-radio'),
  'g-A3': generate('A', 'dev-cam', 'raw-cam'),
  'g-B': generate('B', 'dev-med', 'raw-med'),
  'g-C1': generate('C', 'dev-body', 'raw-body'),
  'g-C2': generate('C', 'dev-act', 'raw-act'),
  'g-D': generate('D', 'dev-meter', 'raw-power'),
  'p-A': integrate('A', ['raw-ac', 'raw-cam', 'raw-radio']),
  'p-B': integrate('B', ['raw-med']),
  'p-C': integrate('C', ['raw-act', 'raw-body']),
  'p-D': integrate('D', ['raw-power']),
  't-1': {
    ...event('transfer_provide', vendorData, ['int-all'], vendors),
    name: text('PF事業者への移転・提供', 'Provision to the platform'),
    transfer: {
      country: { from: [], to: [] },
      party: { from: vendors, to: ['PF'] },
      system: { from: vendorServers, to: ['srv-PF'] },
      device: { from: [], to: [] },
      provision: 'thirdParty',
      considerations: {},
    },
    note: text(
      '機器ベンダーは一定の収益を受け取る。個人を特定しない形で集める。',
      'Vendors receive a certain revenue in return; gathered without identifying a person.',
    ),
  },
  'p-PF': {
    ...event('process_use', ['int-all'], ['high'], ['PF']),
    systems: ['srv-PF'],
    note: text(
      'サービス事業者が使いやすいデータにする。',
      'Into data that suits service providers.',
    ),
  },
  't-2': {
    ...event('transfer_provide', ['high'], ['high-sp'], ['PF']),
    name: text('サービス事業者への移転・提供', 'Provision to service providers'),
    transfer: {
      country: { from: [], to: [] },
      party: { from: ['PF'], to: providers },
      system: { from: ['srv-PF'], to: ['srv-SP'] },
      device: { from: [], to: [] },
      provision: 'thirdParty',
      considerations: {},
    },
    note: text(
      'サービスの内容や個別の求めに応じ、必要な項目を選んで渡す。',
      'The items needed are chosen by service content and individual request.',
    ),
  },
  'p-SP': {
    ...event('process_use', ['high-sp', 'sp-user'], ['svc'], providers),
    name: text('利用者データとの突合', 'Matching with user data'),
    mode: 'join',
    systems: ['srv-SP'],
    note: text(
      '以前から持つ利用者データと突き合わせ、本人が分かるようになる。',
      'Matched with existing user data, so that the person becomes identifiable.',
    ),
  },
  'own-use': {
    ...event('process_use', ['int-A', 'int-B', 'int-C'], [], ['A', 'B', 'C']),
    name: text('自社サービスでの利用', 'Use in own service'),
    note: text(
      'D社が自社サービスに使うかどうかは示されていない。',
      'Whether company D uses its data in its own service is not stated.',
    ),
  },
}

function event(kind: Event['kind'], inputs: string[], outputs: string[], actors: string[]): Event {
  return {
    kind,
    aspects: [],
    inputs: inputs.toSorted(),
    outputs,
    actors,
    purposes: [],
    systems: [],
    inScope: true,
  }
}

function generate(vendor: string, device: string, state: string): Event {
  return { ...event('generate_acquire', [], [state], [vendor]), systems: [device] }
}

function integrate(vendor: string, inputs: string[]): Event {
  return {
    ...event('process_use', inputs, [`int-${vendor}`], [vendor]),
    systems: [`srv-${vendor}`],
    note: text('機器ベンダーのサーバに蓄積する。', 'Accumulated on the server of the vendor.'),
  }
}
