'use client'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { TemplateBadges } from '#app/_client/parts/template-badges.tsx'
import { TemplateImage } from '#app/_client/parts/template-image.tsx'
import type { TemplateView } from '#app/_client/parts/template-view.ts'
import { useTemplateTitle } from '#app/_client/parts/use-template-title.ts'
import { buttonClass } from '#app/_ui/button.tsx'

/** The first choice of a consortium without models: the four use cases, and the smaller ways to begin. */
export function FirstModel({
  base,
  offered,
}: {
  readonly base: string
  readonly offered: readonly TemplateView[]
}) {
  const t = useTranslations('gallery')
  const titleOf = useTemplateTitle()
  const page = `${base}/models/new`
  return (
    <div className="grid gap-4 rounded-card border border-dashed border-line-strong bg-card p-5">
      <div>
        <h3 className="text-lg font-semibold">{t('first.title')}</h3>
        <p className="max-w-prose text-muted">{t('first.note')}</p>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2">
        {offered.map((template) => (
          <li key={template.id} className="grid">
            <CalmLink
              href={`${page}?start=${template.id}`}
              className="grid grid-rows-[auto_1fr] overflow-hidden rounded-card border border-line bg-card text-ink no-underline shadow-card hover:border-ai"
            >
              <span className="block h-44 border-b border-line bg-canvas p-2">
                <TemplateImage template={template} quiet />
              </span>
              <span className="grid content-start gap-1.5 p-3.5">
                <span className="text-lg leading-snug font-semibold">{titleOf(template)}</span>
                <TemplateBadges template={template} />
                <span className="text-sm text-muted">{template.shows}</span>
              </span>
            </CalmLink>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CalmLink href={page} className={buttonClass()}>
          {t('first.more')}
        </CalmLink>
        <CalmLink href={`${page}#others`} className={buttonClass()}>
          {t('toOthers')}
        </CalmLink>
      </div>
    </div>
  )
}
