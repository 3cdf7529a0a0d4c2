import { bilingual } from '../bilingual.ts'

/**
 * The terms people meet first, with a short explanation of our own (never the deck's sentences; lib/model/GLOSSARY.md). `note`
 * says whose the term is, or what it must not be taken for.
 */
export const termsWords = bilingual({
  line: ['用語', 'Terms'],
  other: ['英語では', 'In Japanese'],
  page: [
    '出典：経済産業省のフレームワーク概要 {page}（説明文はYoriaiによるものです）',
    'Source: METI’s overview of the framework, {page} (explained in our words)',
  ],
  ours: ['Yoriai独自の用語です。', 'A term of Yoriai’s own.'],
  term: {
    model: {
      name: ['モデル', 'Model'],
      says: [
        '参加する組織が一緒に描く、データの一生の全体。流れ、場、属性、リスクを一つにまとめたもの。',
        'Everything the parties draw together about the life of their data: flow, ba, attributes and risks in one.',
      ],
    },
    ba: {
      name: ['場', 'Ba'],
      says: [
        '法令、契約、社内規則、本人の同意など、同じ決まりが効く範囲。一つのデータが複数の場に入ることも、場が重なることもある。',
        'The range in which one set of rules holds: a law, a contract, an internal rule, a consent. Data may stand in several, and ba may overlap.',
      ],
    },
    event: {
      name: ['イベント', 'Event'],
      says: [
        'データの属性を生んだり、変えたり、保ったりする出来事。生成・取得、加工・利用、移転・提供、保管、廃棄の五つに分ける。',
        'An act by which attributes of data come to be, change or are kept: generation, processing, transfer, storage, disposal.',
      ],
    },
    state: {
      name: ['データの状態', 'Data state'],
      says: [
        'イベントとイベントの間で、属性がひと組に定まっているデータ。同じデータでもイベントを経るたびに状態が変わる。',
        'Data between two events, with one set of attributes. The same data goes on to another state with each event.',
      ],
    },
    attribute: {
      name: ['属性', 'Attribute'],
      says: [
        'ある状態のデータについて決めておく性質。誰に見せてよいか、何に使ってよいか、誰が管理するか、いつまでか、など。',
        'What is settled about data in one state: who may see it, what it may be used for, who manages it, until when.',
      ],
    },
    stakeholder: {
      name: ['ステークホルダー', 'Stakeholder'],
      says: [
        'データの一生に関わる組織や人。住まい手のように、集まりとしての個人も含む。',
        'An organisation or person with a part in the life of the data; persons as a group, such as residents, included.',
      ],
    },
    category: {
      name: ['カテゴリ', 'Category'],
      says: [
        '法令や契約で特別な扱いを求められるデータの種類。個人データ、営業秘密など。守る観点ごとに書く。',
        'Kinds of data that call for special handling, such as personal data or trade secrets; one row for each thing protected.',
      ],
    },
    disclosureScope: {
      name: ['開示範囲', 'Disclosure scope'],
      says: [
        'そのデータを見てよい相手の範囲。社内、提携先まで、など段階で表す。',
        'Who may see the data, in layers: inside one company, then its partners, and so on.',
      ],
    },
    purpose: {
      name: ['利用目的', 'Purpose of use'],
      says: ['そのデータを使ってよい目的。', 'What the data may be used for.'],
    },
    controller: {
      name: ['データ管理主体', 'Managing party'],
      says: [
        'その時点でデータを実際に管理し、扱いに責任をもつ組織。',
        'The organisation that manages the data at that point and answers for how it is handled.',
      ],
      note: ['GDPRの「管理者」とは別のものです。', 'Not the “controller” of the GDPR.'],
    },
    rightsHolders: {
      name: ['データ権利者', 'Rights holders'],
      says: [
        'データがどこにあっても、そのデータに権利をもつ人や組織。本人、取得した会社など。',
        'Those who have rights in the data wherever it is: the person it is about, the company that collected it.',
      ],
    },
    value: {
      name: ['価値（重要度）', 'Value (importance)'],
      says: [
        'そのデータが失われたり漏れたりしたときに、どれほど困るか。',
        'How much is at stake when the data is lost, wrong or disclosed.',
      ],
    },
    location: {
      name: ['媒体・保存先', 'Medium / location'],
      says: [
        'データが置かれている機器、サーバ、サービス。国や地域を問われることもある。',
        'The devices, servers or services the data is on; sometimes the country matters too.',
      ],
    },
    usageTerm: {
      name: ['利用期限', 'Usage term'],
      says: [
        'そのデータをいつまで使ってよいか。日付、契約の終わりからの期間、期限なし、のいずれかで書く。',
        'Until when the data may be used: a day, a time after a contract ends, or no end.',
      ],
    },
    demand: {
      name: ['属性への要求', 'Demand on an attribute'],
      says: [
        'ある場が、どの属性を決めておくよう求めているか。表3-1の○。',
        'Which attributes a ba asks to be settled: the ○ of table 3-1.',
      ],
    },
    risk: {
      name: ['リスク', 'Risk'],
      says: [
        'あるイベントで、ある観点から見て、データに起こりうる望ましくないこと。',
        'Something unwanted that may happen to data at one event, seen from one viewpoint.',
      ],
    },
    measure: {
      name: ['対策', 'Measure'],
      says: [
        'リスクを避けたり小さくしたりするために行うこと。一つの対策が複数のリスクに効くこともある。',
        'What is done to avoid or lessen risks. One measure may serve against several.',
      ],
    },
    responsibilitySplit: {
      name: ['責任分界', 'Responsibility split'],
      says: [
        'リスクと対策ごとに、どの組織が最終責任をもち、どの組織が行い、協力し、知らせを受けるかの取り決め。',
        'For each risk and measure, which organisation answers for it, does it, helps, or is told.',
      ],
      note: ['役割の分け方はYoriai独自のものです。', 'How the roles are divided is ours.'],
    },
    gap: {
      name: ['空白', 'Gap'],
      says: [
        '対策のないリスクと、最終責任を引き受けた組織のない対策。',
        'A risk without a measure, or a measure no organisation has agreed to answer for.',
      ],
    },
    unfilled: {
      name: ['未具体化', 'Not yet concrete'],
      says: [
        '場が決めておくよう求めているのに、まだ書かれていない属性。',
        'Attributes a ba asks for that nobody has written down yet.',
      ],
    },
    signOff: {
      name: ['署名', 'Sign-off'],
      says: [
        '組織が、あるリスクへの対応と自社の責任を、そのときの内容のとおりに承認したしるし。あとで中身が変わると、変わったところが示される。',
        'An organisation’s yes to what is done about a risk and to its own part, as it stood then. When the content changes later, what changed is shown.',
      ],
    },
  },
})

/** The names of the explained terms. */
export type TermId = keyof (typeof termsWords)['ja']['term']
