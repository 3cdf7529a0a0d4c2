/** Words of the frame around all screens. */
export const frameWords = {
  ja: { product: 'Yoriai（寄合）' },
  en: { product: 'Yoriai' },
} as const
