import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Locale } from '#lib/model/local-text.ts'
import { isLocale, localeCookie, localeFromHeader } from '#lib/words/locale.ts'
import { readSession } from './session.ts'

/** The language of this request: the person's; before sign-in the cookie's, else what the browser asks for. */
export const readLocale = cache(async (): Promise<Locale> => {
  // An outage must not take the words away from the very page that tells of it.
  const session = await readSession().catch(() => null)
  if (session !== null) return session.locale
  const remembered = (await cookies()).get(localeCookie)?.value
  return isLocale(remembered)
    ? remembered
    : localeFromHeader((await headers()).get('accept-language'))
})
