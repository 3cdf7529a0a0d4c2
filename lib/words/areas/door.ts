/** Words at the door: sign-in, the sample outbox, invitations. */
export const doorWords = {
  ja: {
    signIn: {
      title: 'サインイン',
      sampleTitle: 'サンプルの人物で入る',
      sampleNote:
        'これはサンプルのコンソーシアムです。誰として見るかを選ぶと、そのまま入れます。この入口は、この端末の中で動くサンプルにだけあります。',
      enterAs: '{name}として入る',
      entering: '入っています',
      failed: 'サインインできませんでした。もう一度お試しください。',
      mailTitle: 'メールでサインイン',
      mailNote: 'サインイン用のリンクをお送りします。パスワードは要りません。',
      email: 'メールアドレス',
      send: 'メールでリンクを受け取る',
      needEmail: 'メールアドレスを入力してください。',
      outbox: 'サンプルの送信箱を見る',
      error: {
        expired: 'リンクの期限が切れているか、すでに使われています。もう一度お送りします。',
        other: 'サインインできませんでした。もう一度お試しください。',
      },
    },
    sent: {
      title: 'メールをお送りしました',
      body: '届いたメールのリンクを開くと、サインインできます。リンクは一度だけ、短い時間のあいだ使えます。',
      late: '届かないときは、迷惑メールのフォルダーと、アドレスの綴りをご確認ください。',
      back: 'サインインへ戻る',
    },
    outbox: {
      title: 'サンプルの送信箱',
      note: 'サンプルではメールを外へ送らず、ここに置きます。サンプル以外では、この画面はありません。',
      empty: 'まだメールはありません',
      emptyNote: 'サインインのメールや招待のメールが、ここに届きます。',
      to: '宛先 {to}',
      open: 'リンクを開く',
      refresh: '更新する',
    },
  },
  en: {
    signIn: {
      title: 'Sign in',
      sampleTitle: 'Enter as a sample person',
      sampleNote:
        'This is the sample consortium. Choose whose eyes to see it with and you are in. This door exists only for the sample running on this machine.',
      enterAs: 'Enter as {name}',
      entering: 'Entering',
      failed: 'Could not sign in. Please try again.',
      mailTitle: 'Sign in by e-mail',
      mailNote: 'We send you a link to sign in. No password is needed.',
      email: 'E-mail address',
      send: 'Send me a link',
      needEmail: 'Please enter your e-mail address.',
      outbox: 'Open the outbox of the sample',
      error: {
        expired: 'The link has expired or was already used. Ask for a new one.',
        other: 'Could not sign in. Please try again.',
      },
    },
    sent: {
      title: 'We have sent you an e-mail',
      body: 'Open the link in it to sign in. It works once, for a short time.',
      late: 'If it does not arrive, check the spam folder and the spelling of your address.',
      back: 'Back to sign-in',
    },
    outbox: {
      title: 'Outbox of the sample',
      note: 'The sample sends no e-mail to the outside; it is kept here. Outside the sample this page does not exist.',
      empty: 'No e-mail yet',
      emptyNote: 'Sign-in links and invitations arrive here.',
      to: 'To {to}',
      open: 'Open the link',
      refresh: 'Refresh',
    },
  },
} as const
