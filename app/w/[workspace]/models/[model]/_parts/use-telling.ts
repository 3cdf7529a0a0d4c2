'use client'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import type { Telling } from '#lib/words/attribute-text.ts'

/** The live model with the reader's language and the framework's words: what every sentence about a value needs. */
export function useTelling(): Telling {
  const model = useModel((m) => m)
  const locale = useLocale()
  const words = useTranslations('framework')
  return { model, locale, words }
}
