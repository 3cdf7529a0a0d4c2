'use client'
import { useLocale, useTranslations } from 'use-intl'
import { TemplateBadges } from '#app/_client/parts/template-badges.tsx'
import { TemplateImage } from '#app/_client/parts/template-image.tsx'
import {
  listedParts,
  templatePictureAddress,
  type TemplateInside,
  type TemplateView,
} from '#app/_client/parts/template-view.ts'
import { useTemplateTitle } from '#app/_client/parts/use-template-title.ts'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { Ring } from '#app/_ui/ring.tsx'
import { percentOf } from '#lib/model/queries/percent.ts'
import { TemplateSource } from './template-source.tsx'

const steps = ['flow', 'ba', 'attributes', 'risks'] as const

/** Inside a template, to read only: its picture, how far its steps are, everything in it by name, and where it is from. */
export function PreviewDialog({
  template,
  inside,
  onBegin,
  onClose,
}: {
  readonly template: TemplateView
  readonly inside: TemplateInside
  readonly onBegin: () => void
  readonly onClose: () => void
}) {
  const t = useTranslations('gallery')
  const frame = useTranslations('frame')
  const locale = useLocale()
  return (
    <Dialog
      wide
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={useTemplateTitle()(template)}
      description={template.shows}
      closeLabel={frame('close')}
      actions={
        <>
          <a
            href={templatePictureAddress(template, locale)}
            target="_blank"
            rel="noreferrer"
            className={buttonClass()}
          >
            {t('enlarge')}
          </a>
          <Button look="primary" onClick={onBegin}>
            {t('begin')}
          </Button>
        </>
      }
    >
      <TemplateBadges template={template} />
      <div className="h-72 rounded-control border border-line bg-canvas p-2">
        <TemplateImage template={template} />
      </div>
      <ul aria-label={t('progress')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {steps.map((step, index) => (
          <li key={step} className="inline-flex items-center gap-1.5">
            <Ring
              value={template.completeness[step]}
              label={frame('steps.complete', {
                percent: percentOf(template.completeness[step]),
              })}
            />
            {index + 1} {frame(`steps.${step}`)}
          </li>
        ))}
      </ul>
      <section
        aria-label={t('inside')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- by keyboard one scrolls only where the focus can be
        tabIndex={0}
        className="grid gap-x-6 gap-y-3 sm:grid-cols-2"
      >
        {listedParts.map((part) => (
          <Listed key={part} title={t(`counts.${part}`)} names={inside[part]} />
        ))}
      </section>
      <TemplateSource template={template} />
    </Dialog>
  )
}

function Listed({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const t = useTranslations('gallery')
  return (
    <section aria-label={title}>
      <h3 className="text-sm font-semibold">
        {title} <span className="font-normal text-muted tabular-nums">{names.length}</span>
      </h3>
      {names.length === 0 ? (
        <p className="text-sm text-muted">{t('empty')}</p>
      ) : (
        <ul className="grid gap-0.5 text-sm">
          {names.map((name, i) => (
            // two storages may bear the same name
            <li key={`${i} ${name}`} className="border-t border-line-soft py-0.5">
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
