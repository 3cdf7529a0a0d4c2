/**
 * One sentence per refusal. `code` is what a machine acts on, `reason` says more; a screen shows the reason's sentence
 * when there is one, otherwise the code's. A reason that does not stand here does not compile (server/errors.ts).
 */
export const errorsWords = {
  ja: {
    code: {
      unauthenticated: 'サインインが必要です。',
      'not-found': '見つかりません。削除されたか、閲覧する権限がありません。',
      forbidden: 'この操作を行う権限がありません。組織の管理者にご相談ください。',
      invalid: '入力内容に誤りがあります。',
      stale: '表示後に内容が変わりました。最新の内容を確認してください。',
      conflict: 'ほかの操作と重なったため、完了できませんでした。',
      refused: 'この操作は行えません。',
      'too-large': 'データが大きすぎます。',
      'too-many': '短時間に操作が集中しています。しばらく待ってから、もう一度お試しください。',
      unavailable: 'ただいま処理できません。しばらく待ってから、もう一度お試しください。',
    },
    reason: {
      'unknown-risk': 'モデルにないリスクです。削除された可能性があります。',
      'unknown-measure': 'このリスクの対策ではありません。削除された可能性があります。',
      'rule-moved':
        '一覧を表示したあとに内容が変わりました。もう一度確かめてから提案してください。',
      'unknown-layer': 'モデルにないシステムです。削除された可能性があります。',
      'unknown-split': 'この分担は見つかりません。',
      'inactive-organization': 'いまは参加していない組織のため、分担を提案できません。',
      'own-offer': '他組織あてに自分が提案した分担は、自分では引き受けられません。',
      'same-terms': '元の提案から何も変わっていません。どれかの項目を変えてください。',
      'not-deputy': '代理の期間ではないか、代理が解かれているため、代理として行えません。',
      deputy: 'この代理の指定は行えません。',
      'own-part':
        '自組織どうしの提案に対案は出せません。差し戻すか引き戻して、出し直してください。',
      'reason-needed': '理由を入力してください。',
      'already-answered': 'この分担はすでに回答されたか、取り下げられています。',
      'already-proposed': '同じ組織に、同じ役割または両立しない役割の提案がすでにあります。',
      'second-accountable': 'この対策の最終責任は、すでに別の組織が引き受けています。',
      'already-signed': '自組織の別の方が、同じ内容にすでに署名しています。',
      'nothing-to-withdraw': '取り下げる署名がありません。',
      'changed-since-shown':
        '表示後に内容が変わったため、署名していません。違いを確認してください。',
      input: '入力内容に誤りがあります。必須項目、文字数、使えない文字を確認してください。',
      body: '送信された内容を読み取れませんでした。',
      'content-type': 'JSON 形式で送信してください。',
      'body-limit': '送信できる大きさを超えています。',
      'cross-site': 'ほかのサイトからの操作は受け付けられません。',
      method: 'この操作方法には対応していません。',
      'own-organization': '自組織に関するものだけを操作できます。',
      'missing-right': 'この操作に必要な役割がありません。',
      'role-above-own': '自分が付与できない役割は指定できません。',
      'last-owner': '最後のまとめ役は外せません。先に別のまとめ役を決めてください。',
      'last-owner-organization':
        'ほかの組織にまとめ役がいないため、退会できません。先に、ほかの組織のまとめ役が必要です。',
      'last-admin': '最後の組織管理者は外せません。先に別の組織管理者を決めてください。',
      'own-suspension': '自組織は停止できません。',
      'organization-suspended': '組織の参加が停止されているため、閲覧のみ可能です。',
      'invitation-unknown': 'この招待は見つかりません。リンクを確認してください。',
      'invitation-expired': 'この招待は期限切れです。招待した方に再発行をご依頼ください。',
      'invitation-used': 'この招待はすでに使われています。',
      'invitation-revoked': 'この招待は取り消されました。',
      'invitation-other-address': 'この招待は別のメールアドレス宛てです。',
      'already-member': 'すでにこのワークスペースに参加しています。',
      'organization-name-missing': '参加する組織の名称を入力してください。',
      'no-look-left': '参加できる組織の数が上限に達しました。',
      'model-schema': 'このファイルの形式は読み込めません。',
      'model-unreadable': 'モデルを読み込めませんでした。',
      'model-archived':
        'このモデルはアーカイブされているため、変更できません。まとめ役が元に戻すと、続けられます。',
      'unknown-stakeholder': 'モデルにないステークホルダーです。',
      'unknown-organization': 'このワークスペースに参加していない組織です。',
      'nothing-foreign': 'ほかの組織が管理する要素ではないため、そのまま編集できます。',
      'open-proposals':
        'あなたの提案のうち、回答を待っているものが多すぎます。回答を待つか、不要な提案を取り下げてください。',
      'nothing-changed': 'すでにその内容になっているため、提案するものがありません。',
      'several-managers':
        '複数の組織が管理する要素にまたがる変更です。組織ごとに分けて提案してください。',
      'proposal-answered': 'この提案はすでに回答されたか、取り下げられています。',
      'proposal-outdated':
        '提案のあとに内容か管理する組織が変わったため、反映できません。断るか、改めて提案を依頼してください。',
      'unknown-place':
        'コメントする場所が見つかりません。削除されたか、まだ保存されていない可能性があります。',
      'unknown-person': '宛先に、このワークスペースに参加していない方が含まれています。',
      'comment-threads': 'このモデルのコメントの数が上限に達したため、新しく始められません。',
      'comment-threads-organization':
        '自組織から始めたコメントの数が上限に達しました。既存のやり取りに返信してください。',
      'comment-pace':
        '短時間に多くのコメント操作をしたため、少しお待ちください。{seconds, number} 秒後に続けられます。書いた内容は残っています。',
      'comment-pace-organization':
        '自組織からのコメント操作が集中しているため、少しお待ちください。{seconds, number} 秒後に続けられます。書いた内容は残っています。',
      'thread-full':
        'このやり取りのコメントの数が上限に達しました。新しいコメントとして始めてください。',
      'thread-resolved': '解決済みのため書き込めません。続ける場合は、先に再開してください。',
      'views-mine': '保存できる表示の数が上限に達しました。使わないものを削除してください。',
      'views-shared': 'このモデルで共有できる表示の数が上限に達しました。',
      'view-name': '同じ名前の表示がすでにあります。別の名前を付けてください。',
      'own-view': 'この表示を変えられるのは、作った本人だけです。',
      'finding-gone':
        '表示後に内容が変わり、この指摘はそのままではなくなりました。いまの指摘を確認してください。',
      'already-waived': 'この指摘は、自組織がすでに許容しています。',
      'waiver-replaced':
        'この許容は新しい許容に置き換えられています。いまの許容を確認してください。',
      'waivers-model': 'このモデルで記録できる許容の数が上限に達しました。',
      'waivers-organization':
        '自組織がこのモデルで記録できる許容の数が上限に達しました。指摘の解消をご検討ください。',
      'own-rows':
        'このコンソーシアムで登録できる典型リスクの数が上限に達しました。アーカイブしたものも数に含まれます。',
      'own-row-versions':
        'この典型リスクの版の数が上限に達しました。新しい典型リスクとして登録してください。',
      'own-row-archived':
        'この典型リスクはアーカイブされているため、改められません。先にアーカイブから戻してください。',
      'own-row-changed':
        'ほかの方がこの典型リスクを先に改めました。最新の版を確認してください。書いた内容は残っています。',
      'not-a-scenario': 'このモデルはシナリオではありません。',
      'scenario-of-scenario':
        'シナリオからさらにシナリオは作れません。元のモデルから作ってください。',
      scenarios: 'このモデルで作れるシナリオの数が上限に達しました。',
      'in-scenario':
        'シナリオでは、責任分界の合意・署名・組織の対応付けはできません。元のモデルで行ってください。',
      'scenario-adopted':
        'このシナリオはすでに採用されています。続きは、元のモデルから新しいシナリオを作ってください。',
      'adoption-open': 'このシナリオの採用は、すでに申し出があり、回答を待っています。',
      'adoption-undecided':
        '両方で変わった箇所が残っています。どちらを残すかをすべて選んでから申し出てください。',
      'adoption-impossible':
        '元のモデルのいまの内容とは両立しないため、採用できません。シナリオを見直してください。',
      'nothing-to-adopt': '元のモデルと違いがないため、採用するものがありません。',
      'adoption-moved':
        '表示または申し出のあとに、シナリオか元のモデルの内容が変わりました。いまの差を確認し、必要なら申し出をやり直してください。',
      'adoption-answered': 'この申し出は、すでに採用されたか、断られたか、取り下げられています。',
      'adoption-agreed': '自組織は、この申し出にすでに同意しています。',
      'adoption-own': '自分の申し出を自分で採用することはできません。ほかの方が確認します。',
      'adoption-not-yours':
        'この申し出に回答できるのは、変更される要素を管理する組織の編集者です。',
      'revision-made': 'この操作の版は、すでに確定されています。一覧で確認してください。',
      'revision-same': '最新の版から内容が変わっていないため、新しい版は確定できません。',
      'revision-of-scenario': 'シナリオの版は確定できません。元のモデルで確定してください。',
      revisions: 'このモデルで確定できる版の数が上限に達しました。',
      'revision-moved':
        '表示のあとにモデルの内容が変わりました。いまの内容との違いを確認してから、復元し直してください。',
      'nothing-to-restore':
        'いまの内容がこの版と同じか、ほかの組織の回答がないと戻せないため、復元するものがありません。',
      'restore-impossible': 'いまの内容とは両立しないため、この版を復元できません。',
      'own-comment': 'コメントを編集・削除できるのは、書いた本人だけです。',
      'comment-deleted': 'このコメントはすでに削除されています。',
      'own-note': '社内メモを編集できるのは、書いた本人だけです。',
      'note-removed': 'この社内メモはすでに削除されています。',
      'notes-here': 'この場所の社内メモの数が上限に達しました。不要なものを削除してください。',
      'notes-model': '自組織がこのモデルに書ける社内メモの数が上限に達しました。',
      round: '署名の回の操作を完了できませんでした。内容を確認して、もう一度お試しください。',
      passkey: 'パスキーによる確認ができませんでした。最初からやり直してください。',
      'mail-limit': 'サインインメールの送信が続いています。15 分ほど待ってからお試しください。',
      'link-used':
        'このリンクはすでに使われたか、期限が切れています。もう一度サインインしてください。',
    },
  },
  en: {
    code: {
      unauthenticated: 'Please sign in.',
      'not-found': 'Not found. It was removed, or you may not see it.',
      forbidden: 'You may not do this. Ask an administrator of your organisation.',
      invalid: 'Something in the input is not right.',
      stale: 'This changed after it was shown to you. Look at the current content first.',
      conflict: 'Somebody else was quicker; this could not be completed.',
      refused: 'This cannot be done.',
      'too-large': 'This is too large.',
      'too-many': 'Too many requests in a short time. Wait a little and try again.',
      unavailable: 'This cannot be handled right now. Wait a little and try again.',
    },
    reason: {
      'unknown-risk': 'The model has no such risk. It may have been removed.',
      'unknown-measure': 'This is not a measure against this risk. It may have been removed.',
      'rule-moved':
        'The content changed after the list was shown. Look at it again and then propose.',
      'unknown-layer': 'The model has no such system. It may have been removed.',
      'unknown-split': 'This part does not exist.',
      'inactive-organization':
        'This organisation does not take part at present, so nothing can be proposed to it.',
      'own-offer': 'A part that you proposed to another organisation cannot be accepted by you.',
      'same-terms': 'Nothing differs from the proposal. Please change one of its lines.',
      'not-deputy':
        'You do not stand in for your colleague at present, so this cannot be done in their place.',
      deputy: 'This cannot be done about who stands in.',
      'own-part':
        'Your organisation cannot counter its own proposal. Send it back or withdraw it, and propose it anew.',
      'reason-needed': 'Please give a reason.',
      'already-answered': 'This part was answered or withdrawn already.',
      'already-proposed':
        'The same organisation already has a proposal with this role, or with one that excludes it.',
      'second-accountable':
        'Another organisation already accepted to be accountable for this measure.',
      'already-signed': 'Somebody else of your organisation has signed the same content already.',
      'nothing-to-withdraw': 'There is no signature to withdraw.',
      'changed-since-shown':
        'The content changed after it was shown, so nothing was signed. Look at the differences.',
      input: 'Something in the input is not right: check required fields, lengths and characters.',
      body: 'What was sent could not be read.',
      'content-type': 'Please send JSON.',
      'body-limit': 'What was sent is larger than allowed.',
      'cross-site': 'Requests from other sites are not accepted.',
      method: 'This method is not supported here.',
      'own-organization': 'You can only do this for your own organisation.',
      'missing-right': 'You do not hold the role this needs.',
      'role-above-own': 'You cannot give a role that is not yours to give.',
      'last-owner': 'The last owner cannot be taken away. Name another owner first.',
      'last-owner-organization':
        'Your organisation cannot leave: no other organisation has an owner. One is needed first.',
      'last-admin': 'The last organisation administrator cannot be taken away. Name another first.',
      'own-suspension': 'You cannot suspend your own organisation.',
      'organization-suspended': 'Your organisation is suspended here, so you can only read.',
      'invitation-unknown': 'This invitation does not exist. Please check the link.',
      'invitation-expired':
        'This invitation has expired. Ask the person who invited you for a new one.',
      'invitation-used': 'This invitation has already been used.',
      'invitation-revoked': 'This invitation was withdrawn.',
      'invitation-other-address': 'This invitation is for another e-mail address.',
      'already-member': 'You are already part of this workspace.',
      'organization-name-missing': 'Please give the name of the organisation that joins.',
      'no-look-left': 'No further organisation can join this workspace.',
      'model-schema': 'A file of this form cannot be read.',
      'model-unreadable': 'The model could not be read.',
      'model-archived':
        'This model is archived and cannot be changed. You can go on when an owner restores it.',
      'unknown-stakeholder': 'The model has no such stakeholder.',
      'unknown-organization': 'This organisation does not take part in this workspace.',
      'nothing-foreign': 'No other organisation manages this: it can be edited as it is.',
      'open-proposals':
        'Too many of your proposals wait for an answer. Wait for answers, or withdraw what is no longer needed.',
      'nothing-changed': 'It is so already: there is nothing to propose.',
      'several-managers':
        'This change reaches elements that several organisations manage. Propose it to each by itself.',
      'proposal-answered': 'This proposal was answered or withdrawn already.',
      'proposal-outdated':
        'The content or its managing organisation changed since this was proposed, so it cannot be applied. Decline it or ask for a new proposal.',
      'unknown-place':
        'The place to comment on is not there. It was removed, or it may not be saved yet.',
      'unknown-person': 'Somebody you mention does not take part in this workspace.',
      'comment-threads': 'This model has as many comment threads as it may have.',
      'comment-threads-organization':
        'Your organisation has opened as many threads as it may in this model. Please answer in one of them.',
      'comment-pace':
        'You did a lot about comments in a short time. You can go on in {seconds, number} s; what you wrote is still here.',
      'comment-pace-organization':
        'Your organisation did a lot about comments in a short time. You can go on in {seconds, number} s; what you wrote is still here.',
      'thread-full': 'This thread has as many comments as it may have. Please start a new one.',
      'thread-resolved': 'This thread is resolved. Reopen it to go on.',
      'views-mine': 'You have as many views as you may keep. Please delete those you do not use.',
      'views-shared': 'As many views are shared in this model as may be.',
      'view-name': 'You have a view of that name already. Please choose another name.',
      'own-view': 'A view is changed by whoever made it only.',
      'finding-gone':
        'The content changed after this was shown, and this finding is no longer what it was. Look at what is found now.',
      'already-waived': 'Your organisation has waived this finding already.',
      'waiver-replaced':
        'This waiver has been replaced by a newer one. Look at the one that stands now.',
      'waivers-model': 'This model has as many waivers as it may have.',
      'waivers-organization':
        'Your organisation has given as many waivers as it may in this model. Please settle findings instead.',
      'own-rows':
        'This consortium keeps as many typical risks of its own as it may, archived ones included.',
      'own-row-versions':
        'This typical risk has as many versions as it may have. Please add a new one instead.',
      'own-row-archived': 'This typical risk is archived. Bring it back before you change it.',
      'own-row-changed':
        'Somebody else has changed this typical risk meanwhile. Look at the newest version; what you wrote is still here.',
      'not-a-scenario': 'This model is no scenario.',
      'scenario-of-scenario':
        'A scenario is not made of a scenario. Make one of the model it belongs to.',
      scenarios: 'This model has as many scenarios as it can have.',
      'in-scenario':
        'In a scenario nothing is agreed, signed or matched to organisations. Do that in the model it belongs to.',
      'scenario-adopted':
        'This scenario has been adopted already. To go on, make a new one of the model it belongs to.',
      'adoption-open': 'The adoption of this scenario has been asked for and waits for an answer.',
      'adoption-undecided':
        'Some places were changed on both sides. Choose for each what is to stay, then ask.',
      'adoption-impossible':
        'This does not hold beside what the model contains now, so it cannot be adopted. Look at the scenario again.',
      'nothing-to-adopt': 'There is no difference from the model, so nothing to adopt.',
      'adoption-moved':
        'The scenario or the model changed after this was shown or asked for. Look at the difference of now, and ask again if need be.',
      'adoption-answered': 'This was adopted, declined or withdrawn already.',
      'adoption-agreed': 'Your organisation has agreed to this already.',
      'adoption-own': 'What you ask for is adopted by somebody else, not by yourself.',
      'adoption-not-yours':
        'This is answered by editors of the organisations that manage what it changes.',
      'revision-made': 'This revision has been frozen already. Look at it in the list.',
      'revision-same':
        'Nothing has changed since the latest revision, so there is nothing to freeze anew.',
      'revision-of-scenario':
        'A scenario has no revisions of its own. Freeze the model it belongs to.',
      revisions: 'This model has as many revisions as it may have.',
      'revision-moved':
        'The model changed after this was shown. Look at what is different now, then restore again.',
      'nothing-to-restore':
        'There is nothing to restore: the content is that of this revision, or waits for answers of other organisations.',
      'restore-impossible':
        'This does not hold beside what the model contains now, so the revision cannot be restored.',
      'own-comment': 'A comment is edited and deleted by its author only.',
      'comment-deleted': 'This comment has been deleted already.',
      'own-note': 'An internal note is edited by its author only.',
      'note-removed': 'This internal note has been deleted already.',
      'notes-here':
        'There are as many internal notes here as there may be. Delete those you do not need.',
      'notes-model':
        'Your organisation has written as many internal notes in this model as it may.',
      round: 'This could not be done in the round of signing. Please check and try again.',
      passkey: 'This could not be done by passkey. Please begin again.',
      'mail-limit': 'Several sign-in mails were sent already. Wait about 15 minutes.',
      'link-used': 'This link was used already or has expired. Please sign in again.',
    },
  },
} as const
