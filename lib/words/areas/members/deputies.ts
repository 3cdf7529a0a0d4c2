import { bilingual } from '../../bilingual.ts'

/** 代理 / naming who answers and signs in one's place, from day to day. Ours, not METI's; taken in where it is shown. */
export const deputiesWords = bilingual({
  title: ['代理', 'Deputies'],
  lead: [
    '署名者が不在のあいだ、同じ組織の参加者が、その人の代理として回答と署名をします。誰の代理かは、記録のすべてに残ります。代理のしくみはYoriai独自のものです。',
    'While an approver is away, a colleague answers and signs in their place. Every record says in whose. Deputies are ours, not METI’s.',
  ],
  loading: ['代理の指定を読み込んでいます', 'Loading the deputies'],
  failed: ['代理の指定を読み込めませんでした。', 'The deputies could not be loaded.'],
  none: [
    '{org}には、いま代理の指定がありません。',
    'Nobody stands in for anybody at {org} at present.',
  ],
  onlySigners: [
    '代理は、署名者の役割を持つ人が、自分について指定します。',
    'People with the role of approver name a deputy for themselves.',
  ],
  standsIn: [
    'あなたはいま、{principal}さんの代理です。代理の人は、さらに代理を指定できません。',
    'You stand in for {principal} at present. A deputy names no deputy.',
  ],
  list: ['{org}の代理の指定', 'Deputies of {org}'],
  who: ['{deputy}さん（{principal}さんの代理）', '{deputy} (deputy of {principal})'],
  days: ['{from}〜{until}', '{from} to {until}'],
  is: {
    running: ['代理中', 'Running'],
    later: ['これから', 'Coming'],
    halted: ['いまは効力なし', 'Not in effect'],
    over: ['期間終了', 'Over'],
    ended: ['途中で解除', 'Ended early'],
  },
  halted: [
    '役割が変わったか、組織が参加していないため、代理として行えません。',
    'A role has changed, or the organisation takes no part, so nothing is done in this place.',
  ],
  past: ['終わった代理（{count} 件）', 'Earlier ones ({count})'],
  name: {
    do: ['代理を指定', 'Name a deputy'],
    title: ['自分の代理を指定', 'Name your deputy'],
    lead: [
      '期間中、あなたの代わりに分担への回答と署名ができます。あなた自身も、これまでどおり回答と署名ができます。',
      'In this time they answer parts and sign in your place. You can still do so yourself.',
    ],
    who: ['代理にする人', 'Deputy'],
    choose: ['同じ組織の人を選ぶ', 'Choose a colleague'],
    nobody: [
      '代理にできる人がいません。代理になるのは、同じ組織の、署名者でない参加者です。',
      'There is nobody to choose. A deputy is a colleague of your organisation who does not sign.',
    ],
    from: ['開始日', 'First day'],
    until: ['終了日', 'Last day'],
    daysHint: [
      '両日を含みます。日本の日付で、1 年以内です。',
      'Both days are in it, as Japan has them; a year at most.',
    ],
    run: ['指定する', 'Name'],
    done: ['{deputy}さんを代理に指定しました。', '{deputy} is your deputy.'],
  },
  end: {
    do: ['解除', 'End'],
    doOf: [
      '{deputy}さん（{principal}さんの代理）の指定を解除',
      'End the deputation of {deputy} for {principal}',
    ],
    title: ['代理の指定を解除しますか', 'End this deputation?'],
    told: [
      '{deputy}さんは、すぐに{principal}さんの代理として回答と署名ができなくなります。代理として行った回答と署名は、そのまま残ります。',
      '{deputy} can no longer answer and sign in the place of {principal}, from now on. What was done in that place stays.',
    ],
    done: ['代理の指定を解除しました。', 'The deputation was ended.'],
  },
  cancel: ['やめる', 'Cancel'],
  close: ['閉じる', 'Close'],
})
