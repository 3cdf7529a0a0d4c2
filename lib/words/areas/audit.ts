export const auditWords = {
  ja: {},
  en: {},
} as const
