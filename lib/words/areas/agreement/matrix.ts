/** Ways of looking at the matrix, as `[ja, en]`. */
export const matrix = {
  mine: ['自社の責任だけを表示', 'Only our responsibilities'],
  all: ['すべての組織の責任を表示', 'Responsibilities of everybody'],
  mineNone: [
    '自社に提案された分担、引き受けた分担はまだありません。',
    'Nothing has been proposed to or accepted by your organisation yet.',
  ],
} as const
