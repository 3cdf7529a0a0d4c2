import type { Model } from '#lib/model/model.ts'
import { inferred } from '../../inferred.ts'
import { text } from '../../text.ts'

type Systems = Model['systems']
type System = Systems[string]

const unsaid = {
  country: 'unknown' as const,
  note: text(
    'どの国にあるかは元資料に示されていない。',
    'The source does not say in which country it is.',
  ),
}

/** What runs on what (p20 to p23): the portal on B's PaaS, that and customer management on C's IaaS. */
export const systems: Systems = {
  app: {
    ...plain('application', ['A']),
    name: text('WEB・モバイルアプリ', 'Web and mobile app'),
  },
  portal: {
    ...plain('application', ['A']),
    layer: 'application',
    name: text('ポータルサイト', 'Portal site'),
    hostedOn: ['paas-B'],
  },
  custdb: {
    ...plain('datastore', ['A']),
    layer: 'application',
    name: text('顧客DB', 'Customer database'),
    hostedOn: ['paas-B'],
    places: [
      {
        country: 'unknown',
        note: inferred(
          'ポータルサイトと同じPaaSの上にあると読んだ',
          'Read as standing on the same PaaS as the portal',
        ),
      },
    ],
  },
  'paas-B': {
    ...plain('cloudService', ['B']),
    layer: 'PaaS',
    name: text('B社PaaS', 'PaaS of B'),
    hostedOn: ['iaas-C1'],
  },
  crm: {
    ...plain('cloudService', ['B']),
    layer: 'SaaS',
    name: text('顧客管理システム（B社SaaS）', 'Customer management (SaaS of B)'),
    hostedOn: ['iaas-C2'],
  },
  'iaas-C1': {
    ...plain('cloudService', ['C']),
    layer: 'IaaS',
    name: text('C社IaaS（ポータル側）', 'IaaS of C (portal side)'),
    places: [unsaid],
  },
  'iaas-C2': {
    ...plain('cloudService', ['C']),
    layer: 'IaaS',
    name: text('C社IaaS（顧客管理側）', 'IaaS of C (customer management side)'),
    places: [unsaid],
  },
  'store-C': {
    ...plain('cloudService', ['C']),
    layer: 'SaaS',
    name: text('オンライン・ストレージ（C社SaaS）', 'Online storage (SaaS of C)'),
    places: [
      {
        country: 'unknown',
        note: inferred(
          '概要の文ではIaaS、図とステークホルダーの表ではSaaSとされるため、SaaSとした',
          'Called IaaS in the text of the overview and SaaS in the figure and the table; taken as SaaS',
        ),
      },
    ],
  },
  camera: { ...plain('device', ['A']), name: text('撮影機材', 'Camera equipment') },
  'cust-dev': {
    ...plain('device', ['customer']),
    name: text('顧客所有の端末', 'Devices of customers'),
  },
}

function plain(kind: System['kind'], operators: string[]): Omit<System, 'name'> {
  return { kind, operators, hostedOn: [], places: [], collects: [] }
}
