import type { Pairs } from '../../bilingual.ts'

/** Words of STEP 4: the risks of each event. */
export const risks = {
  title: ['イベントごとのリスク', 'Risks of each event'],
  events: ['イベント', 'Events'],
  eventRisks: [
    'リスク{count, plural, other {#}}件',
    '{count, plural, one {# risk} other {# risks}}',
  ],
  eventOpen: ['未検討{count, plural, other {#}}', '{count, plural, other {# open}}'],
  eventTitle: ['{inputs}の「{kind}」', '{kind} of {inputs}'],
  eventOnly: ['「{kind}」（{outputs}）', '{kind} ({outputs})'],
  column: ['「{event}」にて想定されるリスク（例）', 'Risks to expect at “{event}” (examples)'],
  source: ['脅威主体の区分', 'Threat source'],
  threat: ['脅威', 'Threat'],
  measures: ['対策', 'Measures'],
  status: ['状態', 'Status'],
  incident: ['リスク', 'Risk'],
  add: ['リスクを追加', 'Add a risk'],
  newRisk: ['新しいリスク', 'New risk'],
  addFor: ['{viewpoint}のリスクを追加', 'Add a risk for {viewpoint}'],
  typeHere: ['リスクを入力（Alt+↓で「該当なし」も）', 'Type a risk (Alt+↓ for “No risk”)'],
  notApplicable: ['該当なし', 'No risk'],
  notApplicableBecause: ['該当なし：{reason}', 'No risk: {reason}'],
  markNotApplicable: ['該当なしとする', 'Mark as no risk'],
  reason: ['該当なしの理由', 'Why there is no risk'],
  reasonHint: [
    '検討したことが他社にも分かるように書きます。',
    'So that the others see that it was considered.',
  ],
  reopen: ['未検討に戻す', 'Back to not considered'],
  noMeasure: ['対策が未検討', 'No measure yet'],
  moreMeasures: ['+{count}', '+{count}'],
  remove: ['このリスクを削除', 'Delete this risk'],
  removeTitle: ['このリスクを削除しますか', 'Delete this risk?'],
  removeSeveral: [
    '選択した{count, plural, other {#}}件のリスクを削除しますか',
    'Delete the {count, plural, other {#}} selected risks?',
  ],
  removeCount: [
    '{count, plural, other {#}}件のリスクを削除',
    'Delete {count, plural, other {#}} risks',
  ],
  removeBody: [
    '対策は残ります。分担と署名の対象からは外れます。',
    'Its measures stay. It leaves the responsibilities and what is signed.',
  ],
  empty: ['イベントがまだありません', 'No events yet'],
  toFlow: ['STEP 1 へ', 'Go to STEP 1'],
  emptyLead: [
    'STEP 1 でイベントを描くと、ここでリスクを洗い出せます。',
    'Draw events in STEP 1, then look for their risks here.',
  ],
  summary: [
    'リスク {risks}　未検討の観点 {open}',
    'Risks {risks} · viewpoints not considered {open}',
  ],
  viewpoint: ['保護の観点', 'Viewpoint'],
  states: ['対象のデータ', 'Data concerned'],
  unit: ['移転の単位', 'Unit of transfer'],
  dismissReason: ['対象外とした理由', 'Why it was dismissed'],
  levels: ['起こりやすさと影響（独自）', 'Likelihood and impact (ours)'],
  likelihood: ['起こりやすさ', 'Likelihood'],
  impact: ['影響', 'Impact'],
  catalog: ['典型リスク {ref}（独自のカタログ）', 'Typical risk {ref} (our catalogue)'],
} as const satisfies Pairs

/** Words of a measure. */
export const measure = {
  title: ['対策', 'Measure'],
  add: ['対策を追加', 'Add a measure'],
  newTitle: ['対策の名称', 'Name of the measure'],
  link: ['既にある対策を使う', 'Use an existing measure'],
  unlink: ['「{title}」をこのリスクから外す', 'Take “{title}” off this risk'],
  remove: ['「{title}」を削除', 'Delete “{title}”'],
  type: ['方針', 'Type'],
  status: ['状態', 'Status'],
  scenario: ['現状・あるべき姿', 'As is / to be'],
  references: ['参照', 'References'],
  family: ['規格等', 'Standard'],
  referenceId: ['番号', 'Number'],
  addReference: ['参照を追加', 'Add a reference'],
  removeReference: ['{ref} を外す', 'Remove {ref}'],
  sharedWith: [
    'ほかの{count, plural, other {#}}件のリスクでも使っています。',
    'Also used for {count, plural, one {# other risk} other {# other risks}}.',
  ],
} as const satisfies Pairs
