import type { Locale } from '#lib/model/local-text.ts'
import { translator } from '#lib/words/translator.ts'
import type { AuditWords } from './describe.ts'

/** The words of the trail in one language, outside of pages. */
export function auditWords(locale: Locale): AuditWords {
  return {
    audit: translator(locale, 'audit'),
    agreement: translator(locale, 'agreement'),
    members: translator(locale, 'members'),
  }
}
