'use client'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import type { TermLine } from '#lib/agreement/negotiation.ts'
import type { OfferTerms } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'

/** A line of an offer in words; null when nothing is said of it. */
export function useLine(): (terms: OfferTerms, line: TermLine) => string | null {
  const t = useTranslations('agreement')
  const locale = useLocale()
  const systems = useModel((m) => m.systems)
  return (terms, line) => {
    switch (line) {
      case 'role':
        return t(`role.${terms.role}`)
      case 'split':
        return t(`split.${terms.split}`)
      case 'text':
        return say(terms.text, locale) || null
      case 'condition':
        return terms.condition === undefined ? null : say(terms.condition, locale)
      case 'layer': {
        const { layer } = terms
        return layer === undefined
          ? t('terms.layerAll')
          : say(systems[layer]?.name ?? { ja: layer }, locale)
      }
      default:
        return terms[line] ?? null
    }
  }
}
