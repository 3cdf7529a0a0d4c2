import { bilingual } from '../../bilingual.ts'

/** 署名の画面 / signing a round in one sitting, step by step, and its receipt. Taken in where they are shown. Ours, not METI's. */
export const sittingWords = bilingual({
  title: ['署名の回 {n}', 'Round of signing {n}'],
  who: ['署名　{org} {person}さん{inPlace}', 'Signing for {org}, {person}{inPlace}'],
  back: ['合意の画面に戻る', 'Back to the agreement'],
  loading: ['署名の内容を読み込んでいます', 'Loading what is signed'],
  progress: ['{at} / {all}　{name}', 'Step {at} of {all}: {name}'],
  previous: ['戻る', 'Back'],
  next: ['次へ: {name}', 'Next: {name}'],
  steps: {
    promises: ['自組織が約束すること', 'What you promise'],
    changes: ['前回から変わったこと', 'What has changed'],
    points: ['残っている論点', 'Open points'],
    choice: ['署名するか決める', 'Your choice'],
    identity: ['本人確認と署名', 'Prove who you are and sign'],
  },
  noSeat: [
    'この回で、いまあなたが署名できる席はありません。',
    'There is no seat for you in this round at present.',
  ],
  standing: {
    none: ['まだ署名していません。', 'Not signed yet.'],
    valid: ['あなたの組織の署名は有効です。', 'The signature of your organisation stands.'],
    stale: ['署名のあとに内容が変わりました。', 'The content has changed since the signature.'],
    withdrawn: ['署名または差し戻しは取り下げられています。', 'What was said was taken back.'],
    rejected: ['差し戻しています。', 'It was sent back.'],
    orphaned: [
      '前に署名した人は、いまは署名できません。',
      'Who signed before may not sign any more.',
    ],
    expired: ['署名の有効期間が過ぎました。', 'The signature has run out.'],
  },
  moved: {
    title: ['表示のあとに内容が変わりました', 'The content has changed since it was shown'],
    lead: [
      '差分 {count} 件。ここで選んだことと書いたことは残ります。新しい内容を確認してから署名してください。',
      'Differences: {count}. What you chose and wrote stays. Look at the new content before you sign.',
    ],
    gone: ['対象の一部がなくなりました。', 'Some of it is gone.'],
    superseded: {
      title: ['第{n}版のあとに内容が変わりました', 'The content has changed since revision {n}'],
      lead: [
        '差分 {count} 件。この回は第{n}版「{name}」についてのもので、いまの内容には署名できません。これまでの署名と、ここで選んだことや書いたことは残ります。',
        'Differences: {count}. This round is about revision {n} “{name}”, and the present content is not signed in it. What was signed, and what you chose and wrote here, stays.',
      ],
      newer: [
        '第{newest}版が確定されています。始めた組織が新しい版で署名を集めると、受信箱に届きます。',
        'Revision {newest} has been frozen. Once the organisation that opened this round asks again, it comes to your inbox.',
      ],
      asked: [
        '第{newest}版が確定され、署名の回 {n} で改めて署名が集められています。',
        'Revision {newest} has been frozen, and signatures are asked for again in round {n}.',
      ],
      toNext: ['署名の回 {n} を開く', 'Open round {n}'],
      waiting: [
        '新しい版が確定され、改めて署名が集められると、受信箱に届きます。',
        'Once a new revision is frozen and signatures are asked for again, it comes to your inbox.',
      ],
      compare: ['違いを版の画面で見る', 'Compare them under Revisions'],
    },
    again: ['新しい内容を確認する', 'Look at the new content'],
  },
  missing: {
    title: ['署名の対象の一部がなくなっています', 'Some of what is to be signed is gone'],
    lead: [
      '次のものがなくなったため、この回では、いまは誰も署名できません。これまでの署名と、ここで選んだことや書いたことは残ります。',
      'The following is gone, so that nobody can sign in this round at present. What was signed, and what you chose and wrote here, stays.',
    ],
    risk: ['削除されたリスク「{name}」', 'The deleted risk “{name}”'],
    part: [
      '引き受けが取り下げられた、対策「{name}」の分担',
      'The part of the measure “{name}”, which is accepted no more',
    ],
    nameless: ['名前の分からない対象', 'Something whose name is not known'],
    ways: [
      '元に戻されると、続けて署名できます。戻さないときは、この回を始めた組織が回を中止し、残っているものについて改めて署名を集めます。取り下げは、いまもできます。',
      'Once it is put back you can go on. If it is not, the organisation that opened this round calls it off and asks again about what is left. Taking back what you said is possible now too.',
    ],
    again: ['いまの状態を確認する', 'Look at how it stands now'],
  },
  revision: ['第{n}版「{name}」についての署名です。', 'This is about revision {n} “{name}”.'],
  whole: {
    lead: [
      '第{n}版のモデル全体と、自組織が引き受けた次の分担について署名します。',
      'You sign about the whole model in revision {n} and what your organisation has accepted.',
    ],
    look: ['この版のモデルを開く', 'Open the model in this revision'],
    counts: [
      'イベント {events}、データ {states}、場 {bas}、リスク {risks}、対策 {measures}、引き受けられた分担 {splits}',
      'Events {events}, data {states}, ba {bas}, risks {risks}, measures {measures}, accepted parts {splits}',
    ],
  },
  unsaved: [
    'あなたの変更がまだ保存されていません。保存されると署名できます。',
    'What you changed is not saved yet. You can sign once it is.',
  ],
  promises: {
    lead: [
      '次の {count} 件について、まとめて署名します。',
      'You sign about these {count} at once.',
    ],
  },
  changes: {
    none: [
      '前回の署名から変わったことはありません。',
      'Nothing has changed since your last signature.',
    ],
    first: ['はじめて署名するもの: {list}', 'Signed for the first time: {list}'],
    same: ['前回から変わっていないもの: {list}', 'Unchanged since your last signature: {list}'],
    since: ['{time}の署名のあと', 'Since the signature of {time}'],
  },
  points: {
    none: ['対象に、残っている論点はありません。', 'No point is open about what is signed.'],
    lead: [
      '署名はできますが、次の点は決まっていません。',
      'You can sign, but these points are not decided.',
    ],
    offered: [
      'あなたの組織の回答を待っている提案: {measure}（{role}）',
      'A part waits for your organisation: {measure} ({role})',
    ],
    toMatrix: ['責任分界を開く', 'Open the responsibilities'],
  },
  choice: {
    legend: ['あなたの組織の意思', 'What your organisation says'],
    approve: ['署名する', 'Sign'],
    conditional: ['条件付きで署名する', 'Sign on conditions'],
    renew: ['署名を更新する', 'Renew the signature'],
    reject: ['差し戻す', 'Send it back'],
    withdraw: ['署名・差し戻しを取り下げる', 'Take back what was said'],
    reason: {
      conditional: ['条件（必須。全員が読みます）', 'Conditions (required; everybody reads them)'],
      reject: [
        '差し戻す理由（必須。全員が読みます）',
        'Why it is sent back (required; everybody reads it)',
      ],
      withdraw: [
        '取り下げる理由（必須。全員が読みます）',
        'Why it is taken back (required; everybody reads it)',
      ],
    },
    waits: [
      'この回では、条件付きの署名は条件なしの署名になるまで数えられません。',
      'In this round a signature on conditions does not count until there is one without.',
    ],
    words: ['署名する文', 'What you sign'],
    reading: [
      '日本語での内容（参考。署名するのは上の文です）',
      'In English, to read only: what is signed is the text above',
    ],
    unknownWords: [
      'この回の署名文を表示できません。ページを読み込み直してください。',
      'The words of this round cannot be shown. Load the page again.',
    ],
  },
  identity: {
    summary: [
      '{org}として、{count} 件について「{choice}」を記録します。',
      'For {org}, “{choice}” is put on record about what is shown ({count}).',
    ],
    level: ['確認の方法', 'How you prove who you are'],
    P: ['再認証による確認', 'By a sign-in or passkey of the last five minutes'],
    K: ['パスキーで署名文に署名', 'A passkey signs the statement itself'],
    needsKey: ['この回では、パスキーによる署名が必要です。', 'This round needs a passkey.'],
    noKey: [
      'パスキーが登録されていません。設定で登録してから、この画面に戻ってください。書いた内容は残ります。',
      'You have no passkey. Add one in the settings and come back: what you wrote stays.',
    ],
    toSettings: ['設定を開く', 'Open the settings'],
    binds: [
      '署名は、表示した内容のハッシュ、あなた、組織、席、日時に結び付きます。あとから変えられません。',
      'The signature is bound to the digest of what was shown, to you, your organisation, its seat and the time. It cannot be changed later.',
    ],
    contents: ['署名する内容のハッシュ（SHA-256）', 'Digests of what is signed (SHA-256)'],
    busy: ['署名しています', 'Signing'],
    fresh: {
      title: ['本人確認が必要です', 'Please confirm that it is you'],
      lead: [
        'サインインから時間がたっています。確認すると、そのまま署名に進みます。書いた内容は残ります。',
        'You signed in some time ago. Once confirmed, the signing goes on. What you wrote stays.',
      ],
      passkey: ['パスキーで確認して続ける', 'Confirm by passkey and go on'],
      signIn: ['サインインし直す', 'Sign in again'],
    },
  },
  done: {
    approve: ['署名しました', 'Signed'],
    conditional: ['条件付きで署名しました', 'Signed on conditions'],
    renew: ['署名を更新しました', 'The signature is renewed'],
    reject: ['差し戻しました', 'Sent back'],
    withdraw: ['取り下げました', 'Taken back'],
  },
  receipt: {
    title: ['受領書', 'Receipt'],
    lead: [
      '署名の回 {n} で次の操作を受け付けました。監査証跡にも記録されています。',
      'In round of signing {n} the following was taken. It stands on the audit trail.',
    ],
    loading: ['受領書を読み込んでいます', 'Loading the receipt'],
    intent: ['操作', 'What'],
    by: ['署名した人', 'Who'],
    person: ['{person}さん{inPlace}（{org}、席 {seat}）', '{person}{inPlace} ({org}, seat {seat})'],
    at: ['日時', 'When'],
    level: ['本人確認', 'Proof'],
    holds: ['パスキーの署名を検証しました', 'The signature of the passkey was checked and holds'],
    broken: ['パスキーの署名を検証できません', 'The signature of the passkey does not hold'],
    proven: ['{time}に本人確認', 'Proven at {time}'],
    risks: ['対象', 'About'],
    revision: ['版のハッシュ（SHA-256）', 'SHA-256 of the revision'],
    digest: ['署名文のハッシュ（SHA-256）', 'SHA-256 of the statement'],
    docSeq: ['モデルの更新番号', 'Update of the model'],
    log: ['監査証跡', 'Audit trail'],
    entry: ['{idx} 番目の記録', 'Entry {idx}'],
    hash: ['記録後のハッシュ', 'Hash after it'],
    statement: ['署名文（そのまま）', 'The statement, to the letter'],
    file: ['ファイルに保存', 'Save as a file'],
    print: ['印刷', 'Print'],
    asSigned: ['署名した時点のモデルを見る', 'The model as it was signed'],
    mailed: [
      'この受領書の案内は、署名した人にメールでも送られます。',
      'Who signed is told of this receipt by mail.',
    ],
  },
} as const)
