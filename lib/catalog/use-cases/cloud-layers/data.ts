import type { Model } from '#lib/model/model.ts'
import { state } from '../../parts/flow.ts'
import { text } from '../../text.ts'

const names = {
  reg: text('顧客データ（登録情報）', 'Customer data'),
  buy: text('商品購入データ', 'Purchase data'),
  act: text('ポータル上の顧客行動', 'Behaviour on the portal'),
  hist: text('顧客別購買履歴', 'Purchases by customer'),
  media: text('画像・動画データ', 'Media'),
  edited: text('編集後の画像・動画データ', 'Edited media'),
}

/** Every data (p20, p23). Registration, purchases and pictures stay the same data when they are passed on. */
export const assets: Model['assets'] = Object.fromEntries(
  Object.entries(names).map(([id, name]) => [`data-${id}`, { name, kinds: [] }]),
)

const beside = { inScope: false }

/** Every state. Pictures and videos belong to the part that the flow of p23 does not handle. */
export const states: Model['states'] = {
  reg: state('data-reg', names.reg, 'A'),
  buy: state('data-buy', names.buy, 'A'),
  act: state('data-act', names.act, 'A', {
    note: text('利用履歴など', 'Usage history and the like'),
  }),
  'reg-crm': state('data-reg', text('顧客データ（顧客管理）', 'Customer data (CRM)'), 'B', {
    primed: 1,
  }),
  'buy-crm': state('data-buy', text('商品購入データ（顧客管理）', 'Purchase data (CRM)'), 'B', {
    primed: 1,
  }),
  hist: state('data-hist', names.hist, 'B'),
  media: state('data-media', names.media, 'A', beside),
  'media-C': state('data-media', text('画像・動画（ストレージ）', 'Media (storage)'), 'C', {
    ...beside,
    primed: 1,
  }),
  edited: state('data-edited', names.edited, 'C', beside),
  'edited-cust': state(
    'data-edited',
    text('画像・動画（顧客の端末）', 'Media (device)'),
    'customer',
    {
      ...beside,
      primed: 1,
    },
  ),
}
