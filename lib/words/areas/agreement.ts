import { bilingual } from '../bilingual.ts'

/** Words of responsibility, sign-off and their screens. The letters of responsibility are ours, not METI's. */
export const agreementWords = bilingual({
  role: {
    accountable: ['最終責任', 'Accountable'],
    responsible: ['実施', 'Responsible'],
    consulted: ['協力', 'Consulted'],
    informed: ['報告を受ける', 'Informed'],
  },
  glyph: {
    accountable: ['◎', '◎'],
    responsible: ['●', '●'],
    consulted: ['○', '○'],
    informed: ['・', '・'],
  },
  roleMeaning: {
    accountable: [
      '対策がなされることに最終的に責任を負う。対策ごとに一組織だけ',
      'Answers for the measure being carried out; exactly one organisation per measure',
    ],
    responsible: ['対策を実際に行う', 'Carries the measure out'],
    consulted: ['相談を受け、協力する', 'Is consulted and helps'],
    informed: ['結果の報告を受ける', 'Is told the result'],
  },
} as const)
