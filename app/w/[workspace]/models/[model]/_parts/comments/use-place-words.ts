'use client'
import { useTranslations } from 'use-intl'
import { never } from '#lib/base/never.ts'
import { anchoredElement, anchorFrom, stands, type Anchor } from '#lib/model/anchor.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { say, type LocalText } from '#lib/model/local-text.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { viewpoints } from '#lib/model/vocabulary.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useTelling } from '../use-telling.ts'
import { regionNumbers } from './region-numbers.ts'
import { useThreads } from './use-threads.ts'

const none: readonly ThreadView[] = []

/** A place in words: what kind of thing it is, and which. */
interface PlaceWords {
  readonly kind: string
  readonly name: string
}

/**
 * Tells places in the reader's language, by the names of now; `before` is what the place was called when it was commented on, for
 * what has been deleted since.
 */
export function usePlaceWords(): (place: string, before?: LocalText | null) => PlaceWords {
  const t = useTranslations('comments.place')
  const places = useTranslations('places')
  const telling = useTelling()
  const { model, locale, words } = telling
  const numbers = regionNumbers(useThreads().threads ?? none)
  const kindOf = (path: string) =>
    places.has(path as 'meta.one') ? places(path as 'meta.one') : path

  const nameNow = (id: string): string => {
    if (Object.hasOwn(model.events, id)) return eventTitle(id, telling)
    const name = elementName(model, id)
    return name === undefined ? id : say(name, locale)
  }
  const detailOf = (anchor: Anchor): string | undefined => {
    switch (anchor.is) {
      case 'element':
        return anchor.field && kindOf(`${anchor.collection}.${anchor.field}`)
      case 'cell': {
        const [, part = ''] = anchor.key.split('|')
        const row = attributeRows.find((r) => r.id === part)
        const viewpoint = viewpoints.find((v) => v === part)
        if (row !== undefined) return words(`row.${row.id}`)
        return viewpoint && words(`viewpoint.${viewpoint}`)
      }
      case 'point':
      case 'region':
        return undefined
      default:
        return never(anchor)
    }
  }

  return (place, before) => {
    const anchor = anchorFrom(place)
    const element = anchor && anchoredElement(anchor)
    if (anchor?.is === 'region') {
      const n = numbers.get(place)
      return { kind: '', name: n === undefined ? t('region') : t('regionN', { n: String(n) }) }
    }
    if (anchor === null || element === null) return { kind: '', name: t('point') }
    const once = before === undefined || before === null ? element.id : say(before, locale)
    const called = stands(model, anchor) ? nameNow(element.id) : t('gone', { name: once })
    const detail = detailOf(anchor)
    return {
      kind: kindOf(`${element.collection}.one`),
      name: detail === undefined ? called : t('detail', { name: called, detail }),
    }
  }
}
