import { asks, clause, duty, must, writtenOn, type BaTemplate } from '../ba-template.ts'
import { text } from '../../text.ts'

const consentToProvide = duty(
  'consent-to-provide',
  ['transfer_provide', 'consent'],
  '第三者に提供する前に、本人の同意（またはほかの根拠）があることを確かめる。',
  'Before providing to a third party, make sure that the person consented or that another ground applies.',
)
const recordProvision = duty(
  'record-provision',
  ['transfer_provide', 'record'],
  '第三者への提供と、第三者からの受領を記録する。',
  'Keep a record of what is provided to and received from third parties.',
)
const superviseEntrustee = duty(
  'supervise-entrustee',
  ['transfer_provide', 'agreeSecurity'],
  '取扱いを委託するときは、委託先を監督する。',
  'Supervise whoever handles the data on your behalf.',
)
const notifyPurpose = duty(
  'notify-purpose',
  ['generate_acquire', 'notify'],
  '取得したときは、利用目的を本人に知らせるか公表する（前もって公表していれば足りる）。',
  'On acquisition tell the person the purpose or make it public; published beforehand is enough.',
)
const eraseUnneeded = duty(
  'erase-unneeded',
  ['dispose', 'erase'],
  '使う必要がなくなった個人データは、遅れずに消すよう努める。',
  'Try to erase personal data without delay once it is not needed any more.',
)
const confirmRecipient = duty(
  'confirm-recipient-consent',
  ['transfer_provide', 'confirmRecipientConsent'],
  '提供先が個人データとして取得すると見込まれる個人関連情報は、本人の同意が得られていることを確かめてから提供する。',
  'Where the recipient is expected to obtain personally-related information as personal data, confirm that the person consented before providing.',
)
const reportBreach = duty(
  'report-breach',
  ['store', 'notify'],
  '一定の漏えい等は、個人情報保護委員会に報告し、本人に知らせる。',
  'Report certain breaches to the commission and tell the persons concerned.',
)

const clauses2022 = [
  clause(
    '第17条',
    '利用目的をできる限り特定する。',
    'State the purpose of use as specifically as possible.',
  ),
  clause(
    '第18条',
    '同意なしに、目的に必要な範囲を超えて扱わない。',
    'Do not handle beyond what the purpose needs without consent.',
  ),
  clause(
    '第19条',
    '違法・不当な行為を助長するおそれのある使い方をしない。',
    'Do not use in a way that may further unlawful or unjust acts.',
  ),
  clause(
    '第20条2項',
    '要配慮個人情報は、原則として同意を得て取得する。',
    'Acquire special care-required information with consent, as a rule.',
  ),
  clause(
    '第22条',
    '正確・最新に保ち、不要になれば消すよう努める。',
    'Keep data accurate and current, and try to erase it when it is not needed.',
  ),
  clause('第23条', '安全管理のための措置をとる。', 'Take measures for security.'),
  clause('第25条', '委託先を監督する。', 'Supervise whoever is entrusted.'),
  clause(
    '第26条',
    '一定の漏えい等を報告し、本人に知らせる。',
    'Report certain breaches and tell the persons.',
  ),
  clause(
    '第27条',
    '第三者への提供には原則として本人の同意が要る。委託、事業の承継、共同利用は第三者への提供に当たらない。',
    'Providing to a third party needs consent, as a rule. Entrustment, succession and joint use are not provision to a third party.',
  ),
  clause(
    '第28条',
    '外国にある第三者への提供には、同意、同等の水準の国、相当する措置の体制のいずれかが要る。',
    'Providing to a third party abroad needs consent, a country of equivalent level, or a system of equivalent measures.',
  ),
  clause(
    '第29条・第30条',
    '提供した側は記録し、受けた側は取得の経緯を確かめて記録する。',
    'The provider keeps a record; the recipient confirms how the data was acquired and keeps one too.',
  ),
  clause(
    '第31条',
    '提供先で個人データになる個人関連情報は、本人の同意を確かめてから提供する。',
    'Personally-related information that becomes personal data at the recipient is provided only after confirming consent.',
  ),
  clause(
    '第41条',
    '仮名加工情報は決められた方法で作り、本人を識別するための照合をしない。',
    'Make pseudonymised information in the way laid down, and do not match it to identify the person.',
  ),
  clause(
    '第43条',
    '匿名加工情報は決められた方法で作り、項目を公表する。',
    'Make anonymised information in the way laid down and publish its items.',
  ),
]
const demands2022 = {
  'category.personalData': asks(),
  purpose: must('第17条', { op: 'stated' }),
  controller: asks('第23条'),
  rightsHolders: must('第27条', { op: 'stated' }),
} as const
const duties2022 = [
  notifyPurpose,
  consentToProvide,
  confirmRecipient,
  recordProvision,
  superviseEntrustee,
  reportBreach,
  eraseUnneeded,
]

