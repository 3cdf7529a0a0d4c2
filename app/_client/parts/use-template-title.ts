'use client'
import { useTranslations } from 'use-intl'
import type { TemplateView } from './template-view.ts'

/** The title of a template as a heading: with its number when it is a use case. */
export function useTemplateTitle(): (template: TemplateView) => string {
  const t = useTranslations('gallery')
  return ({ useCase, name }) =>
    useCase === undefined ? name : t('useCase', { number: String(useCase), title: name })
}
