'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLastChange } from '#app/_client/room/hooks.ts'
import { atRest } from '#app/_ui/lazily.tsx'
import { CommentElement } from '../comments/comment-button.tsx'
import { FindingsOf } from '../findings/at-rest.ts'
import { ElementNotes } from '../notes/at-rest.ts'
import { OlderName } from '../older-name.tsx'
import { PointHere } from '../points/point-here.tsx'

/** Who manages it and what is proposed is known from the server a moment later anyway. */
const ElementCare = atRest(async () => (await import('../steward/element-care.tsx')).ElementCare)
const ImpactButton = atRest(async () => (await import('../impact/impact-button.tsx')).ImpactButton)

/** Top of a panel: what kind of thing it is, its name, whose it is, who changed it last, and the way to what the checks say behind its attributes. */
export function PanelHead({
  kind,
  title,
  id,
  children,
}: {
  readonly kind: string
  readonly title: string
  readonly id: string
  readonly children?: ReactNode
}) {
  const t = useTranslations('tables')
  const change = useLastChange(id)
  return (
    <header className="pr-8 pb-2">
      <p className="text-xs text-muted">{kind}</p>
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {children}
        {change !== null && <span>{t('changedBy', { name: change.name })}</span>}
      </p>
      <OlderName id={id} />
      <PointHere id={id} />
      <CommentElement id={id} />
      <ElementNotes id={id} />
      <ImpactButton id={id} />
      <ElementCare id={id} />
      <FindingsOf isAhead id={id} />
    </header>
  )
}

/** One line of a panel: label at the left, content at the right, as in the sketch. */
export function PanelRow({
  label,
  children,
}: {
  readonly label: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="grid grid-cols-[6.25rem_minmax(0,1fr)] gap-2 border-t border-line-soft py-1.5 text-sm">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

/** A part of a panel with its own heading. */
export function PanelPart({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="mt-3 border-t border-line pt-2.5">
      <h3 className="mb-1 text-xs font-medium text-muted">{title}</h3>
      {children}
    </section>
  )
}
