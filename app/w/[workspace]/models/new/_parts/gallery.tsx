'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { TemplateInside, TemplateView } from '#app/_client/parts/template-view.ts'
import { cx } from '#app/_ui/cx.ts'
import { lazily } from '#app/_ui/lazily.tsx'
import { TemplateCard } from './template-card.tsx'
import { useOpened } from './use-opened.ts'

const CopyDialog = lazily(
  async () => (await import('./copy-dialog.tsx')).CopyDialog,
  (it) => it.onClose(),
)
const PreviewDialog = lazily(
  async () => (await import('./preview-dialog.tsx')).PreviewDialog,
  (it) => it.onClose(),
)

/** Use cases and patterns as cards with their pictures; one looks inside, or copies one and begins (E-34). */
export function Gallery({
  workspaceId,
  templates,
  insides,
}: {
  readonly workspaceId: string
  readonly templates: readonly TemplateView[]
  readonly insides: Readonly<Record<string, TemplateInside | undefined>>
}) {
  const t = useTranslations('gallery')
  const { looked, begun, open, close } = useOpened()
  const shown = templates.find((each) => each.id === looked)
  const inside = shown === undefined ? undefined : insides[shown.id]
  const chosen = templates.find((each) => each.id === begun)
  const owns = templates.filter((each) => each.source === 'own')
  const sheet = (isUseCase: boolean) => ({
    templates: templates.filter(
      (each) => each.source !== 'own' && (each.useCase !== undefined) === isUseCase,
    ),
    onLook: (each: TemplateView) => open('look', each.id),
    onBegin: (each: TemplateView) => open('start', each.id),
  })
  return (
    <>
      <Sheet title={t('useCases')} note={t('useCasesNote')} {...sheet(true)} />
      {owns.length > 0 && (
        <Sheet
          title={t('owns')}
          note={t('ownsNote', { count: owns.length })}
          dense
          {...sheet(false)}
          templates={owns}
        />
      )}
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
