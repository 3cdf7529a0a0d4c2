'use client'
import { useLocale } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import type { PlaceMark } from './marked-places.ts'

/** A changed place by which more get at data, by sign and words; nothing where it is none. */
export function MarkBadge({ mark }: { readonly mark: PlaceMark | undefined }) {
  const { places } = revisionsWords[useLocale()]
  return mark === undefined ? null : <Badge tone="warn">⚠ {places[mark]}</Badge>
}
