import { bilingual } from '../bilingual.ts'

/** Words of the attribute trace (属性トレース): its picture, its choices, and why something in it has to be confirmed. */
export const traceWords = bilingual({
  tab: ['属性トレース', 'Attribute trace'],
  title: ['属性トレース　{from} → {to}', 'Attribute trace: {from} → {to}'],
  titleOfOne: ['属性トレース　{name}', 'Attribute trace: {name}'],
  lead: [
    '1つのデータの属性が、どのイベントで、どの場のもとで変わるか。',
    'How the attributes of one data change: by which event, within which ba.',
  ],
  footer: [
    '{model}　基準日 {day}　場の効力は {today} 現在',
    '{model}, as of {day}; ba in force as on {today}',
  ],
  period: {
    before: ['施行前（{day}から）', 'not yet in force (from {day})'],
    inForce: ['{from}〜{to}', '{from} – {to}'],
    ended: ['失効（{day}まで）', 'no longer in force (until {day})'],
  },
  mark: {
    changed: ['変化', 'Changed'],
    confirm: ['確認が必要', 'To be confirmed'],
    open: ['場が求めるが未具体化', 'Asked for by a ba, not yet concrete'],
  },
  counts: [
    '変化 {changed}、確認が必要・未具体化 {confirm}',
    'Changed {changed}; to be confirmed or not yet concrete {confirm}',
  ],
  notConcretised: ['未具体化', 'Not yet concrete'],
  notAsked: ['－', '–'],
  choose: {
    data: ['データ', 'Data'],
    search: ['データ名や組織名で探す', 'Search by data or organisation'],
    noMatch: ['該当するデータはありません', 'No data matches'],
    open: ['一覧を開く', 'Open the list'],
    start: ['始まり', 'Begins at'],
    path: ['経路（{count}通り）', 'Path ({count})'],
    pathCut: ['経路（{count}通り以上）', 'Path ({count} or more)'],
    step: ['{path} → {next}', '{path} → {next}'],
    rule: [
      '書かれた属性が多い経路から順に並んでいます。同数なら長い順です。',
      'Those along which more attributes are written come first, then the longer ones.',
    ],
    cut: [
      'ほかにも経路があります。「始まり」を選ぶと絞り込めます。',
      'There are more paths. Choosing where they begin narrows them down.',
    ],
  },
  save: ['SVGで保存', 'Save as SVG'],
  print: ['印刷', 'Print'],
  caption: ['属性トレース：{path}', 'Attribute trace: {path}'],
  attribute: ['属性', 'Attribute'],
  events: ['イベント', 'Events'],
  crossings: ['場への出入り', 'Ba entered, left'],
  bands: ['場', 'Ba'],
  noBands: ['この経路には場がありません', 'No ba on this path'],
  entered: ['入る：{names}', 'Enters: {names}'],
  left: ['出る：{names}', 'Leaves: {names}'],
  parties: ['{from}→{to}', '{from} → {to}'],
  more: ['{first}ほか{count}者', '{first} and {count} more'],
  openEvent: ['イベント「{name}」の詳細', 'Details of the event “{name}”'],
  openBa: ['場「{name}」の詳細', 'Details of the ba “{name}”'],
  openCell: ['{mark}：{state}の{attribute}', '{mark}: {attribute} of {state}'],
  assumption: ['仮定', 'Assumption'],
  concern: {
    asked: [
      '{bas}が求めていますが、まだ書かれていません。',
      'Asked for by {bas}, but not written yet.',
    ],
    broken: [
      '「同様」とした先に値がありません。',
      'What it is said to be the same as says nothing.',
    ],
    scopeWidened: [
      '新たに{who}が含まれますが、根拠が書かれていません。',
      'Now includes {who}, but no ground is written.',
    ],
    scopeOpened: [
      '誰にでも開示できるようになりますが、根拠が書かれていません。',
      'Now open to anybody, but no ground is written.',
    ],
    controllerChanged: [
      '移転・提供のイベントなしに、{from}から{to}に移ります。',
      'Passes from {from} to {to} without a transfer on the way.',
    ],
    holderLost: [
      '{who}が外れますが、理由の記録がありません。',
      'No longer includes {who}, and no reason is recorded.',
    ],
    becomesPersonal: [
      'ここから{codes}になりますが、根拠が書かれていません。',
      'Becomes {codes} here, but no ground is written.',
    ],
  },
  concernRules: ['この判定はYoriai独自のものです。', 'This assessment is ours.'],
  panel: {
    title: ['「{attribute}」の変化', 'How “{attribute}” changed'],
    before: ['前（{state}）', 'Before ({state})'],
    after: ['後（{state}）', 'After ({state})'],
    by: ['間のイベント', 'Events between'],
    toRisks: ['リスクの表を開く', 'Open the table of risks'],
  },
  empty: ['トレースするデータがまだありません', 'There is no data to trace yet'],
  emptyLead: [
    'STEP 1 でデータとイベントを描くと、属性の変化をここで追えます。',
    'Draw data and events in STEP 1 to follow here how the attributes change.',
  ],
  toFlow: ['STEP 1 を開く', 'Open STEP 1'],
  gone: ['このデータは見つかりません', 'This data is not there'],
  goneLead: [
    '削除されたか、別のモデルのデータです。上の「データ」で選び直してください。',
    'It was deleted or belongs to another model. Choose another one above.',
  ],
  pathGone: [
    'リンクにあった経路は、今の流れではつながっていません。代わりの経路を表示しています。',
    'The path of the link does not exist in the flow any more. Another one is shown.',
  ],
  noEvents: [
    'このデータに至るイベントがありません。STEP 1 でつなぐと、変化を追えます。',
    'No event leads to this data. Connect it in STEP 1 to follow its changes.',
  ],
  noAttributes: [
    'この経路のデータには、まだ属性が書かれていません。',
    'No attribute of the data on this path is written yet.',
  ],
  toTable: ['3-2 に記入する', 'Fill in table 3-2'],
} as const)
