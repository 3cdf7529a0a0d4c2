/** Mails we send. `{link}` is the address to open; nothing else in a mail opens anything. */
export const mailWords = {
  ja: {
    signIn: {
      subject: 'Yoriai へのサインイン',
      body: 'Yoriai へのサインインを受け付けました。次のリンクを開き、「サインイン」を押してください。\n\n{link}\n\nリンクは {minutes} 分間、一度だけ使えます。お心当たりがない場合は、このメールを破棄してください。何も変更されません。',
    },
    invitation: {
      subject: '「{workspace}」への招待',
      body: '{organization}の{name}さんから、データ共有のワークスペース「{workspace}」への招待が届いています。次のリンクから、参加すると何が見えるか、相手から何が見えるかを確認できます。\n\n{link}\n\nリンクは {days} 日間、一度だけ使えます。参加するまで、あなたの情報が相手に表示されることはありません。',
    },
  },
  en: {
    signIn: {
      subject: 'Sign in to Yoriai',
      body: 'Somebody asked to sign in to Yoriai with this address. Open the link and press “Sign in”.\n\n{link}\n\nThe link works once, within {minutes} minutes. If it was not you, delete this mail; nothing has changed.',
    },
    invitation: {
      subject: 'Invitation to “{workspace}”',
      body: '{name} of {organization} invites you to the data-sharing workspace “{workspace}”. The link shows what you will see when you join, and what the others will see of you.\n\n{link}\n\nThe link works once, within {days} days. Until you join, nobody there sees anything about you.',
    },
  },
} as const
