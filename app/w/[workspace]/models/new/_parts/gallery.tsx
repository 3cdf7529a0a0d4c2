'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { TemplateInside, TemplateView } from '#app/_client/parts/template-view.ts'
import { cx } from '#app/_ui/cx.ts'
import type { TemplateId } from '#lib/catalog/template-ids.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { TemplateCard } from './template-card.tsx'
import { useOpened } from './use-opened.ts'

/** Use cases and patterns as cards with their pictures; one looks inside, or copies one and begins (E-34). */
export function Gallery({
  workspaceId,
  templates,
  insides,
}: {
  readonly workspaceId: string
  readonly templates: readonly TemplateView[]
  readonly insides: Readonly<Partial<Record<TemplateId, TemplateInside>>>
}) {
  const t = useTranslations('gallery')
  const { looked, begun, open, close } = useOpened()
  const shown = templates.find((each) => each.id === looked)
  const inside = shown === undefined ? undefined : insides[shown.id]
  const chosen = templates.find((each) => each.id === begun)
  const sheet = (isUseCase: boolean) => ({
    templates: templates.filter((each) => (each.useCase !== undefined) === isUseCase),
    onLook: (each: TemplateView) => open('look', each.id),
    onBegin: (each: TemplateView) => open('start', each.id),
  })
  return (
    <>
      <Sheet title={t('useCases')} note={t('useCasesNote')} {...sheet(true)} />
      <Sheet title={t('patterns')} note={t('patternsNote')} dense {...sheet(false)} />
      {shown !== undefined && inside !== undefined && (
        <PreviewDialog
          template={shown}
          inside={inside}
          onBegin={() => open('start', shown.id)}
          onClose={close}
        />
      )}
      {chosen !== undefined && (
        <CopyDialog key={chosen.id} workspaceId={workspaceId} template={chosen} onClose={close} />
      )}
    </>
  )
}

function Sheet({
  title,
  note,
  dense = false,
  templates,
  onLook,
  onBegin,
}: {
  readonly title: string
  readonly note: string
  readonly dense?: boolean
  readonly templates: readonly TemplateView[]
  readonly onLook: (template: TemplateView) => void
  readonly onBegin: (template: TemplateView) => void
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div>
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <p className="text-sm text-muted">{note}</p>
      </div>
      <ul className={cx('grid gap-4 sm:grid-cols-2', dense && 'xl:grid-cols-4')}>
        {templates.map((template) => (
          <li key={template.id} className="grid">
            <TemplateCard
              template={template}
              dense={dense}
              onLook={() => onLook(template)}
              onBegin={() => onBegin(template)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
