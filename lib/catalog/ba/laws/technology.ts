import { asks, clause, duty, must, writtenOn, type BaTemplate } from '../ba-template.ts'
import { text } from '../../text.ts'

const demands = {
  'category.sensitiveTechnology': must(undefined, { op: 'stated' }),
  disclosureScope: must(undefined, { op: 'stated' }),
  controller: asks(),
  location: asks(),
} as const

/** 外国為替及び外国貿易法（昭和24年法律第228号）: provision of controlled technology. */
export const fefa: BaTemplate = {
  id: 'fefa',
  basis: 'law',
  name: text('外為法', 'Foreign Exchange and Foreign Trade Act'),
  short: text('外為法', 'FEFA'),
  about: text(
    '安全保障に関わる技術を、国外や一定の者に提供するときの許可。',
    'Licences for providing security-relevant technology abroad or to certain persons.',
  ),
  category: 'sensitiveTechnology',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: [
    '外国為替及び外国貿易法',
    'みなし輸出',
    '輸出管理',
    'がいためほう',
    'export control',
  ],
  source: {
    title: text(
      '外国為替及び外国貿易法（昭和24年法律第228号）',
      'Foreign Exchange and Foreign Trade Act (Act No. 228 of 1949)',
    ),
    link: 'https://laws.e-gov.go.jp/law/324AC0000000228',
  },
  page: 'p9',
  writtenOn,
  versions: [
    {
      id: '2022-05-01',
      name: text('みなし輸出の対象の明確化', 'Deemed exports made clear'),
      effectiveFrom: '2022-05-01',
      clauses: [
        clause(
          '第25条',
          '一定の技術を国外に向けて、または非居住者に提供するには許可が要る。',
          'A licence is needed to provide certain technology abroad or to non-residents.',
        ),
        clause(
          'みなし輸出',
          '居住者でも、外国の強い影響を受ける一定の類型の人への提供は管理の対象になる。',
          'Providing to residents of certain types under strong foreign influence is controlled as well.',
        ),
        clause(
          '第48条',
          '一定の貨物の輸出には許可が要る。',
          'A licence is needed to export certain goods.',
        ),
      ],
      duties: [
        duty(
          'classify',
          ['transfer_provide', 'assess'],
          '提供の前に、技術が対象か（該非）と、相手と用途を確かめる。',
          'Before providing, classify the technology and check recipient and end use.',
        ),
        duty(
          'licence',
          ['transfer_provide', 'licence'],
          '対象であれば許可を得る。',
          'Obtain a licence where it is controlled.',
        ),
        duty(
          'viewing',
          ['process_use', 'assess'],
          '国外からの閲覧や一定の者による閲覧も、提供に当たらないかを確かめる。',
          'Check whether viewing from abroad, or by certain persons, is a provision.',
        ),
      ],
      demands,
    },
  ],
}

/** 15 CFR parts 730–774. */
export const ear: BaTemplate = {
  id: 'ear',
  basis: 'law',
  name: text('米国輸出管理規則', 'US Export Administration Regulations'),
  short: text('EAR', 'EAR'),
  about: text(
    '米国の品目と技術の輸出、再輸出、みなし輸出。米国の外でも及ぶことがある。',
    'Exports, re-exports and deemed exports of US items and technology; it can reach beyond the US.',
  ),
  category: 'sensitiveTechnology',
  normType: 'law',
  jurisdiction: 'US',
  alsoCalled: ['みなし輸出', '輸出管理', 'deemed export', '再輸出'],
  source: {
    title: text('15 CFR 730〜774', '15 CFR parts 730–774'),
    link: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C',
  },
  page: 'p9',
  writtenOn,
  versions: [
    {
      id: '2016-09-01',
      name: text('定義の改正', 'Definitions as revised'),
      effectiveFrom: '2016-09-01',
      clauses: [
        clause(
          '§734.13(a)(2)',
          '米国の中で外国人に技術やソースコードを渡すことも輸出とみなす。',
          'Releasing technology or source code to a foreign person in the US is an export.',
        ),
        clause(
          '§734.14',
          '米国の外から別の国への再輸出も対象になる。',
          'Re-export from one foreign country to another is covered.',
        ),
        clause(
          '§734.18(a)(5)',
          '端から端まで暗号化され、鍵が渡らないなどの条件を満たす送信と保存は、輸出に当たらない。',
          'Sending and storing under end-to-end encryption is no export where conditions, such as that no key is given, are met.',
        ),
      ],
      duties: [
        duty(
          'classify',
          ['transfer_provide', 'assess'],
          '提供の前に、品目の分類、相手、国、用途を確かめる。',
          'Before providing, check classification, recipient, country and end use.',
        ),
        duty(
          'licence',
          ['transfer_provide', 'licence'],
          '要る場合は許可を得る。',
          'Obtain a licence where one is needed.',
        ),
      ],
      demands,
    },
  ],
}
