import { bilingual } from '../bilingual.ts'

/** Words of the conditions of a transfer (流通の条件) and of the gap between institutions (制度間の差). Taken in where they are shown. */
export const conditionsWords = bilingual({
  title: ['流通の条件', 'Conditions of transfer'],
  side: {
    providerRequires: ['提供側が求める', 'The provider requires'],
    recipientMust: ['受領側が果たす', 'The recipient must'],
    both: ['双方', 'Both'],
  },
  strength: { must: ['必須', 'Must'], should: ['推奨', 'Should'] },
  standing: {
    derived: ['場から導いた（未記録）', 'Follows from the ba (not recorded)'],
    recorded: ['記録済み', 'Recorded'],
    noLonger: ['今は場から導かれない', 'No longer follows from the ba'],
    byHand: ['書き加えた', 'Added by hand'],
  },
  status: {
    derived: ['未協議', 'Not discussed'],
    proposed: ['提案中', 'Proposed'],
    agreed: ['合意済み', 'Agreed'],
    unmet: ['満たせない', 'Cannot be met'],
  },
  implied: ['受領側の場も求める', 'The ba of the recipient ask for it too'],
  open: ['受領側の場にはない', 'Not in the ba of the recipient'],
  relation: {
    equal: ['同じ', 'The same'],
    leftStricter: ['{left}が厳しい', '{left} is stricter'],
    rightStricter: ['{right}が厳しい', '{right} is stricter'],
    onlyLeft: ['{left}だけが求める', 'Only {left} asks for it'],
    onlyRight: ['{right}だけが求める', 'Only {right} asks for it'],
    conflict: ['一方を守っても他方を満たさない', 'Keeping to one does not keep to the other'],
  },
  exclusive: ['両方を満たす値がない', 'No value satisfies both'],
  adjustment: {
    contractClause: ['契約の条項で補う', 'Make up for it by a clause of the contract'],
    extraMeasure: ['追加の対策を取る', 'Take a further measure'],
    viewInPlace: ['データを移さず閲覧だけにする', 'Leave the data where it is, look at it only'],
    lowerIdentifiability: [
      '渡す前に個人を識別しにくくする',
      'Make it less near to persons before it is handed on',
    ],
    doNotTransfer: ['移転・提供しない', 'Do not hand it on'],
  },
  gapStatus: {
    open: ['未対応', 'Open'],
    adjusted: ['調整済み', 'Adjusted'],
    accepted: ['差を受け入れる', 'Accepted as it is'],
  },
})
