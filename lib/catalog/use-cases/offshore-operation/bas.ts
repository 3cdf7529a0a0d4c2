import type { Model } from '#lib/model/model.ts'
import { text } from '../../text.ts'

type Bas = Model['bas']

const nothing = { purposes: [], duties: [], clauses: [] }
const inZ = ['log-z', 'masked-z', 'src-z']
const placeholder = text(
  'Yoriai作成の骨組み。実際の法令と契約で置き換える。',
  'Our skeleton; to be replaced by the actual laws and contracts.',
)

/** The ba of our skeleton. */
export const bas: Bas = {
  'ba-appi': {
    ...nothing,
    name: text('個人情報保護法', 'Act on the Protection of Personal Information'),
    short: text('個人情報保護法', 'APPI'),
    category: 'personalData',
    normType: 'law',
    jurisdiction: 'JP',
    parties: [],
    members: ['log', 'log-z', 'masked', 'masked-z', 'usr'],
    duties: [
      {
        id: 'supervise',
        onEvent: 'transfer_provide',
        duty: 'assess',
        text: text('委託先を選び、監督する。', 'Choose the contractor with care and supervise it.'),
      },
      {
        id: 'inform-abroad',
        onEvent: 'transfer_provide',
        duty: 'notify',
        text: text(
          '外国にある者に渡す根拠を整え、その国の制度などについて本人に情報を示す。',
          'Have a ground for passing data to somebody abroad and inform the persons about that country.',
        ),
      },
    ],
    reasoning: placeholder,
  },
  'ba-z': {
    ...nothing,
    name: text('Z国のデータ保護法', 'Data protection law of country Z'),
    short: text('Z国法', 'Law of Z'),
    category: 'personalData',
    normType: 'law',
    jurisdiction: 'ZZ',
    parties: [],
    members: inZ,
    reasoning: placeholder,
  },
  'ba-fefa': {
    ...nothing,
    name: text('外国為替及び外国貿易法', 'Foreign Exchange and Foreign Trade Act'),
    short: text('外為法', 'FEFA'),
    category: 'sensitiveTechnology',
    normType: 'law',
    jurisdiction: 'JP',
    parties: [],
    members: ['src', 'src-z'],
    duties: [
      {
        id: 'licence',
        onEvent: 'transfer_provide',
        duty: 'licence',
        text: text(
          '管理対象の技術かを判定し、必要なら許可を得る。',
          'Classify the technology and obtain a licence where one is needed.',
        ),
      },
    ],
    reasoning: placeholder,
  },
  'ba-contract': {
    ...nothing,
    name: text('開発・運用の委託契約', 'Outsourcing contract'),
    short: text('委託契約', 'Outsourcing'),
    category: 'intellectualProperty',
    normType: 'contract',
    parties: ['P', 'Q'],
    members: ['log', 'masked', 'src', 'usr', ...inZ].toSorted(),
    duties: [
      {
        id: 'agree-security',
        onEvent: 'transfer_provide',
        duty: 'agreeSecurity',
        text: text(
          '渡す前に安全管理の水準を取り決める。',
          'Agree on the level of security before anything is passed on.',
        ),
      },
      {
        id: 'erase-at-end',
        onEvent: 'dispose',
        duty: 'erase',
        text: text(
          '契約が終わったら消し、報告する。',
          'Erase when the contract ends, and report it.',
        ),
      },
    ],
    reasoning: placeholder,
  },
  'ba-cloud': {
    ...nothing,
    name: text('クラウド利用契約', 'Cloud contract'),
    normType: 'contract',
    parties: ['P', 'R'],
    members: ['usr'],
    reasoning: placeholder,
  },
  'ba-consent': {
    ...nothing,
    name: text('取得時に本人が同意した利用目的', 'Purposes consented to at acquisition'),
    short: text('取得時の同意', 'Consent at acquisition'),
    category: 'personalData',
    normType: 'consent',
    parties: ['P', 'users'],
    members: ['usr'],
    reasoning: placeholder,
  },
}
