'use client'
import { useTranslations } from 'use-intl'
import { useKeptText } from '#app/_client/parts/use-kept-text.ts'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { say, writtenIn } from '#lib/model/local-text.ts'
import type { Measure } from '#lib/model/measure.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { newId } from './new-id.ts'
import { OneMeasure } from './one-measure.tsx'
import { useAct } from './use-act.ts'
import { useTelling } from './use-telling.ts'

/** The measures against one risk: several, each with its references, and each usable for other risks too (p24). */
export function MeasureEditor({ risk }: { readonly risk: string }) {
  const t = useTranslations('tables.measure')
  const { model, locale } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { text: title, setText: setTitle } = useKeptText(`measure ${risk}`)
  const ids = measuresOf(model, risk)
  const others = Object.keys(model.measures)
    .filter((id) => !ids.includes(id))
    .toSorted(compareIds)

  function add() {
    const text = title.trim()
    if (text === '') return
    const value: Measure = {
      title: writtenIn(locale, text),
      asIsToBe: 'toBe',
      references: [],
      risks: [risk],
      type: 'mitigate',
      status: 'proposed',
    }
    if (act([{ type: 'add', in: 'measures', id: newId('measure'), value }])) setTitle('')
  }

  return (
    <div className="grid gap-3">
      {ids.map((id) => {
        const measure = model.measures[id]
        return measure && <OneMeasure key={id} id={id} measure={measure} risk={risk} />
      })}
      {canEdit && (
        <div className="grid gap-2 border-t border-line-soft pt-2">
          <TextField
            label={t('add')}
            placeholder={t('newTitle')}
            value={title}
            maxLength={200}
            onText={setTitle}
            onCommit={add}
          />
          <Button onClick={add} disabled={title.trim() === ''}>
            {t('add')}
          </Button>
          {others.length > 0 && (
            <Select
              label={t('link')}
              value={null}
              options={others.map((id) => ({
                value: id,
                label: say(model.measures[id]?.title ?? { ja: id }, locale),
              }))}
              onValue={(id) =>
                act([{ type: 'include', in: 'measures', id, field: 'risks', member: risk }])
              }
            />
          )}
        </div>
      )}
    </div>
  )
}
