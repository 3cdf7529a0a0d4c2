'use client'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { baCandidates } from '#lib/catalog/ba/candidates.ts'
import { say } from '#lib/model/local-text.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { coverWords } from './cover-words.ts'

const most = 3

/** Where a flow has no ba yet: up to three entries of the library that may have a say in it, and why (UC-27). */
export function BaCandidates({ onLook }: { readonly onLook: (id: string) => void }) {
  const t = useTranslations('ba.candidates')
  const cover = useTranslations('ba.cover')
  const telling = useTelling()
  const { model, locale, words } = telling
  const found = useMemo(() => baCandidates(model).slice(0, most), [model])
  if (found.length === 0) return <p className="text-sm text-muted">{t('none')}</p>
  return (
    <section aria-label={t('title')} className="mx-auto grid w-full max-w-2xl gap-2 text-left">
      <h2 className="text-sm font-semibold">{t('title')}</h2>
      <p className="text-xs text-muted">{t('lead')}</p>
      <ul className="grid gap-2">
        {found.map(({ template, proposals }) => {
          const reasons = proposals.flatMap((each) => each.reasons)
          const said = [...new Set(reasons.map((reason) => coverWords(reason, telling, cover)))]
          const name = say(template.name, locale)
          return (
            <li
              key={template.id}
              className="flex items-start gap-3 rounded-card border border-line bg-card px-3 py-2"
            >
              <div className="min-w-0 flex-1">
                <p className="font-medium text-ink">{name}</p>
                <p className="text-xs text-muted">
                  {t('because', {
                    count: proposals.length,
                    reason: said.slice(0, 2).join(words('listSeparator')),
                  })}
                </p>
              </div>
              <Button aria-label={t('lookAt', { name })} onClick={() => onLook(template.id)}>
                {t('look')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
