'use client'
import {
  IntlProvider,
  useFormatter,
  useLocale,
  useNow,
  useTranslations as useSpeaker,
} from 'use-intl/react'
import { isolating } from '#lib/words/isolate.ts'

/**
 * What `use-intl` is to every component (`paths` in tsconfig.json): the same, with what people typed set apart inside sentences, so that
 * nobody can forget to.
 */
export const useTranslations: typeof useSpeaker = (area) => isolating(useSpeaker(area))

export { IntlProvider, useFormatter, useLocale, useNow }
