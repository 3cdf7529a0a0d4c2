export const agreementWords = {
  ja: {},
  en: {},
} as const
