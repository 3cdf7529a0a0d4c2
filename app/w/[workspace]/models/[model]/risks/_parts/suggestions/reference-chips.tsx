'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ControlTexts } from '#app/_client/oscal/control-texts.tsx'
import { labelOf } from '#lib/catalog/risks/controls/label-of.ts'
import type { Reference } from '#lib/model/measure.ts'

/** Where such measures are found in published standards: numbers of theirs with labels of ours, by standard, folded until somebody looks. */
export function ReferenceChips({ references }: { readonly references: readonly Reference[] }) {
  const t = useTranslations('tables.suggestions')
  const words = useTranslations('framework')
  const locale = useLocale()
  const [isOpen, setOpen] = useState(false)
  const families = [...Map.groupBy(references, ({ family }) => family)]
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 w-fit cursor-pointer text-xs text-muted">
        {t('references', { count: references.length })}
      </summary>
      <dl className="grid gap-1 pt-1 text-xs">
        {families.map(([family, list]) => (
          <div key={family} className="flex flex-wrap items-center gap-1">
            <dt className="text-muted">{words(`referenceFamily.${family}`)}</dt>
            {list.map(({ id }) => (
              <dd key={id} className="rounded-[5px] bg-tag px-1.5">
                {[id, labelOf(family, id, locale)].filter((part) => part !== undefined).join(' ')}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {isOpen && <ControlTexts references={references} />}
    </details>
  )
}
