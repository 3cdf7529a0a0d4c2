import { asks, clause, duty, must, writtenOn, type BaTemplate } from '../ba-template.ts'
import { text } from '../../text.ts'

/** 金融商品取引法（昭和23年法律第25号）: insider information. */
export const insiderTrading: BaTemplate = {
  id: 'insider-trading',
  basis: 'law',
  name: text(
    '金融商品取引法（インサイダー取引）',
    'Financial Instruments and Exchange Act (insider trading)',
  ),
  short: text('金商法', 'FIEA'),
  about: text(
    '上場会社の公表前の重要事実を知る者の範囲と、その扱い。',
    'Who knows undisclosed material facts of listed companies, and what they may do.',
  ),
  category: 'socialFunction',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: ['インサイダー', '重要事実', 'insider'],
  source: {
    title: text(
      '金融商品取引法（昭和23年法律第25号）',
      'Financial Instruments and Exchange Act (Act No. 25 of 1948)',
    ),
    link: 'https://laws.e-gov.go.jp/law/323AC0000000025',
  },
  page: 'p9',
  writtenOn,
  versions: [
    {
      id: '2014-04-01',
      name: text('平成25年改正', 'Amended 2013'),
      effectiveFrom: '2014-04-01',
      clauses: [
        clause(
          '第166条',
          '会社関係者などは、重要事実が公表されるまで売買できない。',
          'Insiders may not trade until a material fact is made public.',
        ),
        clause(
          '第167条の2',
          '売買させる目的で、公表前の情報を伝えたり取引を勧めたりしない。',
          'Do not pass on undisclosed facts, or recommend a trade, in order to have somebody trade.',
        ),
      ],
      duties: [
        duty(
          'know-who',
          ['transfer_provide', 'record'],
          '公表前の情報を渡した相手を記録しておく（条文の義務ではなく、Yoriai独自の提案）。',
          'Keep a record of who was given undisclosed information (our suggestion, no duty of the law).',
        ),
      ],
      demands: {
        'category.socialFunction': must(undefined, { op: 'stated' }),
        disclosureScope: must('第166条', { op: 'stated' }),
      },
    },
  ],
}

/** 電気通信事業法（昭和59年法律第86号）: secrecy of communications and external transmission. */
export const telecom: BaTemplate = {
  id: 'telecom',
  basis: 'law',
  name: text('電気通信事業法', 'Telecommunications Business Act'),
  about: text(
    '通信の秘密と、利用者の端末から外部に送られる情報の扱い。',
    'Secrecy of communications, and information sent out from the terminals of users.',
  ),
  category: 'socialFunction',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: ['通信の秘密', '外部送信', 'クッキー', 'cookie'],
  source: {
    title: text(
      '電気通信事業法（昭和59年法律第86号）',
      'Telecommunications Business Act (Act No. 86 of 1984)',
    ),
    link: 'https://laws.e-gov.go.jp/law/359AC0000000086',
  },
  writtenOn,
  namesLike: ['通信', '閲覧履歴', 'クッキー', '位置情報', 'cookie', 'browsing'],
  versions: [
    {
      id: '2023-06-16',
      name: text('令和4年改正', 'Amended 2022'),
      effectiveFrom: '2023-06-16',
      clauses: [
        clause(
          '第4条',
          '電気通信事業者が扱う通信の秘密を侵してはならない。',
          'The secrecy of communications handled by carriers must not be violated.',
        ),
        clause(
          '第27条の12',
          '端末の情報を外部に送らせるときは、内容と送り先を利用者に知らせるか、知りうる状態に置く。',
          'Whoever has a terminal send information out tells the user what is sent and where, or makes it easy to know.',
        ),
      ],
      duties: [
        duty(
          'tell-transmission',
          ['generate_acquire', 'notify'],
          '送られる情報、送り先、目的を利用者が知りうる状態に置く。',
          'Make known to users what is sent, to whom and for what.',
        ),
      ],
      demands: {
        'category.socialFunction': asks('第4条'),
        disclosureScope: must('第4条', { op: 'stated' }),
        purpose: must('第27条の12', { op: 'stated' }),
      },
    },
  ],
}

const provision = duty(
  'notify-opt-out',
  ['transfer_provide', 'notify'],
  '認定事業者に提供する前に本人に知らせ、求めがあれば止める。',
  'Tell the patient before providing to a certified operator, and stop on request.',
)
const medicalDemands = {
  'category.personalData': must(undefined, { op: 'stated' }),
  purpose: must(undefined, { op: 'stated' }),
  controller: asks(),
  rightsHolders: must(undefined, { op: 'stated' }),
} as const
const optOut = clause(
  '提供',
  '医療機関などは、本人に前もって知らせ、拒まれなければ、医療情報を認定事業者に提供できる。',
  'Medical institutions may provide medical information to a certified operator when the patient was told beforehand and does not refuse.',
)
const anonymised = clause(
  '匿名加工医療情報',
  '認定事業者が加工し、医療の研究開発に提供する。',
  'Made by the certified operator and provided for medical research and development.',
)

/** 次世代医療基盤法（平成29年法律第28号）. */
export const medicalData: BaTemplate = {
  id: 'medical-data',
  basis: 'law',
  name: text('次世代医療基盤法', 'Next-Generation Medical Infrastructure Act'),
  about: text(
    '医療情報を認定事業者に集め、加工して研究開発に使う仕組み。',
    'Medical information gathered and processed by certified operators for research and development.',
  ),
  category: 'personalData',
  normType: 'law',
  jurisdiction: 'JP',
  alsoCalled: ['医療ビッグデータ法', '医療情報', 'medical'],
  source: {
    title: text('平成29年法律第28号', 'Act No. 28 of 2017'),
    link: 'https://laws.e-gov.go.jp/law/429AC0000000028',
  },
  writtenOn,
  namesLike: ['医療', '診療', '健診', 'カルテ', '服薬', 'medical', 'health', 'patient'],
  versions: [
    {
      id: '2018-05-11',
      name: text('施行時', 'As first in force'),
      effectiveFrom: '2018-05-11',
      clauses: [optOut, anonymised],
      duties: [provision],
      demands: medicalDemands,
    },
    {
      id: '2024-04-01',
      name: text('令和5年改正', 'Amended 2023'),
      effectiveFrom: '2024-04-01',
      clauses: [
        optOut,
        anonymised,
        clause(
          '仮名加工医療情報',
          '認定された利用者に限って提供できる。',
          'May be provided to certified users only.',
        ),
      ],
      duties: [provision],
      demands: medicalDemands,
    },
  ],
}
