export const canvasWords = {
  ja: {},
  en: {},
} as const
