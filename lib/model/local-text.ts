import { z } from 'zod'

export const locales = ['ja', 'en'] as const
export type Locale = (typeof locales)[number]

// C0 controls (except tab and newline) and lone surrogates cannot be shown, compared or digested the same way everywhere.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** A piece of text a person wrote: well-formed, no control characters, at most `max` UTF-16 units. */
export function words(max: number) {
  return z
    .string()
    .max(max)
    .refine((s) => s.isWellFormed() && !forbidden.test(s), { message: 'control-characters' })
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
