'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import type { TemplateView } from './template-view.ts'

/** What kind of template it is, and how much of it is our reading. */
export function TemplateBadges({ template }: { readonly template: TemplateView }) {
  const t = useTranslations('gallery')
  const { source, inferred } = template
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge tone="ai">{t(kindOf(template))}</Badge>
      {source === 'named' && <Badge tone="warn">{t('skeleton')}</Badge>}
      {inferred > 0 && <Badge>{t('inferred', { count: inferred })}</Badge>}
    </span>
  )
}

function kindOf({ useCase, source }: TemplateView): 'own' | 'pattern' | 'sample' {
  if (source === 'own') return 'own'
  return useCase === undefined ? 'pattern' : 'sample'
}
