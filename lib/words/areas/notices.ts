import { bilingual } from '../bilingual.ts'

/** 通知 / mails about what was decided and what waits for somebody. They come with the parts that show them, and with the mails. */
export const noticesWords = bilingual({
  mail: {
    one: ['「{workspace}」{title}', '“{workspace}”: {title}'],
    more: ['「{workspace}」{title} ほか {more} 件', '“{workspace}”: {title} and {more} more'],
    opening: [
      '{name}さん\n\n「{workspace}」の動きをお知らせします。',
      'Dear {name},\n\nhere is what is new in “{workspace}”.',
    ],
    heading: ['■ {topic}', '■ {topic}'],
    line: ['・{sentence}\n  {link}', '- {sentence}\n  {link}'],
    closing: [
      'あなたの対応を待っているものの一覧\n{inbox}\n\n通知の時刻や種類は、設定で変更できます。\n{settings}',
      'All that waits for you:\n{inbox}\n\nWhen and of what you are told is chosen in your settings:\n{settings}',
    ],
    receipt: [
      '「{model}」の署名の回 {n} で、あなた{inPlace}の操作を受け付けました: {intent}\n  署名文のハッシュ（SHA-256） {digest}\n  監査証跡 {idx} 番目の記録\n  心当たりがない場合は、すぐに組織の管理者にご連絡ください。',
      'This was taken from you{inPlace} in round of signing {n} of “{model}”: {intent}\n  SHA-256 of the statement {digest}\n  Entry {idx} of the audit trail\n  If this was not you, tell the administrator of your organisation at once.',
    ],
    intent: {
      approve: ['署名', 'signed'],
      conditional: ['条件付きの署名', 'signed on conditions'],
      renew: ['署名の更新', 'renewed the signature'],
      reject: ['差し戻し', 'sent back'],
      withdraw: ['取り下げ', 'taken back'],
    },
    mentioned: [
      '{who}が、「{model}」の{place}に、あなた宛てのコメントを書きました。',
      '{who} mentioned you in a comment on {place} of “{model}”.',
    ],
    asked: {
      split: [
        '合議: リスク「{risk}」の対策「{measure}」の分担の提案に、組織として回答する前に、あなたの意見が求められています。',
        'Internal consultation: your opinion is asked for before your organisation answers the proposed part for the measure “{measure}” against the risk “{risk}”.',
      ],
      round: [
        '合議: モデル「{model}」の署名の回 {n} で、組織として署名する前に、あなたの意見が求められています。',
        'Internal consultation: your opinion is asked for before your organisation signs in round of signing {n} of the model “{model}”.',
      ],
      edit: [
        '合議: モデル「{model}」の{element}の変更の提案に、組織として回答する前に、あなたの意見が求められています。',
        'Internal consultation: your opinion is asked for before your organisation answers the proposed edit of {element} in the model “{model}”.',
      ],
    },
    /** what was taken away since, or has no name */
    anElement: ['要素', 'an element'],
    open: ['この箇所を開く', 'Open this place'],
    inbox: ['あなたの対応を待っているものの一覧', 'All that waits for you'],
    settings: ['通知の時刻や種類を設定する', 'Choose when and of what you are told'],
    moreLines: [
      'ほか {count} 件は、このメールのテキスト版か、一覧でご覧ください。',
      '{count} more are in the text version of this mail and in the list.',
    ],
    aPlace: ['「{name}」', '“{name}”'],
    onCanvas: ['図', 'the picture'],
  },
  /** the drawing of an event in a mail */
  picture: {
    title: ['「{model}」の{event}の前後', 'Before and after {event} in “{model}”'],
    named: ['イベント「{name}」', '“{name}”'],
    unnamed: ['イベント（{kind}）', 'the event ({kind})'],
    before: ['イベントの前', 'Before the event'],
    after: ['イベントの後', 'After the event'],
    none: ['データはありません', 'No data'],
    ba: ['場', 'Ba'],
    noBa: ['どの場にも入っていません', 'In no ba'],
    by: ['実施', 'By'],
    more: ['ほか {count} 件', 'and {count} more'],
    places: [
      '図で示せる箇所がほかに {count} か所あります。それぞれの画面でご覧ください。',
      '{count} more places can be seen where they stand.',
    ],
    note: [
      '図は、関係するイベントのまわりだけを、送信時点のモデルから示しています。',
      'A picture shows only what is around the event concerned, as the model stood when this mail was sent.',
    ],
  },
  topic: {
    decision: ['回答・決定', 'Answers and decisions'],
    request: ['対応のお願い', 'Asked of you'],
    mention: ['あなた宛てのコメント', 'Mentions in comments'],
    membership: ['参加者と役割', 'Members and roles'],
    news: ['そのほかの動き', 'Other news'],
  },
  title: {
    'split.proposed': ['分担の提案が届いています', 'a part is proposed'],
    'split.countered': ['分担の提案に対案が出ています', 'a part is countered'],
    'split.sentBack': ['分担の提案が差し戻されました', 'a proposed part was sent back'],
    'split.accepted': ['分担の提案が引き受けられました', 'a proposed part was accepted'],
    'split.declined': ['分担の提案が断られました', 'a proposed part was declined'],
    'split.withdrawn': ['分担が取り下げられました', 'a part was withdrawn'],
    'signoff.signed': ['署名がありました', 'a signature was given'],
    'signoff.withdrawn': ['署名が取り下げられました', 'a signature was withdrawn'],
    'round.opened': ['署名のお願いが届いています', 'signatures are asked for'],
    'round.acted': ['署名の回で署名がありました', 'somebody has signed in a round'],
    'round.sentBack': [
      '署名の回で差し戻しまたは取り下げがありました',
      'something was sent or taken back in a round',
    ],
    'round.cancelled': ['署名の回が中止されました', 'a round of signing was cancelled'],
    'round.receipt': ['署名の受領書', 'the receipt of your signature'],
    'consultation.asked': ['合議で意見が求められています', 'your opinion is asked for internally'],
    'consultation.ended': ['合議が終わりました', 'an internal consultation has ended'],
    'proposal.made': ['変更の提案が届いています', 'a change is proposed'],
    'proposal.accepted': ['変更の提案が受け入れられました', 'a proposed change was accepted'],
    'proposal.declined': ['変更の提案が断られました', 'a proposed change was declined'],
    'adoption.asked': ['シナリオの採用の申し出が届いています', 'a scenario is to be adopted'],
    'adoption.carriedOut': ['シナリオが採用されました', 'a scenario was adopted'],
    'adoption.declined': [
      'シナリオの採用の申し出が断られました',
      'adopting a scenario was declined',
    ],
    'comment.mentioned': ['あなた宛てのコメントがあります', 'you were mentioned'],
    'member.rolesChanged': ['あなたの役割が変わりました', 'your roles were changed'],
    'member.joined': ['新しい参加者がいます', 'somebody has joined'],
    'member.removed': ['参加者が外されました', 'somebody was removed'],
    'member.left': ['参加者が退会しました', 'somebody has left'],
    'deputy.named': ['代理が指定されました', 'a deputy was named'],
    'deputy.ended': ['代理が解かれました', 'a deputation was ended'],
    'organisation.left': ['組織が退会しました', 'an organisation has left'],
    'organisation.joined': ['新しい組織が参加しました', 'an organisation has joined'],
  },
})
