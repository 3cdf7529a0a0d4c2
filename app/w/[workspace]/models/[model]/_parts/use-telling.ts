'use client'
import { useDeferredValue, useMemo } from 'react'
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

/**
 * The same, of the model as it was when there was last time to draw: for what stands beside an edit and need not be drawn with it. The
 * same object until there was. What is asked of it to write must be asked of the live model.
 */
export function useCalmTelling(): Telling {
  const { model: live, locale, words } = useTelling()
  const model = useDeferredValue(live)
  return useMemo(() => ({ model, locale, words }), [model, locale, words])
}
