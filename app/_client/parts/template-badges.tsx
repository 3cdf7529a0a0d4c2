'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import type { TemplateView } from './template-view.ts'

/** What kind of template it is, and how much of it is our reading. */
export function TemplateBadges({ template }: { readonly template: TemplateView }) {
  const t = useTranslations('gallery')
  const { useCase, source, inferred } = template
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge tone="ai">{useCase === undefined ? t('pattern') : t('sample')}</Badge>
      {source === 'named' && <Badge tone="warn">{t('skeleton')}</Badge>}
      {inferred > 0 && <Badge>{t('inferred', { count: inferred })}</Badge>}
    </span>
  )
}
