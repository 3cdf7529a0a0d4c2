'use client'
import { useLocale } from 'use-intl'
import { negotiationWords } from '#lib/words/areas/negotiation.ts'

/** The words of a negotiation in the reader's language. */
export function useNegotiationWords() {
  return negotiationWords[useLocale()]
}
