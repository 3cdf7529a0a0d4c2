import { bilingual } from '../bilingual.ts'

/** Words of to-be variants (シナリオ) and their adoption. Taken in where they are shown. */
export const scenariosWords = bilingual({
  asIs: ['現状（as-is）', 'As is'],
  toBe: ['シナリオ: {title}', 'Scenario: {title}'],
  switch: [
    '現状とシナリオを切り替える（いまは{now}）',
    'Switch between as-is and scenarios (now {now})',
  ],
  switchAsked: [
    '現状とシナリオを切り替える（いまは{now}、採用の申し出 {count} 件）',
    'Switch between as-is and scenarios (now {now}; adoption asked for: {count})',
  ],
  now: { origin: ['現状', 'as-is'], variant: ['シナリオ「{title}」', 'the scenario “{title}”'] },
  adopted: ['{title}（採用済み）', '{title} (adopted)'],
  asked: ['{title}（採用の申し出あり）', '{title} (adoption asked for)'],
  make: ['to-be を作る', 'Make a to-be'],
  difference: ['現状との差', 'Difference from as-is'],
  separator: ['、', ', '],
  close: ['閉じる', 'Close'],
  cancel: ['キャンセル', 'Cancel'],
  loading: ['差を調べています', 'Working out the difference'],
  failed: [
    '差を読み込めませんでした。接続を確かめて、もう一度お試しください。',
    'The difference could not be loaded. Check the connection and try again.',
  ],
  again: ['もう一度読み込む', 'Try again'],
  making: {
    title: ['to-be（あるべき姿）を作る', 'Make a to-be'],
    lead: [
      'いまの現状を写したシナリオを作ります。シナリオで何を試しても、現状とほかの方の作業は変わりません。要素は現状と同じものとして扱うため、あとで差を確かめ、採用を申し出られます。',
      'Makes a scenario that begins as the model stands now. Whatever is tried in it, the model and the work of others stay as they are. Its elements are those of the model, so that the difference can be seen and its adoption asked for.',
    ],
    name: ['名称（日本語）', 'Name (Japanese)'],
    nameEn: ['名称（英語・任意）', 'Name (English, optional)'],
    need: ['名称を入力してください。', 'Please give it a name.'],
    suggested: ['{title}（to-be）', '{title} (to-be)'],
    create: ['作る', 'Make it'],
    creating: ['作っています', 'Making it'],
  },
  counts: {
    variant: ['シナリオでの変更', 'Changes in the scenario'],
    origin: ['その間の現状の変更', 'Changes of the model meanwhile'],
    conflicts: ['両方で変わった箇所', 'Changed in both'],
  },
  lead: [
    '「{title}」（現状）から分岐したシナリオです。保存済みの内容どうしを比べています。',
    'A scenario of “{title}” (as is). What is compared is what both have saved.',
  ],
  view: {
    label: ['差の見方', 'How the difference is shown'],
    words: ['ことば', 'Words'],
    table: ['表', 'Table'],
    picture: ['図', 'Picture'],
  },
  none: ['現状との差はまだありません。', 'There is no difference yet.'],
  noneMeanwhile: [
    '分岐したあと、現状は変わっていません。',
    'The model has not changed since they parted.',
  ],
  boxes: [
    '図の配置だけの変更が {count} 件あります（採用すると、現状で動かされていないものだけ移ります）。',
    'Changes only of where things are drawn: {count} (adopted where the model has not moved them itself).',
  ],
  table: {
    caption: ['現状とシナリオの違い', 'Differences between as-is and scenario'],
    place: ['要素・項目', 'Element, field'],
    before: ['分岐時', 'When they parted'],
    origin: ['現状（いま）', 'As is (now)'],
    variant: ['シナリオ', 'Scenario'],
    state: ['状態', 'State'],
    both: ['両方で変更', 'Changed in both'],
    scenario: ['シナリオだけ', 'Scenario only'],
    there: ['あり', 'There'],
    notThere: ['なし', 'Not there'],
  },
  picture: {
    lead: [
      'データの流れの図を「変更」の見方で開きます。分岐したときから、シナリオで足したもの、変えたもの、消したものに印が付きます。',
      'Opens the picture of the flow by “Changes”: what the scenario has added, changed and removed since they parted is marked.',
    ],
    open: ['図で見る', 'Show in the picture'],
  },
  conflict: {
    title: ['両方で変わった箇所（選択が必要）', 'Changed in both (needs a choice)'],
    lead: [
      'シナリオと現状の両方で変わった箇所です。採用したあと、どちらを残すかを選んでください。',
      'Both the scenario and the model have changed here. Choose which is to stay when it is adopted.',
    ],
    keep: ['現状のまま', 'Keep as is'],
    take: ['シナリオを採る', 'Take the scenario'],
    allKeep: ['残りはすべて現状のまま', 'Keep all others as they are'],
    allTake: ['残りはすべてシナリオを採る', 'Take the scenario for all others'],
    goneInVariant: [
      'シナリオで削除されましたが、現状ではその後も使われています。',
      'Deleted in the scenario, still used in the model.',
    ],
    goneInOrigin: [
      '現状で削除されましたが、シナリオでは使われています。',
      'Deleted in the model, used in the scenario.',
    ],
    left: ['あと {count} か所選んでください。', '{count} still to be chosen.'],
  },
  leftOut: {
    title: ['採用しても現状に入らない変更', 'Changes that do not come along'],
    lead: [
      '「現状のまま」とした箇所と、それに伴う変更、現状のいまの内容と両立しない変更です。',
      'What is kept as it is with what belongs to it, and what does not hold beside what the model contains now.',
    ],
  },
  adoption: {
    title: ['採用', 'Adoption'],
    lead: [
      '採用すると、上の変更が現状に 1 回の変更としてまとめて反映されます。申し出た方以外の確認が必要です。',
      'Adopted, these changes are made in the model as one. Somebody else has to agree.',
    ],
    anybody: [
      '編集できるほかの方が 1 人確認すると採用されます。',
      'One other person who edits has to agree.',
    ],
    reviewers: [
      '変更される要素を管理する次の組織の同意が必要です: {orgs}',
      'These organisations manage what is changed and have to agree: {orgs}',
    ],
    note: ['申し出に添えることば（任意）', 'Note (optional)'],
    asking: ['採用を申し出る…', 'Ask to adopt it…'],
    ask: ['採用を申し出る', 'Ask to adopt it'],
    nothing: ['採用する差がないため、申し出られません。', 'There is nothing to adopt.'],
    impossible: [
      '現状のいまの内容と両立しないため、採用できません。シナリオを見直してください。',
      'It does not hold beside what the model contains now. Look at the scenario again.',
    ],
    readOnly: ['採用を申し出られるのは、編集できる方です。', 'Who edits can ask for it.'],
    by: [
      '{person}（{org}）が採用を申し出ました。{time}',
      '{person} ({org}) asked to adopt it. {time}',
    ],
    agreed: ['{person}（{org}）が同意しました。{time}', '{person} ({org}) agreed. {time}'],
    chosen: [
      '両方で変わった {count} か所は、申し出た方が選んだとおりに示しています。',
      'Where both have changed ({count}) what is shown is what the asker chose.',
    ],
    moved: [
      '申し出のあとに内容が変わったため、このままでは採用できません。取り下げるか断ったあと、改めて申し出てください。',
      'Something changed after it was asked for, so it cannot be adopted as it is. Once it is withdrawn or declined it can be asked for again.',
    ],
    accept: ['採用する', 'Adopt it'],
    agree: ['自組織として同意する', 'Agree for my organisation'],
    decline: ['断る', 'Decline'],
    withdraw: ['申し出を取り下げる', 'Withdraw'],
    waits: ['ほかの方の確認を待っています。', 'It waits for others to agree.'],
    declineTitle: ['採用を断る', 'Decline the adoption'],
    reason: ['理由（申し出た方に伝わります）', 'Reason (who asked reads it)'],
    done: {
      ask: ['採用を申し出ました', 'Asked to adopt it'],
      accept: ['採用し、現状に反映しました', 'Adopted into the model'],
      agree: [
        '同意を記録しました。ほかの組織の同意を待っています',
        'Your agreement is recorded; others are still to agree',
      ],
      decline: ['採用を断りました', 'Declined'],
      withdraw: ['申し出を取り下げました', 'Withdrawn'],
    },
    accepted: [
      '採用済みです。{person}が {time} に現状へ反映しました。続きは、現状から新しいシナリオを作ってください。',
      'Adopted into the model by {person}, {time}. To go on, make a new scenario of the model.',
    ],
    declined: [
      '{person}が {time} に断りました。理由: {reason}',
      'Declined by {person}, {time}. Reason: {reason}',
    ],
    withdrawn: ['{time} に取り下げられました。', 'Withdrawn {time}.'],
    earlier: ['これまでの申し出', 'Asked for before'],
    toOrigin: ['現状を開く', 'Open the model'],
  },
  unsigned: {
    title: ['シナリオでは合意と署名を行いません', 'Nothing is agreed or signed in a scenario'],
    lead: [
      'シナリオは検討用です。責任分界の合意と署名は現状のモデルで行います。採用すると、変わった箇所に関わる署名は現状で「署名後に変更」となります。',
      'A scenario is for trying things out. Responsibilities are agreed and signed in the model itself; when a scenario is adopted, signatures that cover what changes stand there as changed since signed.',
    ],
  },
} as const)
