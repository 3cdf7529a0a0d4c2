'use client'
import { useLocale } from 'use-intl'
import { passkeysWords } from '#lib/words/areas/passkeys.ts'

/** The words of passkeys in the reader's language; they come with the parts that show them. */
export function usePasskeysWords() {
  return passkeysWords[useLocale()]
}
