import { bilingual } from '../../bilingual.ts'

/**
 * Why an act in a round of signing does not hold, by the reason of `lib/agreement/round` (AG-30). Taken in where rounds are shown, so that
 * no other page carries them.
 */
export const roundRefusalWords = bilingual({
  'already-open': [
    'この署名の回は、すでに始まっています。',
    'This round of signing is open already.',
  ],
  'unknown-round': ['この署名の回は見つかりません。', 'This round of signing does not exist.'],
  'round-cancelled': ['この署名の回は中止されています。', 'This round of signing was cancelled.'],
  'scope-empty': ['署名の対象を一つ以上選んでください。', 'Choose at least one thing to sign.'],
  'scope-too-large': [
    '一度に署名できる対象は 50 件までです。対象を減らすか、回を分けてください。',
    'At most 50 things are signed at once. Choose fewer, or make several rounds.',
  ],
  'scope-unknown': [
    '署名の対象に、見つからないものがあります。削除された可能性があります。',
    'Some of what is to be signed does not exist. It may have been removed.',
  ],
  'revision-needed': [
    'モデル全体への署名は、確定した版について行います。先に版を確定してください。',
    'Signatures about the whole model are about a revision. Freeze one first.',
  ],
  'revision-superseded': [
    'この版のあとに対象の内容が変わったため、この版では署名できません。新しい版を確定し、その版で署名の回を始めてください。',
    'What is signed has changed since this revision. Freeze a new one and open a round about it.',
  ],
  'no-seats': [
    '署名する組織を一つ以上選んでください。',
    'Choose at least one organisation to sign.',
  ],
  'seats-twice': ['同じ組織が二度選ばれています。', 'The same organisation is chosen twice.'],
  quorum: [
    '必要な署名の人数は、1 人以上、署名できる人数以下にしてください。',
    'The number of signatures needed is at least one and at most the number of people who may sign.',
  ],
  'seats-inactive': [
    '署名する組織に、いまは参加していない組織が含まれています。',
    'One of the organisations to sign does not take part at present.',
  ],
  'due-past': [
    '期限には、これからの日時を指定してください。',
    'The due date must lie in the future.',
  ],
  'policy-frozen': [
    'すでに署名または差し戻しがあるため、署名の条件は変えられません。',
    'Somebody has signed or sent it back already, so the conditions of signing cannot change any more.',
  ],
  'other-organisation': [
    'これを行えるのは、この署名の回を始めた組織だけです。',
    'Only the organisation that opened this round may do this.',
  ],
  'may-not-sign': [
    'いまは、この組織として署名できません。',
    'You cannot sign for this organisation at present.',
  ],
  'not-deputy': [
    '代理の期間ではないか、代理が解かれているため、代理として署名できません。',
    'You do not stand in for your colleague at present, so you cannot sign in their place.',
  ],
  'principal-stands': [
    '代理を頼んだ本人が、この回ですでに署名または差し戻しをしています。',
    'The colleague you stand in for has signed or sent it back themselves.',
  ],
  'two-seats': [
    '本人と代理の分を合わせて、一人が二つの席で署名することはできません。',
    'One person cannot sign at two seats, their own and that of whom they stand in for.',
  ],
  'no-seat': [
    '自組織は、この署名の回の対象ではありません。',
    'Your organisation is not asked to sign in this round.',
  ],
  'seats-taken': [
    '自組織の署名は、ほかの方がすでに済ませています。',
    'Others of your organisation have signed already.',
  ],
  'not-yet': [
    'まだ順番ではありません。先に署名する組織の署名を待っています。',
    'It is not your turn yet: organisations that sign before yours have not signed.',
  ],
  'level-too-low': [
    'この署名には、より確かな本人確認が必要です。求められている方法で確認してください。',
    'This signature needs a stronger proof of who you are. Use the method that is asked for.',
  ],
  stale: [
    '表示後に内容が変わったため、署名していません。違いを確認してください。',
    'The content changed after it was shown, so nothing was signed. Look at the differences.',
  ],
  'reason-needed': ['理由または条件を入力してください。', 'Give a reason or a condition.'],
  'nothing-to-renew': [
    '更新できる署名がありません。内容が変わったときは、改めて署名してください。',
    'There is no signature to renew. If the content has changed, sign it anew.',
  ],
  'nothing-to-withdraw': [
    '取り下げる署名や差し戻しがありません。',
    'There is nothing of yours to withdraw.',
  ],
} as const)
