'use client'
import { useTranslations } from 'use-intl'
import type { TemplateView } from '#app/_client/parts/template-view.ts'

/** What of a template is the ministry's and what is ours, and what one may do with it. */
export function TemplateSource({ template }: { readonly template: TemplateView }) {
  const t = useTranslations('gallery')
  const { source, pages } = template
  return (
    <p className="text-xs text-muted">
      {source === 'deck' ? t('source.deck', { pages }) : t(`source.${source}`)}{' '}
      {source !== 'own' && t('licence')}
    </p>
  )
}
