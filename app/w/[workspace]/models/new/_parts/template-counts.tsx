'use client'
import { useFormatter, useTranslations } from 'use-intl'
import { countedParts, type TemplateView } from '#app/_client/parts/template-view.ts'

/** How much of everything a template holds; what it has none of is left out. */
export function TemplateCounts({ template }: { readonly template: TemplateView }) {
  const t = useTranslations('gallery.counts')
  const format = useFormatter()
  const held = countedParts.filter((part) => template.counts[part] > 0)
  return (
    <dl className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs">
      {held.map((part) => (
        <div key={part} className="flex gap-1">
          <dt className="text-muted">{t(part)}</dt>
          <dd className="font-semibold tabular-nums">{format.number(template.counts[part])}</dd>
        </div>
      ))}
    </dl>
  )
}
