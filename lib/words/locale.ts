import { locales, type Locale } from '#lib/model/local-text.ts'

/** Name of the cookie that remembers the language before somebody has signed in. */
export const localeCookie = 'yoriai-locale'

/** Everything is shown in the consortium's zone, named explicitly: the server's own zone must not leak into a screen. */
export const timeZone = 'Asia/Tokyo'

/** Whether a text from outside (cookie, database, header) names a language we have. */
export function isLocale(text: string | undefined | null): text is Locale {
  return locales.some((locale) => locale === text)
}

/** The language a browser asks for: the first known one of its `Accept-Language` header, else Japanese. */
export function localeFromHeader(header: string | null): Locale {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find((code) => isLocale(code)) ?? 'ja'
}
