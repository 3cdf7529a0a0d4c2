import { bilingual } from '../../bilingual.ts'

/** 合議 / what an organisation asks its own people before it answers or signs, and 社内確認中, all that others read of it. Ours, not METI's. */
export const consultationsWords = bilingual({
  title: ['合議', 'Internal consultation'],
  lead: [
    '組織として回答・署名する前に、自組織の人に意見を求められます。内容は自組織の人だけに表示され、他組織には「社内確認中」とだけ伝わります。',
    'Before your organisation answers or signs you can ask colleagues for their opinion. Only your organisation sees what they say; others read nothing but “checking internally”.',
  ],
  running: ['社内確認中', 'Checking internally'],
  runningOf: ['{org}: 社内確認中', '{org}: checking internally'],
  failed: ['合議を読み込めませんでした。', 'The consultation could not be loaded.'],
  begin: {
    do: ['合議を始める', 'Ask colleagues'],
    who: ['意見を求める人', 'Who is asked'],
    nobody: [
      '意見を求められる人が自組織にいません。',
      'There is nobody else in your organisation to ask.',
    ],
    way: ['進め方', 'How'],
    parallel: ['全員に同時に求める', 'Everybody at once'],
    inOrder: ['選んだ順に一人ずつ求める', 'One after the other, as chosen'],
    place: ['{n} 番目: {name}', '{n}: {name}'],
    due: ['期日（任意）', 'By (optional)'],
    send: ['この人たちに意見を求める', 'Ask them'],
    cancel: ['やめる', 'Cancel'],
  },
  state: {
    running: ['進行中', 'Running'],
    ended: ['終了', 'Ended'],
  },
  begunBy: ['{name}さんが始めました', 'Begun by {name}'],
  inOrder: ['順番に求めています', 'One after the other'],
  parallel: ['全員に同時に求めています', 'Everybody at once'],
  due: ['期日 {day}', 'By {day}'],
  count: ['{what} {n}', '{what}: {n}'],
  asked: ['求めた意見', 'Opinions'],
  stance: {
    for: ['賛成', 'In favour'],
    against: ['反対', 'Against'],
    remark: ['意見', 'Remark'],
  },
  turn: ['回答待ち', 'Asked'],
  later: ['順番待ち', 'Not yet asked'],
  none: ['未回答', 'Has not answered'],
  opinion: {
    do: ['意見を回答する', 'Give your opinion'],
    form: ['あなたの意見', 'Your opinion'],
    stance: ['賛否', 'Where you stand'],
    text: ['内容（自組織の人だけが読みます）', 'In words (only your organisation reads it)'],
    optional: [
      '内容（任意。自組織の人だけが読みます）',
      'In words (optional; only your organisation reads it)',
    ],
    send: ['この意見を送る', 'Send this opinion'],
    cancel: ['やめる', 'Cancel'],
    sent: ['意見を送りました', 'Your opinion was sent'],
  },
  close: {
    do: ['合議を終える', 'End the consultation'],
    note: ['未回答の人には、これ以上意見を求めません。', 'Who has not answered is asked no more.'],
  },
})
