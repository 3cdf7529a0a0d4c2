export const membersWords = {
  ja: {},
  en: {},
} as const
