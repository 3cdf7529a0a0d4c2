'use client'
import { useLocale, useTranslations } from 'use-intl'
import { termsWords, type TermId } from '#lib/words/areas/terms.ts'
import { termPages } from '#lib/words/term-pages.ts'

/** What a term means, and what it is called in the other language. */
export function TermSays({ id }: { readonly id: TermId }) {
  const t = useTranslations('terms')
  const locale = useLocale()
  const other = locale === 'ja' ? 'en' : 'ja'
  const page = termPages[id]
  const explained = termsWords[locale].term[id]
  return (
    <>
      <p className="text-sm font-normal text-ink">{t(`term.${id}.says`)}</p>
      {'note' in explained && <p className="mt-1 text-xs text-muted">{explained.note}</p>}
      <p className="mt-1 text-xs text-muted">{page === null ? t('ours') : t('page', { page })}</p>
      <p className="mt-2 border-t border-line-soft pt-1.5 text-xs text-muted">
        {t('other')}{' '}
        <b lang={other} className="font-medium text-ink">
          {termsWords[other].term[id].name}
        </b>
      </p>
    </>
  )
}
