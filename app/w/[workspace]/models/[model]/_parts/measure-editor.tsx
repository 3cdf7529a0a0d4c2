'use client'
import { Trash2, Unlink } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useKeptText } from '#app/_client/parts/use-kept-text.ts'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { removeElements } from '#lib/model/actions/remove.ts'
import { say, writtenIn } from '#lib/model/local-text.ts'
import type { Measure } from '#lib/model/measure.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { BilingualText } from './fields/bilingual-text.tsx'
import { newId } from './new-id.ts'
import { References } from './references.tsx'
import { useAct } from './use-act.ts'
import { useTelling } from './use-telling.ts'

const statuses = ['proposed', 'adopted', 'done', 'dropped'] as const
const types = ['avoid', 'mitigate', 'transfer', 'share', 'accept'] as const

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

interface OneProps {
  readonly id: string
  readonly measure: Measure
  readonly risk: string
}

function OneMeasure({ id, measure, risk }: OneProps) {
  const t = useTranslations('tables.measure')
  const { model, locale, words } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const title = say(measure.title, locale)
  const elsewhere = measure.risks.filter((r) => r !== risk).length

  return (
    <section className="grid gap-2 rounded-card border border-line p-2.5" aria-label={title}>
      <div className="flex items-start gap-1">
        <h4 className="min-w-0 flex-1 text-sm font-semibold">{title}</h4>
        {canEdit && elsewhere > 0 && (
          <IconButton
            label={t('unlink', { title })}
            icon={<Unlink size={14} aria-hidden />}
            onClick={() =>
              act([{ type: 'exclude', in: 'measures', id, field: 'risks', member: risk }])
            }
          />
        )}
        {canEdit && elsewhere === 0 && (
          <IconButton
            label={t('remove', { title })}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => act(removeElements(model, [id]))}
          />
        )}
      </div>
      {elsewhere > 0 && (
        <p className="text-xs text-muted">{t('sharedWith', { count: elsewhere })}</p>
      )}
      <BilingualText
        label={t('title')}
        isRequired
        value={measure.title}
        canEdit={canEdit}
        onCommit={(value) =>
          value !== undefined && act([{ type: 'set', in: 'measures', id, field: 'title', value }])
        }
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('status')}
          options={statuses.map((s) => ({ value: s, label: words(`measureStatus.${s}`) }))}
          value={measure.status}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'measures', id, field: 'status', value }])}
        />
        <Select
          label={t('type')}
          options={types.map((s) => ({ value: s, label: words(`measureType.${s}`) }))}
          value={measure.type}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'measures', id, field: 'type', value }])}
        />
      </div>
      <References
        references={measure.references}
        canEdit={canEdit}
        onChange={(value) =>
          act([{ type: 'set', in: 'measures', id, field: 'references', value: [...value] }])
        }
      />
    </section>
  )
}
