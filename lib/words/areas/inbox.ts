import { bilingual } from '../bilingual.ts'

/** 受信箱 / what waits for somebody, and how they are told by mail. The words come with the parts that show them. */
export const inboxWords = bilingual({
  title: ['あなたの番です', 'Your turn'],
  note: [
    'あなた、またはあなたの組織の対応を待っているものです。対応が済むと、ここから消えます。',
    'What waits for you or your organisation. What is dealt with goes from here.',
  ],
  open: ['受信箱（{count} 件）', 'Inbox ({count})'],
  loading: ['対応待ちのものを読み込んでいます', 'Loading what waits for you'],
  failed: ['対応待ちのものを読み込めませんでした。', 'What waits for you could not be loaded.'],
  empty: {
    title: ['すべて対応済みです', 'Nothing is waiting for you'],
    note: [
      '新しい署名の依頼や、分担・変更の提案が届くと、ここに出ます。',
      'Requests to sign and proposals to answer appear here.',
    ],
  },
  row: {
    signAgain: [
      '「{model}」で、署名のあとに内容が変わりました（{count} 件）',
      '“{model}”: sign-offs overtaken by changes ({count})',
    ],
    round: [
      '「{model}」の署名の回 {n} で、あなたの署名をお待ちしています',
      '“{model}”: round {n} waits for your signature',
    ],
    sign: [
      '「{model}」で、署名をお待ちしています（{count} 件）',
      '“{model}”: risks to sign ({count})',
    ],
    answer: [
      '「{model}」のリスク「{risk}」の対策「{measure}」で、「{role}」となる提案が届いています',
      '“{model}”: to be “{role}” for the measure “{measure}” against the risk “{risk}” is proposed',
    ],
    counter: [
      '「{model}」のリスク「{risk}」の対策「{measure}」で、「{role}」となる対案が届いています',
      '“{model}”: a counterproposal, “{role}” for the measure “{measure}” against the risk “{risk}”',
    ],
    opinion: [
      '合議: 「{model}」のリスク「{risk}」の対策「{measure}」で「{role}」となる提案について、あなたの意見をお待ちしています',
      'Internal consultation: your opinion on the proposal in “{model}” of “{role}” for the measure “{measure}” against the risk “{risk}”',
    ],
    opinionOfEdit: [
      '合議: 「{model}」の{element}の変更の提案について、あなたの意見をお待ちしています',
      'Internal consultation: your opinion on the proposed edit of {element} in “{model}”',
    ],
    opinionOfRound: [
      '合議: 「{model}」の署名の回 {n} について、あなたの意見をお待ちしています',
      'Internal consultation: your opinion on round {n} of “{model}”',
    ],
    revise: [
      '「{model}」のリスク「{risk}」の対策「{measure}」で、「{role}」となる提案が差し戻されました',
      '“{model}”: the proposal of “{role}” for the measure “{measure}” against the risk “{risk}” was sent back',
    ],
    edit: [
      '「{model}」の{element}に、変更の提案が届いています',
      '“{model}”: a change of {element} is proposed',
    ],
    adoption: [
      'シナリオ「{model}」の採用の申し出に回答してください',
      'Scenario “{model}”: answer whether it is to be adopted',
    ],
    mentions: [
      '「{model}」に、あなた宛ての未読のコメントがあります（{count} 件）',
      '“{model}”: unread comments for you ({count})',
    ],
    answers: [
      '「{model}」で、あなたが出した変更の提案に回答がありました（{count} 件）',
      '“{model}”: your proposed changes were answered ({count})',
    ],
  },
  go: {
    signAgain: ['変化を見る', 'See what changed'],
    round: ['署名へ', 'Go and sign'],
    sign: ['署名へ', 'Go and sign'],
    answer: ['内容を見て回答', 'Look and answer'],
    opinion: ['内容を見る', 'Look at it'],
    revise: ['見直して出し直す', 'Change and propose again'],
    edit: ['内容を見て回答', 'Look and answer'],
    adoption: ['回答へ', 'Go and answer'],
    mentions: ['読む', 'Read'],
    answers: ['回答を見る', 'See the answer'],
  },
  group: {
    asked: ['対応をお待ちしています', 'Waiting for you'],
    called: ['あなた宛てのコメント', 'Comments for you'],
    news: ['あなたの提案への回答', 'Answers to you'],
  },
  element: ['{kind}「{name}」', '{kind} “{name}”'],
  by: ['{person}{inPlace}の提案', 'Proposed by {person}{inPlace}'],
  counterBy: ['{person}{inPlace}の対案', 'Counterproposal by {person}{inPlace}'],
  sentBackBy: ['{person}{inPlace}が差し戻し', 'Sent back by {person}{inPlace}'],
  say: ['意見を回答する', 'Give your opinion'],
  until: ['期日 {day}', 'By {day}'],
  saidSoFar: ['これまでの意見', 'Said so far'],
  said: ['{name}: {stance}', '{name}: {stance}'],
  stance: {
    for: ['賛成', 'in favour'],
    against: ['反対', 'against'],
    remark: ['意見', 'remark'],
  },
  askedBy: ['{person}からの依頼（自組織の合議）', 'Asked by {person}, inside your organisation'],
  because: ['理由: {reason}', 'Reason: {reason}'],
  /** what is answered here; each says of what kind it is */
  act: {
    answer: {
      accept: ['引き受ける', 'Accept'],
      decline: ['断る', 'Decline'],
      accepted: ['分担を引き受けました', 'The part is accepted'],
      declined: ['分担の提案を断りました', 'The part is declined'],
    },
    counter: {
      accept: ['受け入れる', 'Accept'],
      decline: ['断る', 'Decline'],
      accepted: ['対案を受け入れました', 'The counterproposal is accepted'],
      declined: ['対案を断りました', 'The counterproposal is declined'],
    },
    edit: {
      accept: ['受け入れて反映', 'Accept and apply'],
      decline: ['断る', 'Decline'],
      accepted: ['提案を受け入れ、反映しました', 'Accepted and applied'],
      declined: ['提案を断りました', 'Declined'],
    },
  },
  reason: ['断る理由（提案した方に伝わります）', 'Reason (the proposer reads it)'],
  cancel: ['やめる', 'Cancel'],
  show: ['その場所を開く', 'Open its place'],
  onlyApprovers: [
    'あなたの組織の署名者だけが回答できます（自分が他組織として提案したものは、本人には回答できません）。',
    'An approver of your organisation answers this; nobody answers what they proposed themselves for another one.',
  ],
  whereItStands: [
    '文だけの変更ではないか、提案のあとで内容が変わったため、図の画面で確かめて回答してください。',
    'More than a few texts, or something was written since: accept it where you see it.',
  ],
  keys: [
    '↑ ↓ または J K で行、← → で操作を選び、Enter で実行します。',
    '↑ ↓ or J K choose a row, ← → what to do, Enter does it.',
  ],
  offline: [
    'オフラインのため、最後に受け取った一覧を表示しています。回答は、つながってからできます。',
    'You are offline: this is the list as it last came. You can answer once you are connected.',
  ],
  old: [
    '最新の一覧を読み込めませんでした。表示は少し前のものです。',
    'The list could not be brought up to date; this is an earlier one.',
  ],
  setting: {
    title: ['メールでの通知', 'Notices by mail'],
    note: [
      '回答や決定はすぐに、対応のお願いは 30 分に 1 通までにまとめて、そのほかの動きは 1 日 1 回お送りします。',
      'Answers and decisions come at once, what is asked of you in at most one mail in 30 minutes, other news once a day.',
    ],
    loading: ['通知の設定を読み込んでいます', 'Loading how you are told'],
    failed: ['通知の設定を読み込めませんでした。', 'How you are told could not be loaded.'],
    timeZone: ['タイムゾーン', 'Time zone'],
    quiet: ['メールを送らない時間帯を設ける', 'Quiet hours'],
    quietHint: [
      'この時間帯のお知らせは、終わってからお送りします。',
      'What comes in them is mailed when they end.',
    ],
    from: ['開始', 'From'],
    until: ['終了', 'Until'],
    digest: ['1 日 1 回のお知らせの時刻', 'Hour of the daily mail'],
    hour: ['{hour}:00', '{hour}:00'],
    topics: ['メールで受け取るもの', 'Told by mail'],
    decisions: ['回答と決定は、いつもお送りします。', 'Answers and decisions are always mailed.'],
    saved: ['通知の設定を変更しました。', 'How you are told was changed.'],
  },
})
