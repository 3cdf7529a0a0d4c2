import type { Pairs } from '../../bilingual.ts'
import { cellEditor } from './cell-editor.ts'

/** Words of STEP 3 as a whole. */
export const attributes = {
  tabs: ['STEP 3 の表示', 'Views of STEP 3'],
  tabMatrix: ['3-1 属性と場', '3-1 Attributes × ba'],
  tabTable: ['3-2 属性の値', '3-2 Attribute values'],
  category: ['カテゴリ', 'Category'],
  attribute: ['属性', 'Attribute'],
  moreRows: ['…', '…'],
  moreRowsLabel: ['ほかのカテゴリを表示', 'Show further categories'],
} as const satisfies Pairs

/** Words of table 3-1: attributes and the ba to consider. */
export const matrix = {
  title: ['属性の検討で考慮する場', 'Ba to consider for each attribute'],
  columns: [
    '「属性」の検討において考慮すべきルール（場）',
    'Rules (ba) to be considered for the attributes',
  ],
  progress: ['検討済み {considered}/{all}', 'Considered {considered}/{all}'],
  others: ['他の場 {count, plural, other {#}}', 'Other ba {count, plural, other {#}}'],
  spoken: {
    required: ['○ 考慮が必要', '○ must be considered'],
    undecided: ['未検討', 'not considered yet'],
    notApplicable: ['対象外', 'does not apply'],
  },
  spellings: {
    required: ['○ ◯ 〇 o お まる yes 考慮が必要', '○ ◯ 〇 o yes required'],
    undecided: ['未検討 ? ？', 'undecided ? not-considered'],
    notApplicable: ['— – - ― ー × 対象外', '— – - n/a none not-applicable'],
  },
  strip: {
    required: ['○ {count}', '○ {count}'],
    undecided: ['未検討 {count}', 'open {count}'],
    notApplicable: ['対象外 {count}', 'n/a {count}'],
  },
  circle: ['○', '○'],
  none: ['—', '—'],
  legend: [
    '○ 考慮が必要　空白 未検討　— 対象外',
    '○ to be considered · blank: not considered · — does not apply',
  ],
  keys: [
    'Space または O で切り替え、Alt+↓ かダブルクリックで条項とメモ',
    'Space or O changes the mark, Alt+↓ or a double click opens clause and note',
  ],
  without: ['どの場も定めていない属性：{rows}', 'No ba governs: {rows}'],
  withoutNone: ['すべての属性に、定めている場があります。', 'Every attribute is governed by a ba.'],
  mark: ['印', 'Mark'],
  clause: ['根拠の条項', 'Clause'],
  clauseHint: ['「第5条」のように書きます', 'Such as “Art. 5”'],
  note: ['メモ', 'Note'],
  hasNote: ['メモあり', 'Has a note'],
  changedFrom: ['署名後に変更（前：{before}）', 'Changed since signed (before: {before})'],
  empty: ['場がまだありません', 'No ba yet'],
  emptyLead: [
    'STEP 2 で場を整理すると、ここで属性と突き合わせられます。',
    'Arrange the ba in STEP 2, then match them with the attributes here.',
  ],
  toBa: ['STEP 2 へ', 'Go to STEP 2'],
} as const satisfies Pairs

/** Words of table 3-2: the attributes of each data. */
export const table = {
  title: ['データの属性', 'Attributes of the data'],
  columns: ['データの状態', 'Data states'],
  progress: [
    '表に出ているデータ：場が求める属性のうち具体化済み {filled}/{all}',
    'Data shown: {filled} of {all} attributes the ba ask for are concrete',
  ],
  /** what the foot of the screen counts, where the table shows less than the model */
  progressOfAll: ['モデル全体の未具体化 {count}', 'Not yet concrete in the whole model: {count}'],
  chooseColumns: ['データを選ぶ（{shown}/{all}）', 'Choose data ({shown}/{all})'],
  columnsTitle: ['表に出すデータ', 'Data to show'],
  chooseBy: {
    organisation: ['保有する者で選ぶ', 'By who holds it'],
    ba: ['場で選ぶ', 'By ba'],
    event: ['イベントで選ぶ', 'By event'],
    placeholder: ['選ぶ', 'Choose'],
    all: ['すべてのデータを出す', 'Show all data'],
  },
  turn: ['行と列を入れ替える', 'Swap rows and columns'],
  onlyOpen: ['未入力だけ', 'Only what is missing'],
  changedFrom: ['署名後に変更（前：{before}）', 'Changed since signed (before: {before})'],
  changedFromNothing: ['署名後に記入', 'Written since signed'],
  followsFrom: ['{name}に従う', 'follows {name}'],
  brokenFollow: ['左記と同様の参照先がありません', 'It follows a cell that says nothing'],
  empty: ['データがまだありません', 'No data yet'],
  emptyLead: [
    'STEP 1 でデータとイベントを描くと、ここに並びます。',
    'Draw data and events in STEP 1; they appear here.',
  ],
  toFlow: ['STEP 1 へ', 'Go to STEP 1'],
  editor: cellEditor,
} as const satisfies Pairs
