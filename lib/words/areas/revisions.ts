import { bilingual } from '../bilingual.ts'

/** Words of frozen revisions (版), of what differs between two, and of restoring one. Taken in where they are shown. */
export const revisionsWords = bilingual({
  title: ['版', 'Revisions'],
  lead: [
    '版は、ある時点のモデルをそのまま残したものです。あとから変わることはなく、いつでも同じアドレスで見られます。',
    'A revision keeps the model as it stood at one moment. It never changes, and is found at the same address for good.',
  ],
  number: ['第{n}版', 'Revision {n}'],
  now: ['いまのモデル', 'The model of now'],
  /** beside the title of a model that is worked on */
  chip: {
    after: ['作業中 ← 第{n}版', 'In progress ← revision {n}'],
    none: ['作業中（版なし）', 'In progress, no revision'],
  },
  close: ['閉じる', 'Close'],
  cancel: ['キャンセル', 'Cancel'],
  failed: [
    '版を読み込めませんでした。接続を確かめて、もう一度お試しください。',
    'The revisions could not be loaded. Check the connection and try again.',
  ],
  loading: ['版を読み込んでいます', 'Loading the revisions'],
  empty: {
    title: ['版はまだありません', 'No revisions yet'],
    lead: [
      '意見照会や署名の前に版を確定しておくと、何についての合意かを、あとから誰でも確かめられます。',
      'Freeze one before you ask for opinions or signatures, and everybody can see later what they were about.',
    ],
    use: {
      differences: [
        '版どうし、または版といまのモデルの違いを、言葉・表・図で見られます。',
        'What differs between two, or since then, is told in words, as a table and as a picture.',
      ],
      signatures: [
        'モデル全体への署名は、確定した版について集めます。',
        'Signatures about the whole model are collected on one.',
      ],
      restoring: [
        'あとから版の内容に戻せます。戻すことも、ふつうの編集として記録されます。',
        'The model can be brought back to it, which is recorded like any other edit.',
      ],
    },
    toAgreement: ['合意の画面へ', 'To the agreement'],
    toHistory: ['これまでの変更を見る', 'Look at what has changed so far'],
  },
  scenario: {
    title: ['シナリオには版がありません', 'A scenario has no revisions'],
    lead: [
      '版は元のモデルで確定します。シナリオが採用されると、その内容も次の版に含まれます。',
      'Revisions are frozen of the model it belongs to. Once a scenario is adopted, the next revision holds it as well.',
    ],
  },
  readOnly: [
    '版を確定し、復元できるのは編集者です。',
    'Revisions are frozen and restored by those who edit.',
  ],
  freeze: {
    do: ['版を確定', 'Freeze a revision'],
    title: ['版を確定する', 'Freeze a revision'],
    lead: [
      '保存済みのいまの内容を、次の版として残します。残した版は、変更も削除もできません。編集はそのまま続けられます。',
      'Keeps what is saved now as the next revision. It can neither be changed nor deleted. Everybody goes on editing.',
    ],
    name: ['版の名称', 'Name of the revision'],
    hint: ['例: 意見照会用、合意案', 'For example: for opinions, draft to agree on'],
    unsaved: [
      'あなたの変更がまだ保存されていません。保存されると確定できます。',
      'What you changed is not saved yet. It can be frozen once it is.',
    ],
    run: ['確定する', 'Freeze'],
    busy: ['確定しています', 'Freezing'],
    done: ['第{n}版を確定しました', 'Revision {n} is frozen'],
  },
  table: {
    caption: ['確定した版。新しいものから', 'Frozen revisions, newest first'],
    revision: ['版', 'Revision'],
    at: ['確定した日時', 'Frozen at'],
    by: ['確定した人', 'Frozen by'],
    digest: ['ダイジェスト', 'Digest'],
    acts: ['操作', 'Actions'],
    person: ['{name}さん', '{name}'],
  },
  open: ['開く', 'Open'],
  openOf: ['開く: 第{n}版', 'Open: revision {n}'],
  compare: ['いまと比べる', 'Compare with now'],
  compareOf: ['いまと比べる: 第{n}版', 'Compare with now: revision {n}'],
  copy: ['ダイジェストをコピー', 'Copy the digest'],
  copied: ['ダイジェスト（SHA-256）をコピーしました', 'Copied the digest (SHA-256)'],
  copyFailed: [
    'コピーできませんでした。表示されたダイジェストを選んでコピーしてください。',
    'It could not be copied. Select the digest that is shown and copy it.',
  ],
  comparison: {
    title: ['2つの時点を比べる', 'Compare two states'],
    lead: [
      '確定した版どうし、または版といまのモデル（保存済みの内容）を比べます。',
      'Holds two revisions, or a revision and what is saved now, against each other.',
    ],
    from: ['比べる元', 'From'],
    to: ['比べる先', 'To'],
    none: ['選ぶ', 'Choose'],
    swap: ['入れ替える', 'Swap'],
    loading: ['違いを調べています', 'Working out the difference'],
    failed: [
      '違いを読み込めませんでした。接続を確かめて、もう一度お試しください。',
      'The difference could not be loaded. Check the connection and try again.',
    ],
    missing: [
      '指定された版はこのモデルにありません。一覧から選び直してください。',
      'This model has no such revision. Choose another one of the list.',
    ],
    count: ['違い {count} か所', 'Different places: {count}'],
    same: ['2つの内容に違いはありません。', 'Both have the same content.'],
    boxes: [
      'このほか、図の上の位置だけが {count} か所変わっています。',
      'Besides, {count} positions in the picture differ.',
    ],
    label: ['違いの見方', 'How the difference is shown'],
    words: ['ことば', 'Words'],
    table: ['表', 'Table'],
    picture: ['図', 'Picture'],
  },
  places: {
    caption: ['違いの一覧', 'What is different'],
    place: ['箇所', 'Place'],
    mark: ['注意', 'Note'],
    notThere: ['なし', 'none'],
    there: ['あり', 'there'],
    wider: ['開示範囲が広がる', 'wider disclosure'],
    abroad: ['越境が増える', 'new cross-border transfer'],
  },
  widened: {
    title: ['開示範囲の拡大と新たな越境移転', 'Wider disclosure and new cross-border transfers'],
    lead: [
      '「{to}」では、「{from}」より多くの主体や国・地域がデータを知りうる箇所です。この見分け方は、このアプリケーションによるものです。',
      'Where more parties, countries or regions may get at data in “{to}” than in “{from}”. How this is found is ours.',
    ],
    none: [
      '開示範囲が広がったデータや、新たな越境移転はありません。',
      'No disclosure got wider, and no transfer crosses a border anew.',
    ],
    scope: ['開示範囲が広がるデータ', 'Data with a wider disclosure scope'],
    crossing: ['新たな越境移転', 'New cross-border transfers'],
    who: ['新たに知りうる主体: {names}', 'may be known newly by: {names}'],
    anyone: ['主体の限定がなくなる', 'no longer limited to parties'],
    countries: ['新たな国・地域: {names}', 'newly in: {names}'],
    anywhere: ['国・地域の限定がなくなる', 'no longer limited to countries'],
    nationalities: ['新たな国籍: {names}', 'newly for nationals of: {names}'],
    anyNation: ['国籍の限定がなくなる', 'no longer limited to nationalities'],
    unsaid: ['開示範囲の記載がなくなる', 'its disclosure scope is no longer said'],
    to: ['新たな移転先: {names}', 'newly to: {names}'],
    separator: ['、', ', '],
  },
  picture: {
    alt: [
      '「{to}」の流れ。「{from}」から増えたもの {added}、変わったもの {changed}、なくなったもの {removed}',
      'The flow of “{to}”. Since “{from}”: added {added}, changed {changed}, removed {removed}',
    ],
    legend: [
      '＋ 増えたもの、△ 変わったもの、破線 なくなったもの。文字による一覧は「ことば」と「表」にあります。',
      '＋ added, △ changed, dashed: removed. The same in words is under “Words” and “Table”.',
    ],
    tooLarge: [
      '図が大きいため、ここには表示していません。「ことば」か「表」をご覧ください。',
      'The picture is too large to be shown here. See “Words” or “Table”.',
    ],
  },
  restore: {
    do: ['復元', 'Restore'],
    of: ['復元: 第{n}版', 'Restore: revision {n}'],
    title: ['第{n}版「{name}」を復元する', 'Restore revision {n} “{name}”'],
    lead: [
      'いまのモデルの内容を、この版の内容に戻します。あなたの編集として記録されます。いまの内容を残しておきたいときは、先に版を確定してください。あとで、その版を復元して元に戻せます。',
      'Gives the model the content of this revision, recorded as an edit of yours. To keep what stands now, freeze it first: restoring that brings it back.',
    ],
    loading: ['何が変わるかを調べています', 'Working out what changes'],
    failed: [
      '何が変わるかを調べられませんでした。接続を確かめて、もう一度お試しください。',
      'What changes could not be worked out. Check the connection and try again.',
    ],
    own: ['すぐに戻るもの（{count} か所）', 'Restored at once ({count})'],
    proposed: [
      '{org}への提案になるもの（{count} か所）',
      'Proposed to {org}, which manages it ({count})',
    ],
    left: ['まだ戻せないもの（{count} か所）', 'Cannot be restored yet ({count})'],
    leftLead: [
      'ほかの組織が管理する要素が戻るまで、成り立ちません。提案が受け入れられたあと、もう一度復元してください。',
      'It does not hold before other organisations have brought their elements back. Restore again once they have accepted.',
    ],
    boxes: ['図の上の位置 {count} か所', '{count} positions in the picture'],
    nothing: [
      'いまの内容は、この版と同じです。復元するものはありません。',
      'The content is that of this revision already. There is nothing to restore.',
    ],
    run: ['復元する', 'Restore'],
    busy: ['復元しています', 'Restoring'],
    note: ['第{n}版「{name}」の復元', 'Restores revision {n} “{name}”'],
    done: [
      '第{n}版を復元しました（変更 {changes} か所、提案 {proposals} 件）',
      'Restored revision {n} (changes: {changes}, proposals: {proposals})',
    ],
  },
})
