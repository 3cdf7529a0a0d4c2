'use client'
import { useTranslations } from 'use-intl'
import { own } from '#lib/base/own.ts'
import { reviewResults } from '#lib/derive/review-table.ts'
import { say } from '#lib/model/local-text.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import type { ListedReview, ReviewList } from '#server/reviews/queries/list.ts'
import { useTelling } from '../use-telling.ts'
import { useReviewWords } from './use-reviews.ts'

/** So many of what is to be looked at are named. */
const mostNamed = 3

/** An item of the list in words: which result, of what, because of what, and what of it stood before. */
interface ReviewText {
  readonly result: string
  /** データ「統合データ」 */
  readonly element: string
  readonly because: string
  /** undefined: the result itself is all there is to look at */
  readonly concerns: string | undefined
}

/** Tells items in the reader's language, by the names of the model that is open; what is gone by its last name. */
export function useReviewText(names: ReviewList['names']): (review: ListedReview) => ReviewText {
  const words = useReviewWords()
  const places = useTranslations('places')
  const gone = useTranslations('steward.history')
  const telling = useTelling()
  const { model, locale } = telling
  const { screen } = words
  const titleOf = (id: string): string => {
    if (Object.hasOwn(model.events, id)) return eventTitle(id, telling)
    const name = elementName(model, id)
    if (name !== undefined) return say(name, locale)
    const last = own(names, id)
    return last === undefined ? gone('goneNameless') : gone('gone', { name: say(last, locale) })
  }
  return ({ result, element, cause, concerns, concernCount }) => {
    const kind = places(`${reviewResults[result].of}.one`)
    const named = concerns.slice(0, mostNamed).map(titleOf).join(telling.words('listSeparator'))
    const more = concernCount - mostNamed
    return {
      result: words.result[result],
      element: filled(screen.element, { kind, name: titleOf(element) }),
      because: filled(screen.because, { cause: words.cause[cause] }),
      concerns:
        named === ''
          ? undefined
          : filled(more > 0 ? screen.concernsMore : screen.concerns, { names: named, count: more }),
    }
  }
}
