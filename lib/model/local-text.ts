import { z } from 'zod'

export const locales = ['ja', 'en'] as const
export type Locale = (typeof locales)[number]

/** A piece of text a person wrote: well-formed, no control characters, at most `max` UTF-16 units. */
export function words(max: number) {
  return z
    .string()
    .max(max)
    .refine((s) => s.isWellFormed() && !hasControl(s), { message: 'control-characters' })
}

/** C0 controls and DEL, tab and newline excepted: they cannot be shown, compared or digested the same way everywhere. */
function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 127 || (unit < 32 && unit !== 9 && unit !== 10)) return true
  }
  return false
}

/** 表示文 / text in Japanese and, when somebody wrote it, in English. */
export const localTextSchema = z.strictObject({ ja: words(4000), en: words(4000).exactOptional() })
export type LocalText = z.infer<typeof localTextSchema>

/** A short text used as a title: the same, at most 200 units and not blank. */
export const titleSchema = z.strictObject({
  ja: words(200).refine((s) => s.trim() !== '', { message: 'blank' }),
  en: words(200).exactOptional(),
})

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
