'use client'
import { useLocale } from 'use-intl'
import { inPlaceWords } from '#lib/words/areas/agreement/in-place.ts'
import { filled } from '#lib/words/filled.ts'
import { useInPlaceOf } from './use-standing-in.ts'

/** Said before one presses: in whose place one answers or signs (F-156); nothing for who does so in their own name. */
export function InPlaceNote() {
  const locale = useLocale()
  const principal = useInPlaceOf()
  if (principal === undefined) return null
  return (
    <p className="text-sm font-medium text-ai">
      {filled(inPlaceWords[locale].acts, { principal })}
    </p>
  )
}
