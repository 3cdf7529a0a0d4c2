export const errorsWords = {
  ja: {},
  en: {},
} as const
