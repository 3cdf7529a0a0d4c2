import type { Model } from '#lib/model/model.ts'
import { inferred } from '../../inferred.ts'
import { text } from '../../text.ts'

const asHolder = inferred(
  '開示範囲の担当者を、データを持つ部門として描いた',
  'The staff named as the disclosure scope are drawn as the department that holds the data',
)

/** Who takes part (p11): one retailer with its two kinds of staff, and those who buy. */
export const stakeholders: Model['stakeholders'] = {
  X: {
    kind: 'organization',
    name: text('小売事業者X', 'Retailer X'),
    members: [],
    description: text(
      '店舗とECサイトで販売し、両方の販売データを合わせて分析する。',
      'Sells in shops and on an e-commerce site and analyses the sales data of both together.',
    ),
  },
  'X-store': {
    kind: 'department',
    parent: 'X',
    name: text('物理店舗担当者', 'Store staff'),
    members: [],
    description: asHolder,
  },
  'X-ec': {
    kind: 'department',
    parent: 'X',
    name: text('EC部門担当者', 'E-commerce staff'),
    members: [],
    description: asHolder,
  },
  buyer: {
    kind: 'naturalPersonClass',
    role: 'rightsHolder',
    name: text('購買者', 'Purchasers'),
    members: [],
    description: text(
      '店舗かECサイトで買う人。会員カードやカードでの支払いにより、販売データが個人と結び付く。',
      'People who buy in a shop or on the site; a member card or a card payment ties the sales data to them.',
    ),
  },
}
