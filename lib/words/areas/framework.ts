export const frameworkWords = {
  ja: {},
  en: {},
} as const
