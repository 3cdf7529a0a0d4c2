import { bilingual } from '../../bilingual.ts'

/** Words of the agreement board, taken in where it is shown. Columns and positions are ours, not METI's. */
export const boardWords = bilingual({
  title: ['合意ボード', 'Agreement board'],
  list: ['リスクごとの合意の段階', 'Stage of the agreement, risk by risk'],
  lead: [
    'リスクごとに、協議がいまどの段階にあるかを示します。',
    'Where the talks about each risk stand now.',
  ],
  why: [
    'カードは手では動かせません。段階は、提案・回答・署名の事実から自動で決まります。コメントでは変わりません。',
    'Cards cannot be moved by hand: the column follows from what was offered, answered and signed. Comments do not change it.',
  ],
  loading: ['合意ボードを読み込んでいます', 'Loading the agreement board'],
  failed: ['署名の回を読み込めませんでした', 'The rounds of signing could not be loaded'],
  empty: ['論点がありません', 'There is nothing to agree on yet'],
  emptyLead: [
    'リスクと対策を洗い出すと、ここに1件ずつ並びます。対象外としたリスクは並びません。',
    'Each risk that is found gets a card here. Risks that were dismissed have none.',
  ],
  toRisks: ['リスクの表を開く', 'Open the table of risks'],
  toGaps: ['責任分界の空白 {count} 件から始める', 'Begin with what nobody carries ({count})'],
  stage: {
    issue: ['論点', 'To discuss'],
    proposed: ['提案中', 'Proposed'],
    countered: ['対案あり', 'Countered'],
    settled: ['合意案', 'Settled draft'],
    signing: ['署名待ち', 'To be signed'],
    signed: ['署名済み', 'Signed'],
  },
  meaning: {
    issue: ['担い手が決まっておらず、提案もない', 'Nobody carries it and nothing is offered'],
    proposed: ['提案への回答を待っている', 'An offer waits for its answer'],
    countered: ['対案への回答を待っている', 'A counterproposal waits for its answer'],
    settled: ['分担が決まり、署名はまだ', 'The parts are settled, nobody has signed'],
    signing: ['そろっていない署名がある', 'Some signatures are missing'],
    signed: ['求められた署名がすべて有効', 'All signatures that are asked for are valid'],
  },
  count: ['{count} 件', '{count}'],
  more: ['ほか {count} 件を表示', 'Show {count} more'],
  risk: ['リスク', 'Risk'],
  stageHead: ['段階', 'Stage'],
  next: ['誰の番か', 'Whose turn'],
  signatures: ['署名', 'Signatures'],
  signedOf: ['署名 {signed}／{asked}', '{signed} of {asked} signed'],
  gaps: ['空白 {count} 件', 'Gaps: {count}'],
  comments: ['コメント {count} 件', 'Comments: {count}'],
  due: ['期限 {day}', 'Due {day}'],
  everybody: ['誰でも提案できます', 'Anybody may propose'],
  nobody: ['待っている組織はありません', 'Nobody is waited for'],
  mine: ['あなたの番です', 'It is your turn'],
  turn: {
    answer: ['{org}の回答待ち', '{org} to answer'],
    revise: ['{org}の見直し待ち', '{org} to revise'],
    sign: ['{org}の署名待ち', '{org} to sign'],
    signAgain: ['{org}の再署名待ち', '{org} to sign again'],
  },
  unseen: ['未閲覧', 'not opened yet'],
  card: ['合意の状況', 'Where the agreement stands'],
  gone: [
    'このリスクは対象外とされたため、ボードにありません。',
    'This risk was dismissed: it has no card on the board.',
  ],
  picture: {
    title: ['関係する部分の図', 'The part of the flow it is about'],
    alt: [
      'リスク{mark}のイベントと、データ {states} 件、場 {bas} 件の図',
      'The event of risk {mark} with its data ({states}) and ba ({bas})',
    ],
    tooLarge: ['範囲が広いため、図は表示しません。', 'The part is too large to be drawn here.'],
    bas: ['かかっている場: {list}', 'Ba around it: {list}'],
    toFlow: ['フロー図で見る', 'Show on the flow'],
  },
  positions: ['組織ごとの立場', 'Where each organisation stands'],
  noPositions: [
    'まだ、どの組織も発言していません。',
    'No organisation has said anything about it yet.',
  ],
  silent: ['まだ発言していません', 'Has not said anything yet'],
  said: {
    offered: [
      '{carrier}を{measure}の「{role}」とする提案',
      'Offered {carrier} to be {role}: {measure}',
    ],
    countered: ['{measure}（{carrier}）に対案', 'Countered on {measure} ({carrier})'],
    offeredAgain: [
      '{measure}（{carrier}）を見直して再提案',
      'Offered again: {measure} ({carrier})',
    ],
    accepted: [
      '{measure}（{carrier}の{role}）を受け入れ',
      'Accepted {carrier} as {role}: {measure}',
    ],
    declined: ['{measure}（{carrier}の{role}）を辞退', 'Declined {carrier} as {role}: {measure}'],
    sentBack: ['{measure}（{carrier}）を差し戻し', 'Sent back: {measure} ({carrier})'],
    withdrew: ['{measure}（{carrier}）を取り下げ', 'Took back: {measure} ({carrier})'],
  },
  because: ['理由: {reason}', 'Reason: {reason}'],
  round: {
    met: ['署名の回: 完了', 'Round of signing: done'],
    rejected: ['署名の回: 差し戻し', 'Round of signing: sent back'],
    open: ['署名の回: 未完了', 'Round of signing: open'],
  },
  looked: {
    present: ['閲覧 {time}（{person}）', 'Opened {time} ({person})'],
    earlier: [
      '閲覧 {time}（{person}）。その後に変わっています',
      'Opened {time} ({person}); it has changed since',
    ],
    never: ['未閲覧', 'Not opened yet'],
    note: [
      '提案・署名ができる人がカードを開くと、開いた日時と氏名を参加組織に表示します。',
      'When somebody who may propose or sign opens a card, their name and the time are shown to the organisations that take part.',
    ],
  },
  toSigning: ['署名の内容を開く', 'Open what is signed'],
  toParts: ['責任分界の表で協議する', 'Negotiate in the matrix'],
  ours: [
    '段階と立場の区分はYoriai独自のもので、経済産業省のフレームワークにはありません。',
    'The stages and positions are ours; they are not part of METI’s framework.',
  ],
})
