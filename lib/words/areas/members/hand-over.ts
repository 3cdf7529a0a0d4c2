import { bilingual } from '../../bilingual.ts'

/** 引き継ぎ / words of what an organisation carries and of handing it over. Ours; taken in where it is shown. */
export const handOverWords = bilingual({
  link: ['引き継ぎ', 'Hand over'],
  first: ['先に引き継ぐ', 'Hand over first'],
  title: ['{org}の引き継ぎ', 'What {org} hands over'],
  note: [
    '分担は、引き継ぎ先への提案になります。相手が引き受けるまでは{org}の分担のままで、勝手に移ることはありません。途中でやめても、残りから続けられます。',
    'Parts are offered to another organisation. They stay with {org} until the other accepts; nothing moves without it. You can stop at any time and go on with what is left.',
  ],
  noteAbsent: [
    '{org}はいま参加していません。担っていた分担は空白になっています。ほかの組織に提案でき、その組織が引き受けると空白が埋まります。',
    '{org} does not take part at present, and what it carried is a gap. Offer it to another organisation; when that accepts, the gap is closed.',
  ],
  unknown: ['この組織は見つかりません', 'There is no such organisation'],
  notYours: [
    'ほかの組織の引き継ぎを見られるのは、まとめ役だけです。',
    'Only an owner sees what another organisation hands over.',
  ],
  back: ['組織と参加者へ', 'To organisations and people'],
  steps: ['引き継ぎの段階', 'Steps of handing over'],
  step: {
    carried: ['担っているもの', 'What is carried'],
    choice: ['引き継ぎ先', 'To whom'],
    rest: ['結果と残り', 'Result and what is left'],
  },
  toChoice: ['引き継ぎ先を選ぶ', 'Choose to whom'],
  toCarried: ['一覧へ戻る', 'Back to the list'],
  nothing: ['引き継ぐものはありません', 'Nothing to hand over'],
  nothingNote: [
    '{org}が担っている分担、管理している要素、待っている回答はありません。',
    '{org} carries no part, manages no element, and nothing waits for it.',
  ],
  archived: [
    'アーカイブ済みのモデルです。引き継ぐには、まとめ役がモデルを元に戻してから、引き継ぎ先を選びます。',
    'This model is archived. To hand over what is carried in it, an owner restores it first.',
  ],
  ofModel: ['「{model}」の分担', 'Parts in “{model}”'],
  risk: ['リスク', 'Risk'],
  measure: ['対策', 'Measure'],
  role: ['役割', 'Role'],
  standing: ['状態', 'Status'],
  accepted: ['引き受け済み', 'Accepted'],
  proposed: ['回答していない提案', 'Offered, not answered'],
  until: ['{time}まで{org}', '{org} until {time}'],
  once: ['以前は{org}', 'Formerly {org}'],
  waiting: ['{org}に提案中', 'Offered to {org}'],
  moreParts: ['ほかに分担が {count} 件あります。', 'Further parts: {count}.'],
  moreModels: ['ほかにモデルが {count} 件あります。', 'Further models: {count}.'],
  signs: [
    '署名: 有効 {valid} 件、求められているリスク {asked} 件。署名は引き継げません。引き受けた組織が改めて署名します。',
    'Signatures that stand: {valid}; risks to sign: {asked}. A signature is not handed over: who accepts signs anew.',
  ],
  managed: ['管理している要素: {count} 件', 'Elements it manages: {count}'],
  editsWaiting: [
    '回答を待っている編集の提案: {count} 件。要素の管理と一緒に引き継ぎ先へ移ります。',
    'Proposed edits that wait for its answer: {count}. They go along with the elements.',
  ],
  editsMade: [
    'この組織が出し、回答を待っている編集の提案: {count} 件',
    'Edits it proposed that wait: {count}',
  ],
  adoptions: [
    'この組織が申し出て、回答を待っているシナリオの採用: {count} 件',
    'Adoptions of scenarios it asked for that wait: {count}',
  ],
  begun: [
    'この組織の方が作りはじめたモデルです。退会しても残ります。',
    'Begun by somebody of this organisation; the model stays.',
  ],
  mayNot: [
    'あなたの役割では引き継げません。組織の管理者か署名者にご依頼ください。',
    'Your role does not hand anything over. Ask an administrator or approver of the organisation.',
  ],
  all: ['すべての引き継ぎ先', 'To whom all of it goes'],
  allHint: [
    '個別に選びなおせます。参加している組織だけを選べます。',
    'You can choose otherwise for each. Only organisations that take part can be chosen.',
  ],
  keep: ['引き継がない', 'Do not hand over'],
  forPart: [
    '「{measure}」（{risk}、{role}）の引き継ぎ先',
    'To whom “{measure}” ({risk}, {role}) goes',
  ],
  forManaged: ['「{model}」の管理の引き継ぎ先', 'To whom the elements of “{model}” go'],
  managedLine: [
    '管理している要素 {count} 件（すぐに移ります）',
    'Elements it manages: {count} (these move at once)',
  ],
  give: ['{count} 件を引き継ぐ', 'Hand over {count}'],
  giving: ['引き継いでいます: {total} 件中 {done} 件', 'Handing over: {done} of {total}'],
  doneNote: [
    '{done} 件を引き継ぎ先に渡しました。分担は、相手が引き受けるまでこの組織のままです。',
    '{done} handed on. A part stays with this organisation until the other accepts.',
  ],
  failedNote: ['できなかったもの: {count} 件', 'Not done: {count}'],
  restNote: ['引き継ぎ先を選んでいない分担: {count} 件', 'Parts nobody is offered yet: {count}'],
  restNone: [
    '引き継ぎ先を選んでいない分担はありません。',
    'There is no part that is offered to nobody.',
  ],
  again: ['残りを引き継ぐ', 'Hand over what is left'],
})
