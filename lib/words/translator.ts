import { createTranslator } from 'use-intl/core'
import formatMessage from 'use-intl/format-message'
import type { Locale } from '#lib/model/local-text.ts'
import { compiled } from './compiled.ts'
import { isolating } from './isolate.ts'
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

/**
 * The messages of one language; both languages have the same keys and arguments (`words.test.ts`). Where pages are made they are compiled,
 * because what formats them there does not read ICU syntax (W-7).
 */
export function messagesOf(locale: Locale): Messages {
  return (readsIcu ? words[locale] : (ready[locale] ??= compiled(words[locale]))) as Messages
}

/** What formats messages: everywhere but in pages it takes them as they are written, and can give them back. */
const readsIcu = formatMessage.raw
const ready: { [L in Locale]?: object } = {}

/**
 * Speaks the words of one area outside React (mails, exports, page titles): `translator('ja', 'mail')('subject', {…})`.
 * Times inside messages are shown in the consortium's zone.
 */
export function translator<A extends keyof Messages>(locale: Locale, area: A) {
  return isolating(
    createTranslator<Messages, A>({
      locale,
      messages: messagesOf(locale),
      namespace: area,
      timeZone,
    }),
  )
}
