import type * as z from 'zod/mini'
import type { localTextSchema } from './text-schema.ts'

export const locales = ['ja', 'en'] as const
export type Locale = (typeof locales)[number]

/** 表示文 / text in Japanese and, when somebody wrote it, in English. */
export type LocalText = z.infer<typeof localTextSchema>

/** The text in the reader's language; Japanese when no translation exists. */
export function say(text: LocalText, locale: Locale): string {
  return locale === 'en' && text.en !== undefined && text.en !== '' ? text.en : text.ja
}

/**
 * Words a person typed in one language: the other language keeps what it had, and Japanese, which is shown when there is
 * nothing else, is never left empty.
 */
export function writtenIn(locale: Locale, text: string, before?: LocalText): LocalText {
  if (locale === 'en') return { ja: before?.ja ?? text, en: text }
  return before?.en === undefined ? { ja: text } : { ja: text, en: before.en }
}
