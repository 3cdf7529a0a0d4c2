import { bilingual } from '../../bilingual.ts'

/** Words of an organisation that leaves. Ours; taken in where it is shown. */
export const leavingWords = bilingual({
  leave: ['退会する', 'Leave'],
  title: ['{org}として退会しますか', 'Leave as {org}?'],
  out: [
    '{org}の参加者は全員、すぐにこのコンソーシアムを見られなくなります。戻るには、まとめ役から組織として改めて招待を受けます。',
    'All people of {org} lose access to this consortium at once. To come back, an owner has to invite the organisation again.',
  ],
  carried: [
    '引き受けている対策は担い手のいない空白になり、いつまで担っていたかが残ります。',
    'Measures your organisation carries become gaps, which tell until when it carried them.',
  ],
  signed: [
    '署名は記録として残りますが、数えられなくなります。',
    'Signatures stay on record and no longer count.',
  ],
  managed: [
    '管理している要素は、どの組織も管理しない要素になります。',
    'Elements your organisation manages are managed by nobody.',
  ],
  confirm: ['退会を確定する', 'Leave now'],
  alone: {
    leave: ['自分だけ退会する', 'Leave alone'],
    title: ['このコンソーシアムから退会しますか', 'Leave this consortium?'],
    out: [
      'あなたは、すぐにこのコンソーシアムを見られなくなります。戻るには、{org}の管理者から改めて招待を受けます。{org}はそのまま参加を続けます。',
      'You lose access to this consortium at once. To come back, an administrator of {org} has to invite you again. {org} goes on taking part.',
    ],
    kept: [
      '編集、提案、署名の記録はそのまま残ります。あなたの署名は数えられなくなり、{org}の別の方の署名が求められます。',
      'What you edited, proposed and signed stays on record. Your signatures no longer count, and {org} is asked for another person’s.',
    ],
    signed: [
      '数えられなくなるあなたの署名: {count} 件。',
      'Signatures of yours that no longer count: {count}.',
    ],
    onlySigner: [
      '{org}には、ほかに署名できる方がいません。先に、署名者の役割を別の方に付けるよう管理者にご依頼ください。',
      'Nobody else can sign for {org}. Ask an administrator first to give somebody else the role of approver.',
    ],
  },
})
