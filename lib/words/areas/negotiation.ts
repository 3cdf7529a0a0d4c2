import { bilingual } from '../bilingual.ts'

/** 責任分界の協議 / words of counterproposals and of what was sent back; they come with the parts that show them. Ours, not METI's. */
export const negotiationWords = bilingual({
  sides: ['現行・提案・対案の比較', 'What stands, what is proposed, and what is countered'],
  side: {
    current: ['現行', 'As it stands'],
    proposal: ['提案', 'Proposal'],
    counter: ['対案', 'Counter-offer'],
    again: ['見直した提案', 'Changed proposal'],
  },
  line: {
    role: ['役割', 'Role'],
    split: ['担い方', 'Way of carrying'],
    text: ['担う内容', 'What is carried'],
    layer: ['対象のシステム', 'System'],
    condition: ['条件', 'Condition'],
    due: ['期限', 'Due'],
    evidence: ['証跡', 'Evidence'],
  },
  changed: ['変更', 'Changed'],
  nothing: ['なし', 'None'],
  history: ['協議の経緯', 'How it was negotiated'],
  step: {
    proposal: ['{person}（{org}）{inPlace}が提案', 'Proposed by {person} ({org}){inPlace}'],
    counter: ['{person}（{org}）{inPlace}が対案を提示', 'Countered by {person} ({org}){inPlace}'],
    again: [
      '{person}（{org}）{inPlace}が見直して再提案',
      'Changed and proposed again by {person} ({org}){inPlace}',
    ],
    returned: ['{person}{inPlace}が差し戻し', 'Sent back by {person}{inPlace}'],
    declined: ['{person}{inPlace}が辞退', 'Declined by {person}{inPlace}'],
    accepted: ['{person}{inPlace}が受け入れ', 'Accepted by {person}{inPlace}'],
    withdrawn: ['{person}{inPlace}が引き戻し', 'Taken back by {person}{inPlace}'],
  },
  because: ['理由: {reason}', 'Reason: {reason}'],
  act: {
    accept: ['受け入れる', 'Accept'],
    counter: ['対案を出す', 'Counter'],
    sendBack: ['差し戻す', 'Send back'],
    takeBack: ['引き戻す', 'Take back'],
    again: ['見直して出し直す', 'Change and propose again'],
    cancel: ['やめる', 'Cancel'],
  },
  confirm: {
    sendBack: ['この理由で差し戻す', 'Send back with this reason'],
    takeBack: ['引き戻しを確定する', 'Take it back'],
    counter: ['対案を送る', 'Send the counterproposal'],
    again: ['見直した提案を送る', 'Propose again'],
  },
  form: {
    counter: ['{org}への対案', 'Counterproposal to {org}'],
    again: ['差し戻された提案の見直し', 'Change what was sent back'],
    hint: [
      '元の提案の内容が入っています。変えたい項目だけ書き換えてください。',
      'It holds what was proposed. Change only the lines that should differ.',
    ],
    reason: ['対案の理由（必須）', 'Reason of the counterproposal (required)'],
  },
  done: {
    accepted: ['対案を受け入れました', 'The counterproposal is accepted'],
    countered: ['対案を送りました', 'The counterproposal was sent'],
    sentBack: ['差し戻しました', 'Sent back'],
    again: ['見直した提案を送りました', 'Proposed again'],
  },
  turn: {
    mine: ['あなたの番です', 'Your turn'],
    waits: ['{org}の回答待ち', 'Waiting for {org}'],
    revises: ['{org}が見直し中', 'Being changed by {org}'],
  },
  endsOther: [
    'これは引き継ぎの提案です。引き受けると、{org}が引き受けている同じ分担は終わります。',
    'This part is handed over: once it is accepted, the same part of {org} ends.',
  ],
  keepsOther: [
    '対案や見直した提案は引き継ぎになりません。{org}の分担は、{org}が取り下げるか、改めて引き継ぐまで残ります。',
    'What is countered or proposed again hands nothing over: the part of {org} stays until {org} withdraws it or hands it over anew.',
  ],
})
