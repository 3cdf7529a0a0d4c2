/** What the rules of the matrix say, as `[ja, en]`. Rules and letters are ours, not METI's. */
export const marks = {
  kind: {
    gap: ['空白', 'Gap'],
    conflict: ['衝突', 'Conflict'],
    boundary: ['境界', 'Boundary'],
  },
  /** on the chip that counts them and leads there */
  short: {
    G2: ['実施者なし', 'Nobody carries it out'],
    G3: ['未回答', 'Unanswered'],
    G4: ['契約の当事者でない担い手', 'Carrier without contract'],
    G5: ['期限・証跡なし', 'No day or evidence'],
    C1: ['最終責任の重なり', 'Accountable twice'],
    C2: ['互いに提案', 'Offered to each other'],
    C3: ['断られた前提', 'Rests on a declined part'],
    C4: ['場に反する担い手', 'Part against a ba'],
    C5: ['署名内容の相違', 'Different contents signed'],
    B1: ['境界の抜け', 'Boundary hole'],
  },
  chip: ['{what} {count, number}', '{what} {count, number}'],
  jump: ['責任分界の指摘', 'Marks in the matrix'],
  rule: {
    G2: ['実施する組織が決まっていません', 'Nobody carries it out yet'],
    G3: ['{orgs}が未回答です', 'Not answered yet: {orgs}'],
    G4: [
      '{orgs}は担い手ですが、このデータに関わる契約の当事者ではありません',
      '{orgs} carries it and is no party of any contract over these data',
    ],
    G5: [
      '{orgs}の実施に、期限も証跡もありません',
      'Neither day nor evidence for what {orgs} carries out',
    ],
    C1: [
      '最終責任が{orgs}に重なっています。引き受けられるのは一組織だけです',
      'Accountable at once: {orgs}. Only one organisation can be',
    ],
    C2: ['{orgs}が互いに相手へ提案しています', 'Each has offered it to the other: {orgs}'],
    C3: [
      '断られた分担を前提にしている組織があります（{orgs}）',
      'A part was declined that another one rests on: {orgs}',
    ],
    C4: [
      '{orgs}の分担の対象システムは、場が認めていない国・地域にあります',
      'The system of the part of {orgs} stands in a country that a ba over these data does not allow',
    ],
    C5: ['{orgs}が、異なる内容に署名しています', 'Different contents were signed: {orgs}'],
    B1: [
      'データの受け渡しで、{orgs}の側の対策が決まっていません',
      'Data are handed over, and nothing is carried on the side of {orgs}',
    ],
  },
} as const
