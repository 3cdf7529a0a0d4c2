import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/model/local-text.ts'
import { timeZone } from './locale.ts'
import { words } from './words.ts'

type Messages = (typeof words)['ja']

// Makes keys and ICU arguments of `useTranslations` and of `translator` checked by the compiler, everywhere.
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}

/** The messages of one language; both languages have the same keys and arguments (`words.test.ts`). */
export function messagesOf(locale: Locale): Messages {
  return words[locale] as Messages
}

/**
 * Speaks the words of one area outside React (mails, exports, page titles): `translator('ja', 'mail')('subject', {…})`.
 * Times inside messages are shown in the consortium's zone.
 */
export function translator<A extends keyof Messages>(locale: Locale, area: A) {
  return createTranslator<Messages, A>({
    locale,
    messages: messagesOf(locale),
    namespace: area,
    timeZone,
  })
}
