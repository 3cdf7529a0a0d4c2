/** How splits, signatures and acts of signing stand, as `[ja, en]`. The mechanics of signing are ours, not METI's. */
export const splitStatus = {
  proposed: ['提案中', 'Proposed'],
  accepted: ['引き受け済み', 'Accepted'],
  declined: ['辞退', 'Declined'],
  withdrawn: ['取り下げ', 'Withdrawn'],
  countered: ['対案あり', 'Countered'],
  returned: ['差し戻し', 'Sent back'],
  orphaned: ['担い手不在', 'Nobody carries it'],
} as const

/** What is said where nobody carries a part any more. */
export const carrying = {
  carriedUntil: [
    '{time}までは{org}が担っていました。いまは参加していません。',
    '{org} carried it until {time} and no longer takes part.',
  ],
  carriedOnce: [
    '{org}が担っていましたが、いまは参加していません。',
    '{org} carried it and no longer takes part.',
  ],
  orgAbsent: [
    '{org}はいま参加していないため、分担を提案できません。',
    '{org} does not take part at present, so nothing can be proposed to it.',
  ],
} as const

/** How a seat stands. */
export const seat = {
  valid: ['署名済', 'Signed'],
  stale: ['署名後に変わった', 'Changed since signing'],
  withdrawn: ['取り下げ', 'Withdrawn'],
  rejected: ['差し戻し', 'Sent back'],
  orphaned: ['署名者不在', 'Signer no longer acts'],
  expired: ['期限切れ', 'Expired'],
  none: ['未', 'Open'],
} as const

/** The same in a sentence about who acted when; valid and stale stand with the panel's own words. */
export const seatSentences = {
  rejected: [
    '{person}さん{inPlace}が {time} に差し戻しました',
    '{person}{inPlace} sent it back {time}',
  ],
  orphaned: [
    '{person}さん{inPlace}が {time} に署名しました。署名した人または組織がいまは署名できる立場にないため、この署名は数えません。',
    '{person}{inPlace} signed {time}. The person or the organisation can no longer sign, so this signature does not count.',
  ],
  expired: [
    '{person}さん{inPlace}の {time} の署名は、有効期限を過ぎています',
    'The signature of {person}{inPlace}, {time}, has expired',
  ],
} as const

/** What an act of signing was. */
export const acts = {
  approve: ['署名', 'Signed'],
  conditional: ['条件付きの署名', 'Signed with conditions'],
  renew: ['署名の更新', 'Renewed'],
  reject: ['差し戻し', 'Sent back'],
  withdraw: ['取り下げ', 'Withdrawn'],
} as const
