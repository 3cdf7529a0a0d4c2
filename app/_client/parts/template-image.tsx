'use client'
import { useLocale, useTranslations } from 'use-intl'
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
  const src = templatePictureAddress(template.id, useLocale())
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- a drawing of our own server: nothing to resize
    <img
      src={src}
      alt={quiet ? '' : t('pictureOf', { title: template.name })}
      loading="lazy"
      decoding="async"
      className="size-full object-contain"
    />
  )
}
