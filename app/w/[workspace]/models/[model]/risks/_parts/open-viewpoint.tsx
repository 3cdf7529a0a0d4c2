'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { writtenIn, type LocalText } from '#lib/model/local-text.ts'
import type { Coverage } from '#lib/model/risk.ts'
import { BilingualText } from '../../_parts/fields/bilingual-text.tsx'

interface Props {
  readonly notApplicable: Coverage | undefined
  readonly onAdd: (incident: LocalText) => void
  /** the reason why there is no risk; `undefined` takes it back */
  readonly onReason: (reason: LocalText | undefined) => void
  readonly onCancel: () => void
}

/** The editor of a viewpoint without risk: write the first one down, or say why there is none. */
export function OpenViewpoint({ notApplicable, onAdd, onReason, onCancel }: Props) {
  const t = useTranslations('tables.risks')
  const cancel = useTranslations('tables')('cancel')
  const locale = useLocale()
  const [incident, setIncident] = useState('')
  const [reason, setReason] = useState('')
  const textOf = (text: string) => writtenIn(locale, text.trim())

  if (notApplicable !== undefined) {
    return (
      <div className="grid gap-3">
        <BilingualText
          label={t('reason')}
          isLong
          isRequired
          value={notApplicable.notApplicable}
          canEdit
          onCommit={onReason}
        />
        <Button onClick={() => onReason(undefined)}>{t('reopen')}</Button>
      </div>
    )
  }
  return (
    <div className="grid gap-3">
      <TextArea
        label={t('incident')}
        value={incident}
        maxLength={4000}
        onText={setIncident}
        onCommit={() => incident.trim() !== '' && onAdd(textOf(incident))}
      />
      <Button
        look="primary"
        disabled={incident.trim() === ''}
        onClick={() => onAdd(textOf(incident))}
      >
        {t('add')}
      </Button>
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        rows={2}
        value={reason}
        maxLength={4000}
        onText={setReason}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button disabled={reason.trim() === ''} onClick={() => onReason(textOf(reason))}>
          {t('markNotApplicable')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  )
}
