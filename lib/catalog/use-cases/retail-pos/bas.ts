import type { Model } from '#lib/model/model.ts'
import { inferred } from '../../inferred.ts'
import { text } from '../../text.ts'

type Bas = Model['bas']

const nothing = { purposes: [], duties: [], clauses: [] }
const aboutPersons = ['merged', 'sales-ec', 'sales-store', 'sum-ec', 'sum-store']

/** The three ba of p11, and the consent that p9 names as a ba wherever personal information is acquired. */
export const bas: Bas = {
  'ba-x': {
    ...nothing,
    name: text('小売事業者Xの内部規則', 'Internal rules of retailer X'),
    short: text('小売事業者X', 'Retailer X'),
    category: 'intellectualProperty',
    normType: 'internalRule',
    parties: ['X'],
    members: [...aboutPersons, 'area'].toSorted(),
    reasoning: inferred(
      '組織の範囲を一つの場とする。すべてのデータが営業秘密とされているため、カテゴリは知的財産・営業秘密保護と考える',
      'The range of the organisation is one ba. As all data is called a trade secret, its category is taken as intellectual property and trade secrets',
    ),
  },
  'ba-appi': {
    ...nothing,
    name: text('個人情報保護法', 'Act on the Protection of Personal Information'),
    short: text('個人情報保護法', 'APPI'),
    category: 'personalData',
    normType: 'law',
    jurisdiction: 'JP',
    parties: [],
    members: aboutPersons,
    reasoning: inferred(
      '個人情報、個人データ、個人関連情報とされたデータを対象とした',
      'Covers the data called personal information, personal data or personally-related information',
    ),
  },
  'ba-card': {
    ...nothing,
    name: text('割賦販売法・PCI-DSS', 'Instalment Sales Act and PCI DSS'),
    short: text('割賦販売法/PCI-DSS', 'Instalment Sales Act/PCI DSS'),
    category: 'socialFunction',
    normType: 'law',
    jurisdiction: 'JP',
    parties: [],
    members: ['sales-ec', 'sales-store'],
    reasoning: inferred(
      '法令と業界の基準を元資料にならい一つの場とした。カード払いを含む販売データが対象で、カテゴリは社会機能の維持と考える',
      'Law and industry standard form one ba as in the source. It covers the sales data with card payments; its category is taken as social functions',
    ),
  },
  'ba-consent': {
    ...nothing,
    name: text('取得時に本人が同意した利用目的', 'Purposes consented to at acquisition'),
    short: text('取得時の同意', 'Consent at acquisition'),
    category: 'personalData',
    normType: 'consent',
    parties: ['X', 'buyer'],
    members: ['sales-ec', 'sales-store'],
    reasoning: inferred(
      '図にはないが、個人情報を取得するときの場の例に挙がっているため加えた',
      'Not in the figure; added because the source names it as a ba wherever personal information is acquired',
    ),
  },
}
