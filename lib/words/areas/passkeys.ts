import { bilingual } from '../bilingual.ts'

/** パスキー / passkeys: how a person proves who they are. They come with the parts that show them. */
export const passkeysWords = bilingual({
  title: ['パスキー', 'Passkeys'],
  note: [
    '指紋・顔・端末の PIN などで本人であることを確認します。確認に使う秘密の鍵は端末（または端末の同期先）にだけあり、Yoriai には公開鍵だけが保存されます。',
    'They confirm that it is you by fingerprint, face or the PIN of your device. The secret key stays on the device (or where the device syncs it); Yoriai keeps the public key only.',
  ],
  loading: ['パスキーを読み込んでいます', 'Loading passkeys'],
  failed: ['パスキーを読み込めませんでした。', 'Your passkeys could not be loaded.'],
  empty: {
    title: ['登録したパスキーはありません', 'No passkey yet'],
    note: [
      '端末の紛失に備えて、2 つ以上の登録をお勧めします。',
      'Two or more are advisable, in case a device is lost.',
    ],
  },
  onlyOne: [
    'パスキーが 1 つだけです。端末の紛失に備えて、もう 1 つ登録することをお勧めします。',
    'You have one passkey only. Another one is advisable, in case the device is lost.',
  ],
  unsupported: [
    'このブラウザー、またはこの接続ではパスキーを使えません。パスキーに対応したブラウザーで、https のアドレスから開いてください。',
    'Passkeys do not work in this browser or over this connection. Use a browser that knows passkeys, at an https address.',
  ],
  needsHost: [
    'パスキーは、ホスト名のあるアドレスでだけ使えます。いまのアドレスは IP アドレスのため、登録できません。管理者にご相談ください。',
    'Passkeys need an address with a host name. This one is an IP address, so none can be added. Ask whoever runs this installation.',
  ],
  otherHost: [
    'パスキーは {address} でだけ使えます。登録や確認は、そのアドレスで開いて行ってください。',
    'Passkeys work at {address} only. Open that address to add or use one.',
  ],
  name: ['パスキーの名前', 'Name of the passkey'],
  addedAt: ['登録', 'Added'],
  usedAt: ['最後の使用', 'Last used'],
  kept: ['保管', 'Kept'],
  neverUsed: ['まだ使っていません', 'Not yet'],
  backedUp: ['端末の外にも同期', 'Synced beyond the device'],
  onDevice: ['この鍵のある端末だけ', 'On its device only'],
  newName: ['パスキー {n}', 'Passkey {n}'],
  add: ['パスキーを追加', 'Add a passkey'],
  added: ['パスキーを追加しました。', 'The passkey was added.'],
  addedUnmailed: [
    'パスキーを追加しました。お知らせのメールは送れませんでした。',
    'The passkey was added. The mail about it could not be sent.',
  ],
  remove: ['削除', 'Remove'],
  removeOf: ['「{name}」を削除', 'Remove “{name}”'],
  removeTitle: ['パスキー「{name}」を削除しますか', 'Remove the passkey “{name}”?'],
  removeNote: [
    'このパスキーでは本人確認ができなくなります。端末側の鍵は残るため、端末の設定からも削除してください。',
    'It will no longer confirm that it is you. The key on the device stays: remove it in the device’s settings too.',
  ],
  removeLast: [
    'これが最後のパスキーです。削除すると、パスキーによる本人確認ができなくなります。',
    'This is your last passkey. Without it nothing can be confirmed by passkey.',
  ],
  removed: ['パスキーを削除しました。', 'The passkey was removed.'],
  removedUnmailed: [
    'パスキーを削除しました。お知らせのメールは送れませんでした。',
    'The passkey was removed. The mail about it could not be sent.',
  ],
  cancel: ['キャンセル', 'Cancel'],
  close: ['閉じる', 'Close'],
  confirm: {
    title: ['本人確認が必要です', 'Please confirm that it is you'],
    byPasskey: [
      'サインインから時間がたっているため、登録済みのパスキーで本人確認をします。確認は 5 分間有効です。',
      'You signed in some time ago, so please confirm with one of your passkeys. That holds for 5 minutes.',
    ],
    bySignIn: [
      'パスキーの追加は、サインインから 5 分以内に行えます。サインインし直してから、もう一度お試しください。',
      'A passkey is added within 5 minutes of signing in. Sign in again, then come back.',
    ],
    passkey: ['パスキーで確認', 'Confirm by passkey'],
    signIn: ['サインインし直す', 'Sign in again'],
  },
  device: {
    cancelled: [
      '端末での操作が取り消されたか、時間切れになりました。何も変わっていません。',
      'This was cancelled on the device, or took too long. Nothing has changed.',
    ],
    known: [
      'この端末のパスキーはすでに登録されています。',
      'A passkey of this device has been added already.',
    ],
    failed: [
      '端末でパスキーを使えませんでした。端末の設定を確認して、もう一度お試しください。',
      'The device could not use a passkey. Check its settings and try again.',
    ],
  },
  /** why an answer of an authenticator, or what was asked of one, is refused */
  refused: {
    malformed: [
      '端末の応答を読み取れませんでした。もう一度お試しください。',
      'What the device answered could not be read. Please try again.',
    ],
    'wrong-origin': [
      '別のアドレスのページでの応答のため、受け付けられません。アドレスを確認してください。',
      'The answer was given to a page at another address and is not accepted. Check the address.',
    ],
    'wrong-party': [
      '別のサイト向けのパスキーのため、使えません。',
      'This passkey belongs to another site.',
    ],
    'not-present': [
      '端末での操作が確認できませんでした。もう一度お試しください。',
      'The device did not see you act. Please try again.',
    ],
    'not-verified': [
      '端末で本人確認（指紋・顔・PIN など）が行われていません。端末の画面ロックを設定して、もう一度お試しください。',
      'The device did not check that it was you (fingerprint, face, PIN). Set up its screen lock and try again.',
    ],
    'challenge-unknown': [
      'この確認の手続きは見つかりません。最初からやり直してください。',
      'This confirmation is not known. Please begin again.',
    ],
    'challenge-used': [
      'この確認の手続きはすでに使われています。最初からやり直してください。',
      'This confirmation was used already. Please begin again.',
    ],
    'challenge-expired': [
      '2 分を過ぎたため、無効になりました。最初からやり直してください。',
      'Two minutes have passed, so this no longer holds. Please begin again.',
    ],
    'challenge-other-person': [
      '別の方のために始められた手続きのため、受け付けられません。',
      'This was begun for somebody else and is not accepted.',
    ],
    'challenge-other-session': [
      '別のサインインで始められた手続きのため、受け付けられません。この画面からやり直してください。',
      'This was begun in another sign-in of yours. Please begin again here.',
    ],
    'challenge-other-purpose': [
      '別の目的のための手続きのため、受け付けられません。最初からやり直してください。',
      'This was begun for something else. Please begin again.',
    ],
    'other-statement': [
      '確認の対象が、表示された内容と異なります。内容を確認して、やり直してください。',
      'What is confirmed is not what was shown. Look at it and begin again.',
    ],
    'counter-back': [
      'このパスキーは複製されている可能性があるため、受け付けませんでした。心当たりがなければ、このパスキーを削除し、管理者にご連絡ください。',
      'This passkey may have been copied, so it was not accepted. Remove it and tell your administrator if you cannot explain it.',
    ],
    'bad-signature': [
      '署名を確かめられませんでした。このパスキーで本人確認はできません。',
      'The signature does not hold, so nothing was confirmed.',
    ],
    'passkey-unknown': [
      'このパスキーは登録されていません。',
      'This passkey has not been added here.',
    ],
    'passkey-other-person': [
      'このパスキーは別の方のものです。',
      'This passkey belongs to somebody else.',
    ],
    'passkey-removed': ['このパスキーは削除されています。', 'This passkey has been removed.'],
    'passkey-known': [
      'このパスキーはすでに登録されています。',
      'This passkey has been added already.',
    ],
    'too-many-passkeys': [
      '登録できるパスキーは 20 個までです。使わないものを削除してください。',
      'Up to 20 passkeys can be added. Please remove those you do not use.',
    ],
    'no-passkey': [
      '使えるパスキーが登録されていません。先に設定で登録してください。',
      'You have no passkey yet. Add one in the settings first.',
    ],
    'not-fresh': [
      'サインインまたは本人確認から 5 分を過ぎています。もう一度、本人確認をしてください。',
      'More than 5 minutes have passed since you signed in or confirmed. Please confirm again.',
    ],
    'needs-host-name': [
      'パスキーは、ホスト名のあるアドレスでだけ使えます。IP アドレスでは使えません。',
      'Passkeys need an address with a host name; they do not work at an IP address.',
    ],
  },
  mail: {
    addedSubject: ['パスキーが追加されました', 'A passkey was added'],
    addedBody: [
      'あなたの Yoriai のアカウントに、パスキー「{name}」が追加されました。\n\n設定画面で、登録済みのパスキーを確認できます。\n\n{link}\n\nお心当たりがない場合は、すぐにこのパスキーを削除し、管理者にご連絡ください。',
      'The passkey “{name}” was added to your Yoriai account.\n\nYour settings show your passkeys.\n\n{link}\n\nIf it was not you, remove it at once and tell your administrator.',
    ],
    removedSubject: ['パスキーが削除されました', 'A passkey was removed'],
    removedBody: [
      'あなたの Yoriai のアカウントから、パスキー「{name}」が削除されました。今後、このパスキーで本人確認はできません。\n\n{link}\n\nお心当たりがない場合は、管理者にご連絡ください。',
      'The passkey “{name}” was removed from your Yoriai account and confirms nothing any more.\n\n{link}\n\nIf it was not you, tell your administrator.',
    ],
  },
})
