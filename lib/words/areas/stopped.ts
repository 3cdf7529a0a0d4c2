import { bilingual } from '../bilingual.ts'

/** Why the live model has stopped or comes back, and the edits that are not saved. */
export const stoppedWords = bilingual({
  title: ['このウィンドウでの編集が止まっています', 'Editing has stopped in this window'],
  fold: ['お知らせをたたむ', 'Fold this notice'],
  unfold: ['お知らせを開く', 'Unfold this notice'],
  refused: [
    'このウィンドウの変更をサーバーが受け付けなかったため、編集を止めました。',
    'The server did not accept a change made in this window, so editing has stopped.',
  ],
  why: {
    'read-only': ['編集する権限がありません。', 'You have no permission to edit.'],
    stewarded: [
      'ほかの組織が管理する要素の変更は、その組織への提案になります。',
      'What another organisation manages is changed by a proposal to it.',
    ],
    'foreign-client': [
      'ほかの方の編集と区別できない変更でした。',
      'The change could not be told apart from somebody else’s.',
    ],
    'document-full': [
      'モデルの容量の上限に達しています。',
      'The model has reached its size limit.',
    ],
    'too-large': [
      '一度に送れる大きさを超えています。分けて行ってください。',
      'It is too large to be sent at once. Please do it in parts.',
    ],
  },
  tooOld: [
    'このモデルは新しい版の画面で開く必要があります。再読み込みすると続けられます。',
    'This model needs a newer version of this page. Reload to go on.',
  ],
  signedOut: [
    'サインアウトしたか、サインインの期限が切れたため、編集を止めました。もう一度サインインしてください。',
    'You signed out or your session has ended, so editing has stopped. Please sign in again.',
  ],
  ended: [
    'サーバーとの接続が終了したため、編集を止めました。再読み込みすると続けられます。',
    'The connection to the server was ended, so editing has stopped. Reload to go on.',
  ],
  held: [
    '保存されていない変更（{count}件）は、このブラウザに残っています。次にこのモデルを開いたときに送られます。',
    'Changes that are not saved ({count}) are kept in this browser and are sent when this model is next opened.',
  ],
  reload: ['再読み込み', 'Reload'],
  signIn: ['サインインへ', 'To sign-in'],
  restart: ['最新の状態から始める', 'Start from the latest state'],
  kept: {
    title: ['保存されていない変更（{count}件）', 'Changes that are not saved ({count})'],
    stays: [
      'このタブに残してあり、再読み込みしても失われません。タブを閉じるかサインアウトすると失われます。',
      'They are kept in this tab, also over a reload. They are lost when you close the tab or sign out.',
    ],
    staysNot: [
      'この画面にだけあり、再読み込みすると失われます。先にコピーするか、ファイルに保存してください。',
      'They are on this screen only, and a reload loses them. Copy them or save them to a file first.',
    ],
    changed: [
      'その後、ほかの方が変えたため反映していません。いまの値: {now}',
      'Not applied: somebody else has changed it since. It now says: {now}',
    ],
    impossible: [
      'いまのモデルには反映できません。',
      'It cannot be applied to the model as it is now.',
    ],
    managed: ['{org}が管理しています。', 'Managed by {org}.'],
    useMine: ['自分の変更を反映する', 'Apply mine'],
    again: ['最新の状態に反映する（{count}件）', 'Apply to the latest state ({count})'],
    propose: ['{org}に提案する（{count}件）', 'Propose to {org} ({count})'],
    proposeParts: [
      '{org}に提案する（{count}件、提案は{parts}件に分かれます）',
      'Propose to {org} ({count}, as {parts} proposals)',
    ],
    sentParts: ['{org}に{sent}件の提案をしました', '{sent} proposals were sent to {org}'],
    sentSome: [
      '{org}への提案{count}件のうち{sent}件を送りました。送れなかった変更は「保存されていない変更」に残っています。',
      '{sent} of {count} proposals were sent to {org}. The changes that could not be sent stay under “Changes that are not saved”.',
    ],
    copy: ['文章としてコピー', 'Copy as text'],
    copied: ['コピーしました', 'Copied'],
    copyFailed: [
      'コピーできませんでした。次の文章を選んでコピーしてください。',
      'Could not copy. Please select this text and copy it.',
    ],
    download: ['ファイルに保存（JSON）', 'Save to a file (JSON)'],
    discard: ['変更を捨てる', 'Discard them'],
    discardAndStart: [
      '変更を捨てて、最新の状態から始める',
      'Discard them and start from the latest state',
    ],
    line: ['{title}: {before} → {after}', '{title}: {before} → {after}'],
    nothing: ['（なし）', '(none)'],
  },
  ownWords: {
    title: ['あなたが書いた文章のうち、保存されなかったもの', 'What you wrote that was not saved'],
    note: [
      'モデルの内容は表示できません。必要な文章は、いまコピーしてください。',
      'Nothing of the model can be shown. Copy now what you need of your own text.',
    ],
  },
  away: {
    restart: [
      'サーバーを再起動しています。自動的につなぎ直します。未送信の変更はこのウィンドウに残っており、失われません。',
      'The server is restarting. This window reconnects by itself; changes not sent yet are kept in it and nothing is lost.',
    ],
    unavailable: [
      'サーバーがこのモデルを開き直しています。自動的につなぎ直します。未送信の変更はこのウィンドウに残っており、失われません。',
      'The server is opening this model anew. This window reconnects by itself; changes not sent yet are kept in it and nothing is lost.',
    ],
    tooSlow: [
      '通信が遅く、ほかの方の変更を受け取りきれないため、自動的につなぎ直します。未送信の変更はこのウィンドウに残っており、失われません。',
      'The network is too slow to receive the changes of others. This window reconnects by itself; changes not sent yet are kept in it and nothing is lost.',
    ],
    tooMany: [
      'いまこのモデルの利用が集中しています。少し待って、自動的につなぎ直します。未送信の変更はこのウィンドウに残っており、失われません。',
      'This model is very busy just now. This window waits a little and reconnects by itself; changes not sent yet are kept in it and nothing is lost.',
    ],
  },
} as const)
