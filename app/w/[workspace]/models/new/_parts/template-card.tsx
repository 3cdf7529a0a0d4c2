'use client'
import { useTranslations } from 'use-intl'
import { TemplateBadges } from '#app/_client/parts/template-badges.tsx'
import { TemplateImage } from '#app/_client/parts/template-image.tsx'
import type { TemplateView } from '#app/_client/parts/template-view.ts'
import { useTemplateTitle } from '#app/_client/parts/use-template-title.ts'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { TemplateCounts } from './template-counts.tsx'
import { TemplateSource } from './template-source.tsx'

/** One template: its picture, what it shows, what it holds, where that is from, and the two things to do with it. */
export function TemplateCard({
  template,
  dense,
  onLook,
  onBegin,
}: {
  readonly template: TemplateView
  readonly dense: boolean
  readonly onLook: () => void
  readonly onBegin: () => void
}) {
  const t = useTranslations('gallery')
  const title = useTemplateTitle()(template)
  return (
    <article
      aria-label={title}
      className="grid grid-rows-[auto_1fr_auto] overflow-hidden rounded-card border border-line bg-card shadow-card"
    >
      <div className={cx('border-b border-line bg-canvas p-2', dense ? 'h-32' : 'h-48')}>
        <TemplateImage template={template} />
      </div>
      <div className="grid content-start gap-2 px-4 pt-3 pb-2">
        <h3 className="text-lg leading-snug font-semibold">{title}</h3>
        <TemplateBadges template={template} />
        <p className="text-sm">{template.shows}</p>
        <TemplateCounts template={template} />
        {!dense && <TemplateSource template={template} />}
      </div>
      <div className="flex flex-wrap gap-2 px-4 pt-1 pb-4">
        <Button look="primary" aria-label={t('beginWith', { title })} onClick={onBegin}>
          {t('begin')}
        </Button>
        <Button aria-label={t('lookAt', { title })} onClick={onLook}>
          {t('look')}
        </Button>
      </div>
    </article>
  )
}
