'use client'
import { useTranslations } from 'use-intl'

/** What stood and what stands, told apart by more than colour; a side that is null came or went. */
export function BeforeAfter({
  before,
  after,
}: {
  readonly before: string | null
  readonly after: string | null
}) {
  const t = useTranslations('agreement.difference')
  return (
    <>
      {before !== null && (
        <del className="text-bad decoration-1">
          <span className="sr-only">{t('before')} </span>
          {before}
        </del>
      )}
      {before !== null && after !== null && <span aria-hidden> → </span>}
      {after !== null && (
        <ins className="font-semibold text-ok no-underline">
          <span className="sr-only">{t('after')} </span>
          {after}
        </ins>
      )}
      {before === null && after === null && t('changed')}
    </>
  )
}
