import { bilingual } from '../../bilingual.ts'

/** Why no consultation is begun, no opinion taken or nothing ended, by the reason of `lib/agreement/consult` (AG-59). */
export const consultRefusalWords = bilingual({
  'unknown-subject': [
    '合議にかけられるのは、自組織が回答または署名する案件だけです。',
    'Your organisation consults on what it is to answer or sign itself.',
  ],
  'subject-closed': [
    'この案件は、もう自組織の判断を待っていません。',
    'This waits for no decision of your organisation any more.',
  ],
  running: [
    'この案件の合議は、すでに始まっています。',
    'Your organisation is consulting on this already.',
  ],
  nobody: ['意見を求める人を選んでください。', 'Please choose who is asked.'],
  'too-many': [
    '意見を求める人は、20 人までにしてください。',
    'No more than 20 people can be asked.',
  ],
  twice: ['同じ人が二度選ばれています。', 'Somebody is named twice.'],
  oneself: [
    '合議を始める人自身は、意見を求める相手に含められません。',
    'Who begins a consultation is not asked in it.',
  ],
  'not-colleague': [
    '意見を求められるのは、自組織の参加者だけです。',
    'Only people of your own organisation can be asked.',
  ],
  'day-over': ['期日には、今日以後の日を指定してください。', 'The day must not be over.'],
  'unknown-consultation': ['この合議は見つかりません。', 'There is no such consultation.'],
  ended: ['この合議は終わっています。', 'This consultation has ended.'],
  'not-asked': [
    'この合議では、あなたの意見は求められていません。',
    'You are not asked in this consultation.',
  ],
  'not-your-turn': [
    'まだ順番が来ていません。前の人の回答をお待ちください。',
    'It is not your turn yet: somebody before you has still to answer.',
  ],
  said: ['すでに意見を回答しています。', 'You have given your opinion already.'],
  'words-needed': [
    '反対または意見のときは、内容を入力してください。',
    'Please say in words what you object to or remark.',
  ],
  'not-yours-to-end': [
    '合議を終えられるのは、始めた人と組織管理者です。',
    'It is ended by who began it, or by an administrator of the organisation.',
  ],
})
