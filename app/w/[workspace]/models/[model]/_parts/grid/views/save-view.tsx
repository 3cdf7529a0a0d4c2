'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { audiences, viewLimits, type Audience, type TableView } from '#lib/exchange/table-view.ts'
import { ChoiceList } from '../../fields/choice-list.tsx'
import type { Views } from './use-views.ts'
import { useAudiences } from './use-audiences.ts'

/** Keeps what is seen now under a name, for oneself, the organisation or the consortium. */
export function SaveView({
  views,
  content,
  onDone,
}: {
  readonly views: Views
  readonly content: TableView
  /** the id of the new view; nothing when the person has changed their mind */
  readonly onDone: (id: string | undefined) => void
}) {
  const t = useTranslations('grid.views')
  const [name, setName] = useState('')
  const [audience, setAudience] = useState<Audience>('me')
  const allowed = useAudiences()
  const isReady = name.trim() !== '' && !views.isPending
  const save = () => {
    if (isReady) views.save({ name: name.trim(), audience, content }, onDone)
  }
  return (
    <div className="grid gap-2.5 border-t border-line-soft pt-2.5">
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        maxLength={viewLimits.name}
        autoComplete="off"
        // The person has just asked to save; the first thing is the name.
        ref={(input) => {
          if (input !== null && !input.dataset['begun']) {
            input.dataset['begun'] = 'yes'
            input.focus()
          }
        }}
        onText={setName}
        onCommit={save}
      />
      <ChoiceList
        legend={t('audience')}
        options={audiences
          .filter((one) => allowed.includes(one))
          .map((one) => ({ value: one, label: t(`for.${one}`) }))}
        chosen={audience}
        canEdit
        onChoose={setAudience}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={() => onDone(undefined)}>{t('cancel')}</Button>
        <Button look="primary" disabled={!isReady} onClick={save}>
          {t('saveNow')}
        </Button>
      </div>
    </div>
  )
}
