export const tablesWords = {
  ja: {},
  en: {},
} as const
