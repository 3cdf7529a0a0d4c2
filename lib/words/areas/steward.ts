import { bilingual } from '../bilingual.ts'

/** Who manages an element, edits proposed to them, and the history of an element. */
export const stewardWords = bilingual({
  manager: ['管理', 'Managed by'],
  nobody: ['管理する組織なし', 'Nobody manages it'],
  othersNote: [
    '{org}が管理しています。変更は提案として送られます。',
    '{org} manages this. What you change is sent as a proposal.',
  ],
  handOver: ['管理する組織を変える', 'Change who manages it'],
  handOverHint: [
    '変えると、すぐに全員の画面に反映されます。',
    'It takes effect at once for everybody.',
  ],
  release: ['管理をやめる（編集者の誰でも編集できる）', 'Nobody (every editor edits it)'],
  withBa: ['この場に含まれるデータもまとめて変える', 'Also what this ba holds'],
  handed: [
    '管理する組織を変えました（{count, number} 件）',
    'Who manages it was changed ({count, number})',
  ],
  whole: {
    comes: ['追加', 'added'],
    goes: ['削除', 'deleted'],
    changes: ['内容の変更', 'changed'],
  },
  inOther: {
    ja: ['{label}（日本語）', '{label} (Japanese)'],
    en: ['{label}（英語）', '{label} (English)'],
  },
  ask: {
    title: ['{org}に変更を提案しますか', 'Propose this change to {org}?'],
    body: [
      'この要素は{org}が管理しています。{org}の編集者が受け入れると反映されます。それまで内容は変わりません。',
      '{org} manages this element. The change is applied once an editor of {org} accepts it; nothing changes until then.',
    ],
    note: ['添える言葉（任意）', 'Note (optional)'],
    send: ['提案する', 'Propose'],
    cancel: ['やめる', 'Cancel'],
    sent: ['{org}に提案しました', 'Proposed to {org}'],
    undo: ['取り下げる', 'Withdraw'],
  },
  proposals: {
    title: ['変更の提案', 'Proposed changes'],
    by: ['{person}（{org}）の提案', 'Proposed by {person} ({org})'],
    accept: ['受け入れて反映', 'Accept and apply'],
    acceptOver: ['いまの内容を上書きして反映', 'Overwrite what stands now'],
    decline: ['断る', 'Decline'],
    declineTitle: ['提案を断りますか', 'Decline this proposal?'],
    reason: ['理由（提案した方に伝わります）', 'Reason (the proposer reads it)'],
    withdraw: ['取り下げる', 'Withdraw'],
    accepted: ['提案を受け入れ、反映しました', 'Accepted and applied'],
    declined: ['提案を断りました', 'Declined'],
    withdrawn: ['提案を取り下げました', 'Withdrawn'],
    following: [
      'これに伴い外れる記載・参照（{count, number} 件）',
      'Entries and mentions that go with it ({count, number})',
    ],
    gone: [
      '対象の要素が削除されているため、反映できません。断るか、提案した方に取り下げを依頼してください。',
      'The element has been deleted, so this cannot be applied. Decline it, or ask the proposer to withdraw it.',
    ],
    since: {
      value: [
        '提案のあとに変更されています。いまの内容：{now}',
        'Changed after it was proposed. It is now: {now}',
      ],
      nothing: ['なし', 'none'],
      element: ['提案のあとに変更されています。', 'Changed after it was proposed.'],
      done: ['すでにこの内容になっています。', 'It is so already.'],
    },
    inbox: {
      open: ['変更の提案', 'Proposed changes'],
      openWaiting: [
        '変更の提案（要対応・新着 {count, number} 件）',
        'Proposed changes ({count, number} to answer or new)',
      ],
      title: ['変更の提案', 'Proposed changes'],
      close: ['閉じる', 'Close'],
      loading: ['読み込んでいます', 'Loading'],
      failed: [
        '提案を読み込めませんでした。しばらくしてから開き直してください。',
        'The proposals could not be loaded. Please open this again in a moment.',
      ],
      forUs: ['{org}が回答する提案', 'For {org} to answer'],
      forUsNone: ['回答を待っている提案はありません。', 'No proposal waits for an answer.'],
      mine: ['自分が出した提案', 'Proposed by you'],
      mineNone: ['出した提案はありません。', 'You have proposed nothing.'],
      waits: ['{org}の回答待ち', 'Waiting for {org}'],
      new: ['新着', 'New'],
      accepted: ['受け入れられ、反映されました', 'Accepted and applied'],
      declined: ['断られました', 'Declined'],
      withdrawn: ['取り下げ済み', 'Withdrawn'],
      decided: ['{person}・{when}', '{person}, {when}'],
      reason: ['理由：{reason}', 'Reason: {reason}'],
      arrived: [
        '{person}（{org}）から変更の提案が届きました',
        '{person} ({org}) proposes a change',
      ],
      show: ['提案を見る', 'Show it'],
      answered: {
        accepted: ['提案が受け入れられ、反映されました', 'Your proposal was accepted and applied'],
        declined: ['提案が断られました', 'Your proposal was declined'],
      },
    },
  },
  history: {
    title: ['変更の履歴', 'History of changes'],
    none: ['記録された変更はまだありません', 'No change has been recorded yet'],
    more: ['さらに表示', 'Show more'],
    loading: ['読み込んでいます', 'Loading'],
    by: ['{person}（{org}）', '{person} ({org})'],
    somebody: ['退会した方', 'somebody who left'],
    gone: ['{name}（削除済み）', '{name} (deleted)'],
    goneNameless: ['削除された要素', 'a deleted element'],
    via: {
      template: ['ひな形から', 'from a template'],
      import: ['取り込み', 'by import'],
      repair: ['修復', 'by repair'],
      migration: ['形式の更新', 'by a new layout'],
      proposal: ['提案の受け入れ', 'accepted proposal'],
      adoption: ['シナリオの採用', 'adopted scenario'],
      restore: ['版の復元', 'restored revision'],
    },
    pointer: [
      '要素ごとの変更（だれが、いつ、何から何へ）は、各ステップで要素を選び「変更の履歴」を開くと確かめられます。',
      'For each element (who, when, from what to what), select it in any step and open “History of changes”.',
    ],
  },
  policy: {
    title: ['編集の方針', 'Who edits what'],
    open: ['編集者は誰でも、すべての要素を編集できる', 'Every editor edits everything'],
    openNote: [
      '組織をまたいで一緒に書き進める段階に向いています。だれが何を変えたかは履歴に残ります。',
      'For drawing up a model together across organisations. The history keeps who changed what.',
    ],
    stewarded: [
      '要素を管理する組織だけが編集し、他組織は変更を提案する',
      'The managing organisation edits, others propose',
    ],
    stewardedNote: [
      '新しい要素は、作った人の組織が管理します。ほかの組織の変更は提案となり、管理する組織が受け入れると反映されます。図の配置は誰でも動かせます。',
      'A new element is managed by its maker’s organisation. Changes by others become proposals that the managing organisation accepts. Everybody may arrange the picture.',
    ],
    changed: ['編集の方針を変えました', 'Who edits what was changed'],
  },
} as const)
