'use client'
import { useLocale, useTranslations } from 'use-intl'
import { Popover } from '#app/_ui/popover.tsx'
import { termsWords, type TermId } from '#lib/words/areas/terms.ts'

/**
 * 用語: a word of the framework with a short explanation and the other language's word behind it (F-39). A button, so that keyboard
 * and touch reach it; `children` is the word as it stands here, without it the term's own name.
 */
export function Term({ id, children }: { readonly id: TermId; readonly children?: string }) {
  const t = useTranslations('terms')
  const locale = useLocale()
  const other = locale === 'ja' ? 'en' : 'ja'
  const explained = termsWords[locale].term[id]
  const name = t(`term.${id}.name`)
  return (
    <Popover
      title={name}
      trigger={
        <button
          type="button"
          className="inline-flex min-h-6 min-w-6 cursor-help items-center rounded-sm text-inherit underline decoration-muted decoration-dotted underline-offset-4 hover:text-ai"
        >
          {children ?? name}
        </button>
      }
    >
      <p className="text-sm font-normal text-ink">{t(`term.${id}.says`)}</p>
      {'note' in explained && <p className="mt-1 text-xs text-muted">{explained.note}</p>}
      <p className="mt-2 border-t border-line-soft pt-1.5 text-xs text-muted">
        {t('other')}{' '}
        <b lang={other} className="font-medium text-ink">
          {termsWords[other].term[id].name}
        </b>
      </p>
    </Popover>
  )
}

/** The words one meets on a screen, each to be opened. */
export function TermLine({ ids }: { readonly ids: readonly TermId[] }) {
  const t = useTranslations('terms')
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
      <span>{t('line')}</span>
      {ids.map((id) => (
        <Term key={id} id={id} />
      ))}
    </p>
  )
}
