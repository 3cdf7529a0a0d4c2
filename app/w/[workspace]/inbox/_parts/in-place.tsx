'use client'
import { useLocale } from 'use-intl'
import { inPlaceWords } from '#lib/words/areas/agreement/in-place.ts'
import { filled } from '#lib/words/filled.ts'
import type { InboxRow } from '#server/notices/inbox-row.ts'

/** In whose place the reader answers or signs (F-156), where the row is not for them in their own name. */
export function InPlace({ row }: { readonly row: InboxRow }) {
  const locale = useLocale()
  if (!('inPlaceOf' in row) || row.inPlaceOf === undefined) return null
  return (
    <p className="text-sm font-medium text-ai">
      {filled(inPlaceWords[locale].acts, { principal: row.inPlaceOf })}
    </p>
  )
}
