/** What each check of STEPs 3 and 4 and of agreement demands in general, in one sentence, as `[ja, en]`. Our words. */
export const laterRules = {
  'F-23': [
    '場が求める属性は、移転・提供の前に具体化します。',
    'What the ba over a data ask for is made concrete, before it is handed on.',
  ],
  'F-24': [
    '属性の値は、及んでいる場の要求を満たすものとします。',
    'A value meets what the ba over its data demand.',
  ],
  'F-25': [
    '属性の値と3-1の印は対応させ、印には求める内容を書きます。',
    'A value has a ba that asks for it, and a mark says what it asks for.',
  ],
  'F-27': [
    '開示範囲は、根拠がない限り、イベントの前より広げません。',
    'A scope widens by an event only on a ground.',
  ],
  'F-28': [
    '開示範囲は重ねても誰かが残り、データ管理主体を含むものとします。',
    'The layers of a scope leave somebody, and the managing party among them.',
  ],
  'F-29': [
    'データは、根拠がない限り、もとの利用目的の範囲で使います。',
    'Data is used for the purposes it came with, or on a ground.',
  ],
  'F-30': [
    'データ権利者は、理由を記録しない限り、イベントの後も権利者のままとします。',
    'Whoever holds rights in data keeps them, unless a reason is recorded.',
  ],
  'F-31': [
    'データ管理主体は、移転・提供によってだけ代わります。',
    'The managing party changes by a transfer only.',
  ],
  'F-32': [
    '別の主体への提供は、第三者提供・委託・共同利用などの区分を決めます。',
    'For provision to another party it is decided on what footing it takes place.',
  ],
  'F-33': [
    '個人との結び付きを弱いとするには、匿名化や集計などの加工が必要です。',
    'Data gets farther from persons only by an act that makes it so.',
  ],
  'F-34': [
    '結合や識別で個人との結び付きが強まるときは、意図したものかを確かめます。',
    'Where data comes nearer to persons, it is made sure that this is meant.',
  ],
  'F-35': [
    '提供先で個人に結び付くデータは、提供元で同意の確認と記録を行います。',
    'Whoever provides data that becomes personal later confirms consent and keeps a record.',
  ],
  'F-36': [
    '派生したデータの利用期限は、もとのデータの期限を超えないものとします。',
    'What is made of data is not kept longer than that.',
  ],
  'F-37': [
    '価値が上がったデータは、媒体・保存先と対策を見直します。',
    'Of data that has become worth more, location and measures are reviewed.',
  ],
  'F-38': [
    'データの置かれる先は、データ管理主体か、クラウドの関係にある者が運用します。',
    'Where data is kept is run by its managing party or by somebody in a cloud relation with it.',
  ],
  'F-39': [
    'リスクや署名が基づく仮定は、期日までに確認します。',
    'An assumption that risks or signatures rest on is confirmed, and in time.',
  ],
  'F-57': [
    'データを知る者は、その開示範囲に入っているか、根拠があるものとします。',
    'Whoever gets to know data is in its scope, or there is a ground.',
  ],
  'F-58': [
    'データを知る者は、開示範囲が許す国・地域と国籍の中にあるものとします。',
    'Whoever gets to know data is within the countries and nationalities of its scope.',
  ],
  'F-40': [
    'どのイベントも、すべての観点でリスクを検討するか、対象外の理由を書きます。',
    'Every event is looked at from every viewpoint, or it is said why one does not apply.',
  ],
  'F-41': [
    'リスクは、攻撃だけでなく過失や構造上の原因など、複数の脅威主体から考えます。',
    'Risks are looked for from more than one class of threat source.',
  ],
  'F-42': [
    'Yoriai独自の典型リスクの候補は、追加するか、理由を付けて対象外とします。',
    'Each suggestion of our catalogue is added, or set aside with a reason.',
  ],
  'F-43': [
    '価値が非常に高いデータは、保管における可用性と完全性のリスクを検討します。',
    'For data of very high value the availability and integrity of its storage are looked at.',
  ],
  'F-44': [
    '対応を始めたリスクには、最終責任を引き受けた組織が必要です。',
    'For a risk that is being treated an organisation has accepted to be accountable.',
  ],
  'F-45': [
    'リスクには対策を置き、採用した対策には出典か証跡を付けます。',
    'Something is done about a risk, and an adopted measure rests on a reference or on evidence.',
  ],
  'F-46': [
    '対策を引き受けるのは、システムを運用するか、場の当事者である組織とします。',
    'Whoever carries a measure operates a system there or is bound by a ba there.',
  ],
  'F-47': [
    '層をなすシステムでは、どの層にも対策を引き受けた組織が必要です。',
    'Every layer of a hosted system has somebody who carries the measure.',
  ],
  'F-48': [
    '一つの対策の同じ部分に最終責任を負う組織は、一つとします。',
    'One organisation is accountable for one part of a measure.',
  ],
  'F-49': [
    'リスクに関わる管理主体・権利者・運用者は、署名者に入れます。',
    'Whoever manages, holds rights in or operates for what a risk touches signs it.',
  ],
  'F-50': [
    '署名した後に内容が変わったリスクは、あらためて署名します。',
    'What has changed since it was signed is signed again.',
  ],
  'F-51': [
    '残るリスクの受容は、データ管理主体か権利者を含む組織が承認します。',
    'Accepting what remains of a risk is approved by somebody it affects.',
  ],
  'F-52': [
    'これから行う対策には担当と期限を、現状の対策には証跡を付けます。',
    'A measure that is to be has an owner and a day; one that is in place has evidence.',
  ],
  'F-53': [
    '移転・提供のリスクは、流通の条件が合意されてから合意します。',
    'Risks of a transfer are agreed once its conditions are.',
  ],
  'F-54': [
    '制度の間に差があるときは、調整措置とその担当を決めます。',
    'Where institutions differ, a measure with an owner adjusts for it.',
  ],
  'F-55': [
    '本人が権利を持つデータには、本人の同意か、代表する者が必要です。',
    'Persons with rights in a data have consented over it, or somebody represents them.',
  ],
  'F-56': [
    '同意の撤回に備え、派生データからも除外または廃棄できるようにします。',
    'When a consent is withdrawn, data can be taken out of everything made of it.',
  ],
} as const
