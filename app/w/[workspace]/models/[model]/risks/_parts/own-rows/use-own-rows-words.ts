'use client'
import { useLocale } from 'use-intl'
import { ownRowsWords } from '#lib/words/areas/own-rows.ts'

/** The words of own rows in the reader's language; they come with the parts that show them. */
export function useOwnRowsWords() {
  const locale = useLocale()
  return { t: ownRowsWords[locale], locale }
}