/** 個人情報保護法（平成15年法律第57号）, as far as it concerns a company; articles numbered as on the day of each version. */
export const appi: BaTemplate = {
  id: 'appi',
  basis: 'law',
  name: text('個人情報保護法', 'Act on the Protection of Personal Information'),
  short: text('個人情報保護法', 'APPI'),
  about: text(
    '個人情報を扱う事業者の義務。取得、目的内の利用、第三者提供、外国への提供、安全管理。',
    'Duties of whoever handles personal information: acquisition, use within the purpose, provision to third parties and abroad, security.',
  ),
  category: 'personalData',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: ['個情法', 'こじんじょうほうほごほう', 'kojin joho hogoho', 'privacy law Japan'],
  source: {
    title: text(
      '個人情報の保護に関する法律（平成15年法律第57号）',
      'Act on the Protection of Personal Information (Act No. 57 of 2003)',
    ),
    link: 'https://laws.e-gov.go.jp/law/415AC0000000057',
  },
  page: 'p9',
  caution: text(
    '2026年に向けて次の改正が検討されていました。成立と施行は、Yoriaiでは確かめていません。',
    'A further amendment was being prepared for 2026. We have not verified whether it was passed or is in force.',
  ),
  writtenOn,
  versions: [
    {
      id: '2017-05-30',
      name: text('平成27年改正', 'Amended 2015'),
      effectiveFrom: '2017-05-30',
      clauses: [
        clause(
          '第15条',
          '利用目的をできる限り特定する。',
          'State the purpose of use as specifically as possible.',
        ),
        clause(
          '第16条',
          '同意なしに、目的に必要な範囲を超えて扱わない。',
          'Do not handle beyond what the purpose needs without consent.',
        ),
        clause(
          '第17条2項',
          '要配慮個人情報は、原則として同意を得て取得する。',
          'Acquire special care-required information with consent, as a rule.',
        ),
        clause(
          '第19条',
          '正確・最新に保ち、不要になれば消すよう努める。',
          'Keep data accurate and current, and try to erase it when it is not needed.',
        ),
        clause('第20条', '安全管理のための措置をとる。', 'Take measures for security.'),
        clause('第22条', '委託先を監督する。', 'Supervise whoever is entrusted.'),
        clause(
          '第23条',
          '第三者への提供には原則として本人の同意が要る。委託、事業の承継、共同利用は第三者への提供に当たらない。',
          'Providing to a third party needs consent, as a rule. Entrustment, succession and joint use are not provision to a third party.',
        ),
        clause(
          '第24条',
          '外国にある第三者への提供には、同意、同等の水準の国、相当する措置の体制のいずれかが要る。',
          'Providing to a third party abroad needs consent, a country of equivalent level, or a system of equivalent measures.',
        ),
        clause(
          '第25条・第26条',
          '提供した側は記録し、受けた側は取得の経緯を確かめて記録する。',
          'The provider keeps a record; the recipient confirms how the data was acquired and keeps one too.',
        ),
        clause(
          '第36条',
          '匿名加工情報は決められた方法で作り、項目を公表する。',
          'Make anonymised information in the way laid down and publish its items.',
        ),
      ],
      duties: [notifyPurpose, consentToProvide, recordProvision, superviseEntrustee, eraseUnneeded],
      demands: {
        ...demands2022,
        purpose: must('第15条', { op: 'stated' }),
        controller: asks('第20条'),
        rightsHolders: must('第23条', { op: 'stated' }),
      },
    },
    {
      id: '2022-04-01',
      name: text('令和2年改正・令和3年改正（民間部門）', 'Amended 2020 and 2021 (private sector)'),
      effectiveFrom: '2022-04-01',
      clauses: clauses2022,
      duties: duties2022,
      demands: demands2022,
    },
    {
      id: '2023-04-01',
      name: text('令和3年改正（全面施行）', 'Amended 2021 (fully in force)'),
      effectiveFrom: '2023-04-01',
      clauses: [
        ...clauses2022,
        clause(
          '第5章',
          '地方公共団体の機関と地方独立行政法人にも、行政機関等の規律が共通に及ぶ。',
          'The rules for administrative bodies apply to those of local governments as well.',
        ),
      ],
      duties: duties2022,
      demands: demands2022,
    },
  ],
}
