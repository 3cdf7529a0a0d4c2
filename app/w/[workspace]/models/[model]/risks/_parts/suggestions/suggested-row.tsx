'use client'
import { useRef, useState, type ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { say, writtenIn, type LocalText } from '#lib/model/local-text.ts'
import type { Reference } from '#lib/model/measure.ts'
import type { Viewpoint } from '#lib/model/vocabulary.ts'
import { ReferenceChips } from './reference-chips.tsx'

/** What a suggestion says, whichever catalogue it comes from. */
export interface Suggestion {
  /** as a model names it */
  readonly ref: string
  readonly title: LocalText
  readonly incident: LocalText
  readonly measure: LocalText
  readonly viewpoint: Viewpoint
  readonly references: readonly Reference[]
}

interface Props {
  readonly row: Suggestion
  /** from which catalogue it comes, and which row of it */
  readonly mark: ReactNode
  readonly canEdit: boolean
  readonly onAdd: () => void
  readonly onAside: (reason: LocalText) => void
}

/** One row of a catalogue as it is suggested: what may happen, what helps, and both ways to decide on it. */
export function SuggestedRow({ row, mark, canEdit, onAdd, onAside }: Props) {
  const t = useTranslations('tables.suggestions')
  const words = useTranslations('framework')
  const locale = useLocale()
  const [isAsking, setAsking] = useState(false)
  // Kept while the row is there: who leaves the field by Escape finds their words again.
  const [reason, setReason] = useState('')
  const asks = useRef<HTMLButtonElement>(null)
  const cancel = () => {
    setAsking(false)
    asks.current?.focus()
  }
  const title = say(row.title, locale)
  return (
    <li
      data-suggestion={row.ref}
      className="grid gap-1.5 rounded-card border border-line-soft bg-card px-3 py-2"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h4 className="text-sm font-medium">{title}</h4>
        <Badge>{words(`viewpoint.${row.viewpoint}`)}</Badge>
        {mark}
        {canEdit && (
          <span className="ml-auto flex gap-1.5">
            <Button aria-label={t('addOf', { title })} onClick={onAdd}>
              {t('add')}
            </Button>
            <Button
              ref={asks}
              look="quiet"
              aria-label={t('asideOf', { title })}
              aria-expanded={isAsking}
              onClick={() => setAsking(!isAsking)}
            >
              {t('aside')}
            </Button>
          </span>
        )}
      </div>
      <p className="text-sm">{say(row.incident, locale)}</p>
      <p className="text-sm">{t('measure', { measure: say(row.measure, locale) })}</p>
      {row.references.length > 0 && <ReferenceChips references={row.references} />}
      {canEdit && isAsking && (
        <WhyNot reason={reason} onText={setReason} onReason={onAside} onCancel={cancel} />
      )}
    </li>
  )
}

/** Asks why the row does not apply; what is written goes with the event to everybody. */
function WhyNot({
  reason,
  onText,
  onReason,
  onCancel,
}: {
  readonly reason: string
  readonly onText: (reason: string) => void
  readonly onReason: (reason: LocalText) => void
  readonly onCancel: () => void
}) {
  const t = useTranslations('tables.suggestions')
  const hint = useTranslations('tables.risks')('reasonHint')
  const cancel = useTranslations('tables')('cancel')
  const locale = useLocale()
  const written = reason.trim()
  const record = () => {
    if (written !== '') onReason(writtenIn(locale, written))
  }
  return (
    <div className="grid justify-items-start gap-1.5">
      <TextArea
        ref={goOnWriting}
        className="w-full"
        label={t('reason')}
        hint={hint}
        rows={2}
        value={reason}
        maxLength={4000}
        onText={onText}
        onCommit={record}
        onEscape={onCancel}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" disabled={written === ''} onClick={record}>
          {t('confirm')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  )
}

/** Whoever asked for the field goes on in it. */
function goOnWriting(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
