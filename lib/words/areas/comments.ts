import { bilingual } from '../bilingual.ts'

/** Words of what people say about places of a model. */
export const commentsWords = bilingual({
  title: ['コメント', 'Comments'],
  close: ['コメントを閉じる', 'Close comments'],
  back: ['一覧に戻る', 'Back to the list'],
  loading: ['コメントを読み込んでいます', 'Loading comments'],
  failed: [
    'コメントを読み込めませんでした。しばらくしてから開き直してください。',
    'The comments could not be loaded. Please open this again in a moment.',
  ],
  open: ['コメント', 'Comments'],
  openUnread: [
    'コメント（未読のやり取り {count, number} 件）',
    'Comments ({count, plural, one {# unread thread} other {# unread threads}})',
  ],
  arrived: [
    '{person}（{org}）があなた宛てにコメントしました',
    '{person} ({org}) addressed you in a comment',
  ],
  show: ['コメントを見る', 'Show it'],
  here: {
    start: ['コメントする', 'Comment'],
    threads: ['コメント {count, number} 件', '{count, plural, one {# comment} other {# comments}}'],
    spoken: [
      '未解決のコメント {count, number} 件',
      '{count, plural, one {# open comment} other {# open comments}}',
    ],
  },
  place: {
    heading: ['この場所のコメント', 'Comments on this'],
    point: ['図の一点', 'A point of the picture'],
    gone: ['{name}（削除済み）', '{name} (deleted)'],
    detail: ['{name}：{detail}', '{name}: {detail}'],
    go: ['その場所を表示', 'Show the place'],
    empty: [
      'まだコメントはありません。確かめたいことや気づいたことを書くと、全員に見えます。@ で宛先を選べます。',
      'No comments yet. What you ask or note here is seen by everybody. Type @ to address somebody.',
    ],
    onlyResolved: ['未解決のコメントはありません。', 'Nothing is open here.'],
    resolved: ['解決済み {count, number} 件', '{count, number} resolved'],
  },
  list: {
    filter: ['表示するコメント', 'Which comments'],
    open: ['未解決', 'Open'],
    resolved: ['解決済み', 'Resolved'],
    mine: ['自分', 'Mine'],
    mentioned: ['自分宛て', 'To me'],
    more: ['さらに表示（残り {count, number} 件）', 'Show more ({count, number} left)'],
    empty: {
      open: ['未解決のコメントはありません', 'No open comments'],
      resolved: ['解決済みのコメントはまだありません', 'Nothing has been resolved yet'],
      mine: ['あなたが書いたコメントはまだありません', 'You have written no comments yet'],
      mentioned: ['あなた宛てのコメントはありません', 'Nobody has mentioned you'],
    },
    emptyHint: [
      'データやイベントを選んで C キー、表のセルでは Shift+F2 を押すと、その場所にコメントできます。モデルの内容は変わりません。',
      'Select data or an event and press C, or Shift+F2 in a table, to comment on it. Comments change nothing in the model.',
    ],
    pin: ['図の一点にコメントする', 'Comment on a point of the picture'],
    pinHint: [
      'コメントする位置を図の上で押してください。Enter で中央に置き、Esc でやめます。',
      'Press where the comment belongs. Enter puts it in the middle, Esc cancels.',
    ],
  },
  thread: {
    count: ['{count, number} 件', '{count, plural, one {# comment} other {# comments}}'],
    unread: ['未読 {count, number} 件', '{count, number} unread'],
    called: ['あなた宛て', 'To you'],
    nothing: ['（コメントは削除されました）', '(the comments were deleted)'],
    resolve: ['解決済みにする', 'Resolve'],
    reopen: ['再開する', 'Reopen'],
    resolvedBy: ['{person}（{org}）が解決済みにしました', 'Resolved by {person} ({org})'],
    resolvedHint: ['続けるには再開してください。', 'Reopen it to go on.'],
    comments: ['やり取り', 'Thread'],
    new: ['ここから未読', 'New from here'],
  },
  comment: {
    you: ['あなた', 'you'],
    edited: ['編集済み', 'edited'],
    deleted: ['投稿者が削除しました', 'Deleted by its author'],
    edit: ['コメントを編集', 'Edit this comment'],
    remove: ['コメントを削除', 'Delete this comment'],
    removeTitle: ['コメントを削除しますか', 'Delete this comment?'],
    removeBody: [
      '本文は元に戻せません。「投稿者が削除しました」という表示は残ります。',
      'Its words cannot be brought back. “Deleted by its author” stays in its place.',
    ],
    removeDo: ['削除する', 'Delete'],
    cancel: ['やめる', 'Cancel'],
  },
  write: {
    new: ['新しいコメント', 'New comment'],
    reply: ['返信', 'Reply'],
    edit: ['コメントの編集', 'Edit the comment'],
    placeholder: ['@ で宛先を選べます', 'Type @ to address somebody'],
    hint: ['Ctrl+Enter（⌘+Enter）で送信', 'Ctrl+Enter (⌘+Enter) sends'],
    send: ['コメントする', 'Comment'],
    sendReply: ['返信する', 'Reply'],
    save: ['保存する', 'Save'],
    left: ['残り {count, number} 文字', '{count, number} characters left'],
    people: ['宛先の候補', 'People to address'],
    found: [
      '宛先の候補 {count, number} 件。上下キーで選び、Enter で決定します。',
      '{count, plural, one {# person} other {# people}}. Choose with the arrow keys and Enter.',
    ],
  },
} as const)
