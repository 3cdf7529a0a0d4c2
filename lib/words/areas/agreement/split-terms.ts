/** What a part of the matrix says, as `[ja, en]`. The letters of responsibility are ours, not METI's. */
export const role = {
  accountable: ['最終責任', 'Accountable'],
  responsible: ['実施', 'Responsible'],
  consulted: ['協力', 'Consulted'],
  informed: ['報告を受ける', 'Informed'],
  none: ['対象外', 'Not concerned'],
} as const

/** The sign of a role. */
export const glyph = {
  accountable: ['◎', '◎'],
  responsible: ['●', '●'],
  consulted: ['○', '○'],
  informed: ['・', '・'],
  none: ['—', '—'],
} as const

/** A role in a sentence. */
export const roleMeaning = {
  accountable: [
    '対策がなされることに最終的に責任を負います。対策ごと、層を分けたときは層ごとに一組織だけです。',
    'Answers for the measure being carried out; exactly one organisation per measure, or per layer where layers are named.',
  ],
  responsible: ['対策を実際に行います。', 'Carries the measure out.'],
  consulted: ['相談を受け、協力します。', 'Is consulted and helps.'],
  informed: ['結果の報告を受けます。', 'Is told the result.'],
  none: [
    'この対策では何も担いません。本人の組織が認めて確定します。',
    'Carries nothing of this measure, once the organisation itself agrees.',
  ],
} as const

/** A role as a promise of an organisation about a measure. */
export const promise = {
  accountable: [
    '{org}は、「{measure}」に最終責任を負います。',
    '{org} is accountable for “{measure}”.',
  ],
  responsible: ['{org}は、「{measure}」を実施します。', '{org} carries out “{measure}”.'],
  consulted: ['{org}は、「{measure}」に協力します。', '{org} is consulted on “{measure}”.'],
  informed: [
    '{org}は、「{measure}」の結果の報告を受けます。',
    '{org} is told the result of “{measure}”.',
  ],
  none: ['{org}は、「{measure}」の対象外です。', '“{measure}” does not concern {org}.'],
} as const

/** The terms beside words and day: layer, condition, evidence. */
export const terms = {
  layer: ['層: {system}', 'Layer: {system}'],
  layerLabel: ['担う層（任意）', 'Layer (optional)'],
  layerAll: ['限定しない', 'Not limited'],
  condition: ['条件: {text}', 'Condition: {text}'],
  conditionLabel: ['条件（任意）', 'Condition (optional)'],
  conditionHint: ['例: 提供前まで', 'For example: until it is handed over'],
  evidence: ['証跡: {text}', 'Evidence: {text}'],
  evidenceLabel: ['証跡（任意）', 'Evidence (optional)'],
  evidenceHint: [
    '実施を確かめられる文書の名前やURL',
    'Name or address of what shows that it is done',
  ],
} as const
