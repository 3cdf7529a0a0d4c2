import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

type Bas = Model['bas']

const vendors = ['A', 'B', 'C', 'D']
const everybody = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'PF']
const raw = ['raw-ac', 'raw-act', 'raw-body', 'raw-cam', 'raw-med', 'raw-power', 'raw-radio']
const integrated = ['int-A', 'int-B', 'int-C', 'int-D']
const nothing = { purposes: [], duties: [], clauses: [] }
const inferredParties = text(
  '当事者と対象のデータは元資料に明記がなく、Yoriaiの推定。',
  'Parties and covered data are not stated in the source; inferred by us.',
)

/** The ba of p9, p14, p16, p17 and footnote 2 of p18. Which data each covers is our reading and editable. */
export const bas: Bas = {
  'ba-appi': {
    ...nothing,
    name: text('個人情報保護法', 'Act on the Protection of Personal Information'),
    short: text('個人情報保護法', 'APPI'),
    category: 'personalData',
    normType: 'law',
    jurisdiction: 'JP',
    effectiveFrom: '2022-04-01',
    parties: [],
    members: [...raw, ...integrated, 'int-all', 'high', 'high-sp', 'sp-user', 'svc'].toSorted(),
    duties: [
      {
        id: 'confirm-consent',
        onEvent: 'transfer_provide',
        duty: 'confirmRecipientConsent',
        text: text(
          '提供先が個人データとして取得すると見込まれるとき、本人の同意があることを確かめる。',
          'Where the recipient is expected to obtain personal data, confirm that the person consented.',
        ),
      },
      {
        id: 'record-provision',
        onEvent: 'transfer_provide',
        duty: 'record',
        text: text('提供したことを記録する。', 'Keep a record of the provision.'),
      },
    ],
    reasoning: text(
      '令和2年の改正（令和4年4月1日施行）を前提とする。匿名の利用者IDや機器IDで管理すると仮定し、機器ベンダーとPF事業者のデータは個人関連情報等と考える。ただしサービス事業者は個人データとして取得すると見込まれるため、同意の確認と記録の義務がさかのぼって生じる。',
      'Based on the 2020 amendment (in force 1 April 2022). On the assumption that data is kept under anonymous user or device ids, the data of the vendors and the platform is taken as personally-related information. Service providers are expected to obtain it as personal data, so the duties to confirm consent and to record reach upstream.',
    ),
  },
  'ba-tou': {
    ...nothing,
    name: text('機器利用規約', 'Device terms of use'),
    category: 'personalData',
    normType: 'contract',
    parties: ['resident', ...vendors].toSorted(),
    members: [...raw, ...integrated].toSorted(),
    reasoning: inferredParties,
  },
  'ba-dpa': {
    ...nothing,
    name: text('データ提供契約', 'Data provision contract'),
    category: 'intellectualProperty',
    normType: 'contract',
    parties: [...vendors, 'PF'],
    members: [...integrated, 'high', 'int-all'].toSorted(),
    reasoning: inferredParties,
  },
  'ba-svc': {
    ...nothing,
    name: text('サービス提供契約', 'Service contract'),
    normType: 'contract',
    parties: ['E', 'F', 'G', 'PF', 'resident'],
    members: ['high', 'high-sp', 'sp-user', 'svc'],
    reasoning: inferredParties,
  },
  'ba-consent': {
    ...nothing,
    name: text('取得時に本人が同意した利用目的', 'Purposes consented to at acquisition'),
    short: text('取得時の同意', 'Consent at acquisition'),
    category: 'personalData',
    normType: 'consent',
    parties: ['resident', ...vendors].toSorted(),
    members: [...raw, ...integrated].toSorted(),
    reasoning: inferredParties,
  },
  'ba-consortium': {
    ...nothing,
    name: text('コンソーシアム共通規則', 'Common rules of the consortium'),
    short: text('共通規則', 'Common rules'),
    normType: 'contract',
    parties: everybody,
    members: [...integrated, 'high', 'high-sp', 'int-all', 'svc'].toSorted(),
    reasoning: text(
      '規則の対象とするデータはYoriaiの推定。',
      'Which data the rules cover is inferred by us.',
    ),
  },
  'ba-ucpa': {
    ...nothing,
    name: text('不正競争防止法', 'Unfair Competition Prevention Act'),
    short: text('不競法', 'UCPA'),
    category: 'intellectualProperty',
    normType: 'law',
    jurisdiction: 'JP',
    parties: [],
    members: [...integrated, 'high', 'high-sp', 'int-all'].toSorted(),
    reasoning: text(
      '特定の事業者の間で共有するものが限定提供データにあたる場合を想定する。',
      'For the case that what is shared among specific companies counts as shared data with limited access.',
    ),
  },
}
