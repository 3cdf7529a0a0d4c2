export const mailWords = {
  ja: {},
  en: {},
} as const
