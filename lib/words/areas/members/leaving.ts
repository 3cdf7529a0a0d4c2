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
    '管理している要素は、どの組織も管理しない要素になります。引き継ぐ場合は、先にモデルの管理の設定で引き渡してください。',
    'Elements your organisation manages are managed by nobody. To hand them over, do so in the models first.',
  ],
  confirm: ['退会を確定する', 'Leave now'],
})
