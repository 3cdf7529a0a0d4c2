import { bilingual } from '../bilingual.ts'

/** What is looked at again, and because of what: parts of sentences. */
export const reviewNames = {
  result: {
    duties: ['場の義務がイベントになっているか', 'whether the duties of the ba are events'],
    flow: ['データ処理フロー', 'the flow'],
    membership: ['適用される場', 'which ba apply'],
    crossBorder: ['国外への移転の根拠', 'the ground for leaving the country'],
    explanation: ['リスクのもとになる場や属性', 'which ba or attribute the risk follows from'],
    marks: ['場が求める属性（3-1）', 'the attributes the ba asks for (3-1)'],
    values: ['対象のデータの属性（3-2）', 'the attributes of the data it holds (3-2)'],
    attributes: ['属性（3-2）', 'the attributes (3-2)'],
    inherited: ['後のデータに引き継ぐ属性', 'what the data after it takes over'],
    conditions: ['流通の条件', 'the conditions of the transfer'],
    risks: ['イベントのリスク', 'the risks of the event'],
    complianceRisks: ['場にかかわるリスク', 'the risks of not keeping to the ba'],
    risksOn: ['データのリスク', 'the risks of the data'],
    responsibilities: ['対策の責任分担', 'who carries out the measures'],
  },
  cause: {
    event: ['イベントの変更', 'a change of an event'],
    transfer: ['移転の単位の変更', 'a change of the units of a transfer'],
    ba: ['場の変更', 'a change of a ba'],
    value: ['属性の変更', 'a change of an attribute'],
    risk: ['リスクの追加', 'a new risk'],
    measure: ['対策の採用', 'the adoption of a measure'],
  },
} as const

/**
 * Words of what has to be looked at again (見直しが必要). Names are parts of sentences; no arguments in them, so that they can be read
 * without a formatter; those of the screen are filled in by `filled`, without plurals. Taken in where they are shown.
 */
export const reviewsWords = bilingual({
  title: ['見直しが必要', 'To be looked at again'],
  ...reviewNames,
  /** what the screen says around them */
  screen: {
    count: ['見直しが必要 {count}', 'To look at again {count}'],
    open: ['見直しが必要なものの一覧を開く', 'Open the list of what has to be looked at again'],
    close: ['見直しが必要なものの一覧を閉じる', 'Close the list of what has to be looked at again'],
    stepMark: ['見直しが必要：{count}件', 'To be looked at again: {count}'],
    lead: [
      '後からの変更が、それより前の検討結果に影響しうるものです。内容を見て、必要なら直し、「確認した」を押してください。',
      'A later change may matter for what was worked out before. Look at it, amend it where needed, and press “Looked at”.',
    ],
    foot: [
      '「確認した」を押すと全員の一覧から消え、だれがいつ確認したかが監査証跡に残ります。後から変更があれば、また表示されます。',
      'What was looked at leaves everybody’s list, and the audit trail keeps who looked and when. A later change brings it back.',
    ],
    ours: [
      '立ち返る観点は経済産業省のフレームワークに沿っていますが、どの変更で何を見直すかの対応はYoriai独自のものです。',
      'That steps lead back to each other follows METI’s framework; which change asks for which review is ours.',
    ],
    step: ['STEP {step} {name}', 'STEP {step} {name}'],
    items: ['{count}件', '{count}'],
    because: ['{cause}による', 'Because of {cause}'],
    element: ['{kind}「{name}」', '{kind} “{name}”'],
    concerns: ['見直す対象：{names}', 'What to look at: {names}'],
    concernsMore: [
      '見直す対象：{names}、ほか{count}件',
      'What to look at: {names} and {count} more',
    ],
    by: ['{name}さん', '{name}'],
    somebody: ['参加者', 'somebody'],
    moreChanges: ['ほか{count}件の変更', '… and {count} more changes'],
    moreItems: ['ほか{count}件を表示', 'Show {count} more'],
    go: ['該当箇所へ', 'Go there'],
    looked: ['確認した', 'Looked at'],
    lookedOf: ['確認した：{what}', 'Looked at: {what}'],
    lookedAll: ['この{count}件をすべて確認した', 'Looked at all {count}'],
    lookedAllTitle: [
      '{step}の{count}件を確認済みにしますか？',
      'Mark {count} items of {step} as looked at?',
    ],
    lookedAllLead: [
      '全員の一覧から消えます。取り消せません。確認した人と日時は監査証跡に残ります。',
      'They leave everybody’s list, and this cannot be taken back. The audit trail keeps who looked and when.',
    ],
    cancel: ['やめる', 'Cancel'],
    readOnly: [
      '確認済みにできるのは、編集者・署名者・組織管理者・まとめ役です。',
      'Editors, approvers, organisation administrators and owners mark items as looked at.',
    ],
    settled: ['確認したことを記録しました', 'Recorded that you have looked'],
    settledAll: [
      '{count}件を確認したことを記録しました',
      'Recorded that you have looked at {count}',
    ],
    stillOpen: [
      'その後に新しい変更があったため、一覧に残っています',
      'A newer change has come meanwhile, so it stays in the list',
    ],
    notSettled: ['記録できませんでした', 'Could not be recorded'],
    none: ['見直しが必要なものはありません', 'Nothing has to be looked at again'],
    noneLead: [
      'イベント、場、属性などが後から変更され、それより前の検討結果に影響しうるとき、ここに表示されます。',
      'When events, ba or attributes are changed later in a way that may matter for what was worked out before, it is listed here.',
    ],
    since: [
      '変更の数が多いため、{day}より前の変更は含めていません。各要素の変更履歴で確認できます。',
      'There are many changes: those before {day} are not included. The history of each element has them.',
    ],
    more: [
      '項目の数が多いため、古い変更による{count}件は含めていません。',
      'There are many items: {count} of older changes are not included.',
    ],
    offline: [
      'オフラインのため、最後に読み込んだ内容です。再接続すると更新されます。',
      'You are offline: this is what was loaded last. It is updated when you are connected again.',
    ],
    offlineNone: [
      'オフラインのため読み込めません。再接続すると表示されます。',
      'You are offline: it will be shown when you are connected again.',
    ],
    past: [
      'この一覧は現在のモデルについてのものです。過去の状態を見ている間は表示されません。',
      'This list is about the model of now. It is not shown while you look at an earlier state.',
    ],
    looking: ['見直し中', 'Looking again'],
    toList: ['一覧に戻る', 'Back to the list'],
    isSettled: [
      'この項目は見直しが不要になりました。だれかが確認したか、対象がなくなっています。',
      'This item needs no look any more: somebody has looked, or what it was about is gone.',
    ],
  },
})
