import { cookies, headers } from 'next/headers'
import type { Locale } from '#lib/model/local-text.ts'
import { isLocale, localeCookie, localeFromHeader } from '#lib/words/locale.ts'

/** The language of this request before anybody is known: the cookie, else what the browser asks for. */
export async function readLocale(): Promise<Locale> {
  const remembered = (await cookies()).get(localeCookie)?.value
  return isLocale(remembered)
    ? remembered
    : localeFromHeader((await headers()).get('accept-language'))
}
