import type { Model } from '#lib/model/model.ts'
import { inferred } from '../../inferred.ts'
import { event, transfer } from '../../parts/flow.ts'
import { text, type Text } from '../../text.ts'
import { besideTheFlow } from './events-beside.ts'

type Events = Model['events']

const onPortal = ['buy', 'reg']
const onCrm = ['buy-crm', 'reg-crm']

/** The part of the flow that is handled (p23): on the portal, to customer management, used by A; kept on every layer. */
const inTheFlow: Events = {
  'g-reg': event(
    'generate_acquire',
    { to: ['act', 'reg'], by: ['customer'] },
    {
      name: text('登録と利用', 'Registering and using'),
      systems: ['app', 'portal'],
      note: text(
        '顧客が自分の情報を入力し、ポータルサイトを使う。',
        'Customers enter their own data and use the portal.',
      ),
    },
  ),
  'g-buy': event(
    'generate_acquire',
    { to: ['buy'], by: ['customer'] },
    { name: text('注文', 'Ordering'), systems: ['app', 'portal'] },
  ),
  't-reg': sync('reg', 'reg-crm', text('顧客データの同期', 'Passing on customer data')),
  't-buy': sync('buy', 'buy-crm', text('購入データの同期', 'Passing on purchases')),
  'p-hist': event(
    'process_use',
    { from: ['buy-crm'], to: ['hist'], by: ['B'] },
    {
      name: text('顧客別に集計', 'Totals by customer'),
      mode: 'aggregate',
      systems: ['crm'],
      onBehalfOf: 'A',
      note: inferred(
        '図に顧客別購買履歴はあるが、それを生むイベントは描かれていない',
        'The figure has the purchases by customer but no event that makes them',
      ),
    },
  ),
  'u-A': event(
    'process_use',
    { from: ['hist', 'reg-crm'], by: ['A'] },
    {
      name: text('A社従業員による利用', 'Use by staff of A'),
      systems: ['crm'],
      note: text('A社の個別の必要に応じて使う。', 'For the individual needs of company A.'),
    },
  ),
  'st-p-A': kept(onPortal, 'A', 'custdb', text('保管（A社）', 'Storage (A)')),
  'st-p-B': kept(onPortal, 'B', 'paas-B', text('保管（B社PaaS）', 'Storage (PaaS of B)')),
  'st-p-C': kept(onPortal, 'C', 'iaas-C1', text('保管（C社IaaS）', 'Storage (IaaS of C)')),
  'st-c-A': kept(onCrm, 'A', 'crm', text('保管（A社）', 'Storage (A)')),
  'st-c-B': kept(onCrm, 'B', 'crm', text('保管（B社SaaS）', 'Storage (SaaS of B)')),
  'st-c-C': kept(onCrm, 'C', 'iaas-C2', text('保管（C社IaaS）', 'Storage (IaaS of C)')),
}

export const events: Events = { ...inTheFlow, ...besideTheFlow }

function sync(from: string, to: string, name: Text): Events[string] {
  return event(
    'transfer_provide',
    { from: [from], to: [to], by: ['A'] },
    {
      name,
      transfer: transfer('undetermined', {
        party: [['A'], ['B']],
        system: [['portal'], ['crm']],
      }),
      note: text('適時に渡す。', 'Passed on from time to time.'),
    },
  )
}

function kept(data: readonly string[], by: string, system: string, name: Text): Events[string] {
  return event(
    'store',
    { from: data, by: [by] },
    {
      name,
      systems: [system],
      storageNote: 'explicit',
      note: inferred(
        '図には保管が六つある。どのデータをどの層で保管するかはこう読んだ',
        'The figure has six storage events; which data is kept on which layer is read like this',
      ),
    },
  )
}
