import { bilingual } from '../bilingual.ts'

/** Words of the gallery of use cases and patterns, where a new model begins. */
export const galleryWords = bilingual({
  useCases: ['使用例', 'Use cases'],
  useCasesNote: [
    'フレームワークの四つの使用例です。コピーして、自社の流れに直していけます。',
    'The four use cases of the framework. Copy one and turn it into your own flow.',
  ],
  patterns: ['ひな形', 'Patterns'],
  patternsNote: [
    'よくある流れの小さな始まりです。属性とリスクは入っていません。',
    'Small beginnings of common flows, without attributes and risks.',
  ],
  owns: ['このコンソーシアムのモデル', 'Models of this consortium'],
  ownsNote: [
    'いまあるモデルを写して、別の検討を始められます。新しい順に {count, number} 件まで出ています。',
    'Copy a model that exists and begin another study. Up to {count, number} are shown, newest first.',
  ],
  own: ['自分たちのモデル', 'Our own'],
  others: ['ほかの始め方', 'Other ways to begin'],
  toOthers: ['白紙・ファイルから', 'Blank or from a file'],
  useCase: ['使用例 {number}　{title}', 'Use case {number}: {title}'],
  sample: ['サンプル', 'Sample'],
  scenario: ['シナリオ', 'Scenario'],
  skeleton: ['Yoriai作成の骨組み', 'Our skeleton'],
  pattern: ['ひな形', 'Pattern'],
  inferred: ['Yoriaiの推定 {count, number} か所', '{count, number} places inferred by us'],
  pictureOf: ['「{title}」の流れの図', 'Picture of the flow of “{title}”'],
  counts: {
    stakeholders: ['ステークホルダー', 'Stakeholders'],
    states: ['データ', 'Data'],
    events: ['イベント', 'Events'],
    bas: ['場', 'Ba'],
    attributes: ['属性', 'Attributes'],
    risks: ['リスク', 'Risks'],
    measures: ['対策', 'Measures'],
  },
  source: {
    deck: [
      '事実と用語の出典：経済産業省「協調的なデータ利活用に向けたデータマネジメント・フレームワーク」（2022年4月）の概要 {pages}。文と推定はYoriaiによります。',
      'Facts and terms: METI, Data Management Framework for Collaborative Data Utilization (April 2022), overview {pages}. Sentences and inferences are Yoriai’s.',
    ],
    named: [
      '題名は経済産業省のフレームワークの使用例④によります。中身はすべてYoriaiが作成したもので、経済産業省のものではありません。',
      'Only the title is that of METI’s use case 4. Everything in it is Yoriai’s, not METI’s.',
    ],
    own: [
      'このコンソーシアムのモデルです。使ってよい範囲は、参加する組織の取り決めによります。',
      'A model of this consortium. What it may be used for is for its members to agree.',
    ],
    ours: [
      'すべてYoriaiが作成したもので、経済産業省のものではありません。',
      'Everything in it is Yoriai’s, not METI’s.',
    ],
  },
  licence: [
    'MIT ライセンス。自由にコピーし、直せます。',
    'MIT licence: copy and change it freely.',
  ],
  look: ['中を見る', 'Look inside'],
  lookAt: ['「{title}」の中を見る', 'Look inside “{title}”'],
  begin: ['コピーして始める', 'Copy and begin'],
  beginWith: ['「{title}」をコピーして始める', 'Copy and begin: “{title}”'],
  enlarge: ['図を大きく開く', 'Open the picture large'],
  progress: ['各ステップの具合', 'How far each step is'],
  inside: ['中にあるもの', 'What is in it'],
  empty: ['ありません', 'None'],
  event: ['{kind}　{name}', '{kind}: {name}'],
  ba: ['{name}（{norm}）', '{name} ({norm})'],
  copy: {
    note: [
      '流れ、ステークホルダー、システム、図の配置は必ず入ります。あとから何でも直せます。',
      'Flow, stakeholders, systems and the arrangement of the picture always come along. Everything can be changed later.',
    ],
    ownNote: [
      '流れ、ステークホルダー、システム、図の配置は必ず入ります。責任分界、署名、コメント、履歴は入りません。',
      'Flow, stakeholders, systems and the arrangement of the picture always come along. Responsibilities, signatures, comments and history do not.',
    ],
    ownTitle: ['{title}（写し）', '{title} (copy)'],
    keep: ['いっしょに入れるもの', 'What to keep as well'],
    bas: ['場と 3-1 の表', 'Ba and table 3-1'],
    basHint: [
      '場 {bas, number}、属性への要求 {demands, number}',
      '{bas, number} ba, {demands, number} demands on attributes',
    ],
    attributes: ['属性（3-2 の表）', 'Attributes (table 3-2)'],
    attributesHint: ['{count, number} セル', '{count, plural, one {# cell} other {# cells}}'],
    risks: ['リスクと対策', 'Risks and measures'],
    risksHint: [
      'リスク {risks, number}、対策 {measures, number}',
      'Risks: {risks, number}, measures: {measures, number}',
    ],
    none: ['これには入っていません', 'There are none in it'],
    name: ['題名', 'Title'],
    nameEn: ['英語での題名（任意）', 'Title in English (optional)'],
  },
  first: {
    title: ['何から始めますか', 'Where do you want to begin?'],
    note: [
      '使用例を選ぶと、流れ・場・属性・リスクの入ったモデルがすぐに開きます。見て、直して、要らなければ消せます。',
      'A use case opens at once as a worked model with flow, ba, attributes and risks, to look at, to change, or to throw away.',
    ],
    more: ['すべてを見る', 'See everything'],
  },
})
