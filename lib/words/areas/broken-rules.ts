/** Why a command is refused, or what of a model does not hold, as `[ja, en]`; the ids are those of lib/model/SPEC.md. */
export const brokenRules = {
  I1: [
    '生成・取得には入力がなく、出力が要ります。そのほかのイベントには入力が要ります。',
    'A generation has no input and needs an output; every other event needs an input.',
  ],
  I2: [
    '保管の前後は同じデータで、媒体・保存先のほかの属性は変わりません。',
    'Storage keeps the same data; no attribute but the location changes.',
  ],
  I3: [
    '廃棄はデータ全体を対象とし、出力はありません。一部の除外は加工・利用です。',
    'Disposal is of a whole data and has no output; excluding a part is processing.',
  ],
  I4: [
    '移転・提供では、国・組織・システム・機器のどれかが変わります。',
    'A transfer changes the country, the party, the system or the device.',
  ],
  I6: [
    '個人に関するデータには、データ権利者が要ります。',
    'Data about persons has at least one rights holder.',
  ],
  I7: [
    'データが自分自身から作られる流れになるため、つなげません。',
    'A data would be made from itself.',
  ],
  I8: [
    '契約には二者以上、同意には本人、法令には国・地域が要ります。',
    'A contract needs two parties, a consent the persons, a law its jurisdiction.',
  ],
  I9: [
    'リスクには、対象のイベントと、そのイベントのデータが要ります。',
    'A risk needs its event and at least one data of that event.',
  ],
  I13: [
    '権利を持つ本人（集団）には、代表する者か同意が要ります。',
    'Persons with rights need somebody who represents them, or a consent.',
  ],
  I14: ['対象外とした理由が要ります。', 'What is set aside needs a reason.'],
  I15: [
    '派生元では別の種類の要素を指す識別子です。',
    'The id means another kind of element in the model this one comes from.',
  ],
  'M-6': ['すでにない要素を指しています。', 'It refers to something that no longer exists.'],
  'M-8': [
    'たどると自分自身に戻るため、設定できません。',
    'Following it would lead back to where it began.',
  ],
  'M-10': [
    '同じ識別子がほかの要素に使われています。',
    'The id is used by another element already.',
  ],
  'M-25': [
    'この属性には求められない条件が付いています。',
    'It asks of the attribute what this attribute cannot be asked for.',
  ],
} as const
