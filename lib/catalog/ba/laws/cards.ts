import { asks, clause, duty, must, writtenOn, type BaTemplate } from '../ba-template.ts'
import { text } from '../../text.ts'

const cardNames = ['カード', 'クレジット', '決済', 'card', 'payment', 'PAN']
const acts = [
  duty(
    'manage-card-numbers',
    ['store', 'agreeSecurity'],
    'クレジットカード番号等を適切に管理する。委託先にも指導する。',
    'Manage card numbers properly, and see to it that those entrusted do so.',
  ),
  duty(
    'prevent-misuse',
    ['process_use', 'assess'],
    '番号の不正な利用を防ぐための措置をとる（加盟店）。',
    'Take measures against misuse of card numbers (merchants).',
  ),
]
const guideline = clause(
  'セキュリティガイドライン',
  '実務の指針では、加盟店はカード情報を持たないか、PCI DSSに準拠する。',
  'By the guideline for practice a merchant either keeps no card data or complies with PCI DSS.',
)
const misuse = clause(
  '第35条の17の15',
  '加盟店は、番号の不正な利用を防ぐための措置をとる。',
  'Merchants take measures against misuse of card numbers.',
)
const demands = {
  'category.socialFunction': asks(),
  disclosureScope: must('第35条の16', { op: 'stated' }),
  location: must('第35条の16', { op: 'stated' }),
} as const

/** 割賦販売法（昭和36年法律第159号）, what it says about card numbers. */
export const installmentSales: BaTemplate = {
  id: 'installment-sales',
  basis: 'law',
  name: text('割賦販売法', 'Installment Sales Act'),
  about: text(
    'クレジットカード番号等の管理と、不正利用の防止。',
    'How card numbers are managed, and prevention of their misuse.',
  ),
  category: 'socialFunction',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: ['クレジットカード', 'かっぷはんばいほう', 'credit card'],
  source: {
    title: text('割賦販売法（昭和36年法律第159号）', 'Installment Sales Act (Act No. 159 of 1961)'),
    link: 'https://laws.e-gov.go.jp/law/336AC0000000159',
  },
  page: 'p11',
  caution: text(
    'カテゴリはYoriai独自の整理です。元資料はこの場のカテゴリを示していません。',
    'The category is ours; the deck gives none for this ba.',
  ),
  writtenOn,
  namesLike: cardNames,
  versions: [
    {
      id: '2018-06-01',
      name: text('平成28年改正', 'Amended 2016'),
      effectiveFrom: '2018-06-01',
      clauses: [
        clause(
          '第35条の16',
          'カード会社、立替払取次業者、加盟店などは、カード番号等を適切に管理する。',
          'Card companies, acquirers and merchants manage card numbers properly.',
          true,
        ),
        misuse,
        guideline,
      ],
      duties: acts,
      demands,
    },
    {
      id: '2021-04-01',
      name: text('令和2年改正', 'Amended 2020'),
      effectiveFrom: '2021-04-01',
      clauses: [
        clause(
          '第35条の16',
          '番号を適切に管理する者に、決済代行業者やコード決済の事業者などが加わった。',
          'Those who manage card numbers properly now include payment service providers and code-payment operators.',
          true,
        ),
        misuse,
        guideline,
      ],
      duties: acts,
      demands,
    },
  ],
}

const requirements = [
  clause(
    'Req. 3',
    '保存する口座データを守る。認証後は機微な認証データを残さない。',
    'Protect stored account data; keep no sensitive authentication data after authorisation.',
    true,
  ),
  clause(
    'Req. 4',
    '開かれた網では強い暗号で送る。',
    'Send over open networks with strong cryptography only.',
    true,
  ),
  clause(
    'Req. 7',
    '業務で知る必要のある者に限る。',
    'Limit access to those who need to know.',
    true,
  ),
  clause('Req. 8', '利用者を識別し、認証する。', 'Identify users and authenticate access.', true),
  clause('Req. 10', 'アクセスを記録し、監視する。', 'Log and monitor access.', true),
  clause(
    'Req. 12.8',
    '口座データを渡す相手の準拠を確かめ、管理する。',
    'Manage the service providers that account data is shared with.',
    true,
  ),
]
const pciDuties = [
  duty(
    'no-auth-data',
    ['store', 'erase'],
    '認証が済んだら、機微な認証データを消す。',
    'Erase sensitive authentication data once the payment is authorised.',
  ),
  duty(
    'log-access',
    ['process_use', 'record'],
    '口座データへのアクセスを記録する。',
    'Log access to account data.',
  ),
  duty(
    'check-provider',
    ['transfer_provide', 'agreeSecurity'],
    '渡す前に、相手の準拠の状況と分担を書面で確かめる。',
    'Before sharing, get in writing how the recipient complies and who does what.',
  ),
]
const pciDemands = {
  'category.socialFunction': asks(),
  disclosureScope: must('Req. 7', { op: 'stated' }),
  location: must('Req. 3', { op: 'stated' }),
  usageTerm: must('Req. 3', { op: 'termEnds' }),
} as const

/** Payment Card Industry Data Security Standard. */
export const pciDss: BaTemplate = {
  id: 'pci-dss',
  basis: 'standard',
  name: text('PCI DSS', 'PCI DSS'),
  about: text(
    'カードの口座データを保存、処理、伝送する者の安全基準。',
    'Security standard for whoever stores, processes or transmits account data of payment cards.',
  ),
  category: 'socialFunction',
  normType: 'standard',
  alsoCalled: ['ピーシーアイ', 'クレジットカード', 'credit card', 'Payment Card Industry'],
  source: {
    title: text('PCI DSS（PCI SSC）', 'PCI DSS (PCI SSC)'),
    link: 'https://www.pcisecuritystandards.org/document_library/',
  },
  page: 'p11',
  caution: text(
    'カテゴリはYoriai独自の整理です。要件の番号は手がかりで、要件の文ではありません。',
    'The category is ours. The numbers point to requirements; the sentences are not theirs.',
  ),
  writtenOn,
  namesLike: cardNames,
  versions: [
    {
      id: 'v4.0',
      name: text('第4.0版', 'Version 4.0'),
      effectiveFrom: '2022-03-31',
      effectiveTo: '2024-12-31',
      clauses: requirements,
      duties: pciDuties,
      demands: pciDemands,
    },
    {
      id: 'v4.0.1',
      name: text('第4.0.1版', 'Version 4.0.1'),
      effectiveFrom: '2025-01-01',
      clauses: [
        ...requirements,
        clause(
          '2025-03-31',
          '将来の日付とされていた要件も、この日から満たす。',
          'Requirements that were future-dated are to be met from this day.',
        ),
      ],
      duties: pciDuties,
      demands: pciDemands,
    },
  ],
}
