'use client'
import { IntlProvider } from 'use-intl'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/model/local-text.ts'
import { timeZone } from '#lib/words/locale.ts'
import type { messagesOf } from '#lib/words/translator.ts'

interface Props {
  readonly locale: Locale
  readonly messages: ReturnType<typeof messagesOf>
  /** Moment of the request, so that server and browser agree on "12 minutes ago". */
  readonly now: Date
  readonly children: ReactNode
}

/** Gives the reader's language to everything below; only that language travels to the browser. */
export function WordsProvider({ locale, messages, now, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={timeZone} now={now}>
      {children}
    </IntlProvider>
  )
}
