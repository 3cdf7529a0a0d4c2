/** Words of the frame around all screens. */
export const frameWords = {
  ja: {
    product: 'Yoriai（寄合）',
    tagline:
      'データを共有する企業が集まり、データの一生を一緒に描き、リスクへの対応を分担し、合意する場所です。',
  },
  en: {
    product: 'Yoriai',
    tagline:
      'Where companies that share data draw together how that data lives, agree who does what about its risks, and sign.',
  },
} as const
