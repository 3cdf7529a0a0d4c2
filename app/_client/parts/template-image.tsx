'use client'
import { useLocale, useTranslations } from 'use-intl'
import { FlowImage } from './flow-image.tsx'
import { templatePictureAddress, type TemplateView } from './template-view.ts'

/** The real flow of a template as a picture; `quiet` where its title stands beside it in the same link. */
export function TemplateImage({
  template,
  quiet = false,
}: {
  readonly template: TemplateView
  readonly quiet?: boolean
}) {
  const t = useTranslations('gallery')
  const src = templatePictureAddress(template, useLocale())
  return <FlowImage src={src} alt={quiet ? '' : t('pictureOf', { title: template.name })} />
}
