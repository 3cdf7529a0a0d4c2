import { bilingual } from '../bilingual.ts'

/** Words of what an organisation notes for itself (社内メモ). Ours; taken in where it is shown. */
export const notesWords = bilingual({
  title: ['社内メモ', 'Internal notes'],
  count: ['{count} 件', '{count}'],
  only: ['{org}の中だけ', 'Within {org} only'],
  empty: [
    'まだありません。ここに書いたことを読めるのは{org}の参加者だけです。ほかの組織には、メモがあることも伝わりません。',
    'None yet. What is written here is read by the members of {org} alone. Other organisations are not told that there is a note.',
  ],
  list: ['社内メモの一覧', 'Internal notes, listed'],
  loading: ['社内メモを読み込んでいます', 'Loading internal notes'],
  failed: ['社内メモを読み込めませんでした。', 'The internal notes could not be loaded.'],
  offline: [
    'オフラインのため、社内メモは表示できません。接続が戻ると表示されます。',
    'You are offline: internal notes are shown when the connection is back.',
  ],
  edited: ['編集済み', 'edited'],
  editNote: ['社内メモを編集', 'Edit this note'],
  removeNote: ['社内メモを削除', 'Delete this note'],
  removed: ['社内メモを削除しました', 'The note was deleted'],
  undo: ['元に戻す', 'Undo'],
  write: {
    fresh: ['新しい社内メモ', 'New internal note'],
    again: ['社内メモの編集', 'Edit the internal note'],
    add: ['メモを残す', 'Add note'],
    save: ['保存する', 'Save'],
    cancel: ['やめる', 'Cancel'],
    hint: ['Ctrl+Enter（⌘+Enter）で保存', 'Ctrl+Enter (⌘+Enter) saves'],
    left: ['残り {count} 文字', '{count} characters left'],
  },
} as const)
