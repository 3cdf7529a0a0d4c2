import { bilingual } from '../bilingual.ts'
import { attributes, matrix, table } from './tables/attributes.ts'
import { ba, collected } from './tables/ba.ts'
import { panel } from './tables/panels.ts'
import { measure, risks } from './tables/risks.ts'
import { suggestions } from './tables/suggestions.ts'

/** Words of STEP 2, 3 and 4: ba, attributes and risks as tables, their editors and panels; what all of them say stands here. */
export const tablesWords = bilingual({
  separator: ['、', ', '],
  colon: ['{label}：{value}', '{label}: {value}'],
  count: ['{count, plural, other {#}}件', '{count, plural, other {#}}'],
  notWritten: ['未入力', 'Not filled in'],
  notConsidered: ['未検討', 'Not considered'],
  assumption: ['仮定', 'Assumption'],
  ours: ['Yoriai独自', 'Ours'],
  nothing: ['なし', 'None'],
  delete: ['削除', 'Delete'],
  cancel: ['やめる', 'Cancel'],
  close: ['閉じる', 'Close'],
  add: ['追加', 'Add'],
  back: ['一覧へ戻る', 'Back to the list'],
  japanese: ['{label}（日本語）', '{label} (Japanese)'],
  english: ['{label}（英語）', '{label} (English)'],
  englishMissing: ['英語は未入力（日本語で表示）', 'No English yet (Japanese is shown)'],
  readOnly: [
    '閲覧のみ。変更する権限がありません。',
    'Read only: you have no right to change this.',
  ],
  loading: ['読み込み中', 'Loading'],
  deleted: ['削除されたもの', 'Deleted element'],
  changedBy: ['{name}さんが変更', 'Changed by {name}'],
  edit: ['{label}を編集', 'Edit {label}'],
  refused: {
    title: ['この変更は受け付けられませんでした', 'This change was not accepted'],
    'unknown-element': [
      '対象がほかの人によって削除されています。',
      'Somebody else has deleted what it is about.',
    ],
    exists: ['同じ識別子のものがすでにあります。', 'An element with this id exists already.'],
    invalid: ['入力の形式を確かめてください。', 'Check what you entered.'],
    tooLong: [
      '文章が長すぎます。ここに書けるのは{most, number}字までです。',
      'The text is too long: at most {most, number} characters fit here.',
    ],
    invariant: [
      'フレームワークの規則に反するため、元のままです。',
      'It breaks a rule of the framework; nothing was changed.',
    ],
  },
  grid: {
    hint: [
      '矢印と Enter で移動、文字を打つか F2 で入力、Alt+↓ で詳しい編集、Delete で消去、Shift+F10 か右クリックで操作の一覧、Esc のあと Tab で表の外へ',
      'Arrows and Enter move, typing or F2 writes, Alt+↓ opens the editor, Delete clears, Shift+F10 or a right click lists the actions, Escape then Tab leaves the table',
    ],
    notTaken: [
      '{count, plural, other {#}}個のセルは読み取れず、元のままです',
      '{count, plural, one {# cell could not be read and is unchanged} other {# cells could not be read and are unchanged}}',
    ],
  },
  ba,
  collected,
  attributes,
  matrix,
  table,
  risks,
  suggestions,
  measure,
  panel,
} as const)
