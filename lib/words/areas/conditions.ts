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
  sheet: {
    lead: [
      '場の要求と義務から当製品が導いた整理です。経済産業省が示したものでも法的な助言でもありません。',
      'Worked out by this product from what the ba ask for. Neither from the ministry nor legal advice.',
    ],
    transfer: ['移転・提供', 'Transfer / provision'],
    about: ['属性・義務', 'Attribute or duty'],
    provider: ['提供側が求めること', 'The provider requires'],
    recipient: ['受領側が果たすこと', 'The recipient must'],
    origin: ['由来（場と条項）', 'From (ba and clause)'],
    recipientBa: ['受領側の場', 'Ba of the recipient'],
    status: ['状態', 'Status'],
    evidence: ['根拠・証跡', 'Evidence'],
    statusOf: ['「{about}」の状態', 'Status of “{about}”'],
    evidenceOf: ['「{about}」の根拠・証跡', 'Evidence for “{about}”'],
    asked: ['求められている', 'Is asked for'],
    byHand: ['場によらない', 'Not from a ba'],
    record: ['記録する', 'Record'],
    recordHint: [
      '導いた条件を行として残します。1回の取り消しで元に戻せます。',
      'Keeps the conditions as rows. One undo takes all of them back.',
    ],
    allRecorded: ['すべて記録済みです', 'All are recorded'],
    openMusts: [
      '受領側の場にない必須の条件：{count}件',
      'Must conditions the ba of the recipient do not ask for: {count}',
    ],
    noOpenMust: [
      '必須の条件はすべて受領側の場も求めています',
      'The ba of the recipient ask for every must condition',
    ],
    noTransfer: ['移転・提供がまだありません', 'No transfer or provision yet'],
    noTransferLead: [
      'データの流れに「移転・提供」のイベントを置くと、その条件がここに出ます。',
      'Draw an event that transfers or provides data, and its conditions appear here.',
    ],
    toFlow: ['データの流れへ', 'To the flow'],
    noConditions: ['この移転・提供に条件はありません', 'This transfer has no conditions'],
    noConditionsLead: [
      '渡すデータを含む場に要求（○）も義務もありません。場の要求を書くと、ここに出ます。',
      'No ba that holds the data asks for anything. Write what a ba demands, and it appears here.',
    ],
    toBa: ['場の整理へ', 'To the ba'],
  },
})
