import type { useTranslations } from 'use-intl'
import { never } from '#lib/base/never.ts'
import type { CoverReason } from '#lib/catalog/ba/cover.ts'
import { eventTitle, nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { countryText } from '#lib/words/condition-text.ts'

/** Why a data is proposed, in words (UC-26). */
export function coverWords(
  reason: CoverReason,
  telling: Telling,
  t: ReturnType<typeof useTranslations<'ba.cover'>>,
): string {
  switch (reason.by) {
    case 'category':
      return t('reason.category', { code: telling.words(`categoryCode.${reason.code}`) })
    case 'persons':
      return t('reason.persons', { who: nameOf(reason.who, telling) })
    case 'name':
      return t('reason.name', { word: reason.word })
    case 'transfer':
    case 'abroad':
      return t(`reason.${reason.by}`, { event: eventTitle(reason.event, telling) })
    case 'holder':
      return t('reason.holder', { who: nameOf(reason.who, telling) })
    case 'country':
      return t('reason.country', { country: countryText(reason.country, telling) })
    default:
      return never(reason)
  }
}
