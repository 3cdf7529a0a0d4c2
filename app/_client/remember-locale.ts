import type { Locale } from '#lib/model/local-text.ts'
import { localeCookie } from '#lib/words/locale.ts'

const yearSeconds = 31_536_000

/** Remembers the language on this device; the person's own setting wins once somebody is signed in. */
export function rememberLocale(locale: Locale): void {
  document.cookie = `${localeCookie}=${locale}; path=/; max-age=${yearSeconds}; samesite=lax`
}
