'use client'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import {
  conditionOps,
  demandConditionSchema,
  type DemandCondition,
} from '#lib/model/demand-condition.ts'
import { suits } from '#lib/model/queries/demand-conditions.ts'
import { conditionText } from '#lib/words/condition-text.ts'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { useToday } from '../use-today.ts'
import { ConditionFields } from './condition-fields.tsx'
import { freshCondition } from './fresh-condition.ts'

interface Props {
  readonly ba: string
  readonly row: AttributeRow
  readonly canEdit: boolean
}

const most = 8
const strengths = ['must', 'should'] as const

/**
 * What a ba asks the value of one attribute to be like (M-25): each condition in words, edited in place. Asking for anything is
 * marking the attribute: the cell of 3-1 gets its ○.
 */
export function DemandConditions({ ba, row, canEdit }: Props) {
  const t = useTranslations('ba.demands')
  const telling = useTelling()
  const { model, words } = telling
  const act = useAct()
  const today = useToday()
  const [draft, setDraft] = useState<DemandCondition>()
  const key = demandKey(ba, row.id)
  const demand = model.demands[key]
  const conditions = demand?.conditions ?? []

  function write(next: readonly DemandCondition[]) {
    const { conditions: _before, ...rest } = demand ?? {}
    const told = next.length === 0 ? {} : { conditions: [...next] }
    act([{ type: 'put', cell: 'demands', key, value: { ...rest, mark: 'required', ...told } }])
  }
  const replace = (at: number, condition: DemandCondition) =>
    write(conditions.map((c, i) => (i === at ? condition : c)))

  return (
    <div className="grid gap-2">
      {conditions.length > 0 && (
        <Select
          className="w-40"
          label={t('strength')}
          options={strengths.map((strength) => ({ value: strength, label: t(strength) }))}
          value={demand?.strength ?? 'must'}
          disabled={!canEdit}
          onValue={(strength) =>
            demand !== undefined &&
            act([{ type: 'put', cell: 'demands', key, value: { ...demand, strength } }])
          }
        />
      )}
      {conditions.length > 0 && (
        <ul aria-label={t('conditions')} className="grid gap-2">
          {conditions.map((condition, at) => {
            const said = conditionText(condition, telling)
            return (
              // A condition has no id of its own: it is known by its place in the list.
              <li key={at} className="grid gap-2 rounded-control border border-line-soft p-2">
                <div className="flex items-center justify-between gap-2">
                  <p className="text-sm">
                    <span className="text-muted">{words(`conditionOp.${condition.op}`)} </span>
                    <span className="font-medium">{said}</span>
                  </p>
                  {canEdit && (
                    <IconButton
                      label={t('removeCondition', { condition: said })}
                      icon={<X size={14} aria-hidden />}
                      onClick={() => write(conditions.filter((_, i) => i !== at))}
                    />
                  )}
                </div>
                {suits(condition, row) ? (
                  <ConditionFields
                    condition={condition}
                    canEdit={canEdit}
                    onChange={(next) => replace(at, next)}
                  />
                ) : (
                  <p className="text-xs text-warn">{t('foreign')}</p>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {canEdit && conditions.length < most && (
        <Select
          className="max-w-72"
          label={t('addCondition')}
          placeholder={t('addConditionPlaceholder')}
          options={conditionOps[row.key].map((op) => ({
            value: op,
            label: words(`conditionOp.${op}`),
          }))}
          value={null}
          onValue={(op) => {
            const fresh = freshCondition(op, today)
            if (demandConditionSchema.safeParse(fresh).success) write([...conditions, fresh])
            else setDraft(fresh)
          }}
        />
      )}
      {draft !== undefined && (
        <ConditionFields
          condition={draft}
          canEdit={canEdit}
          onChange={(condition) => {
            setDraft(undefined)
            write([...conditions, condition])
          }}
        />
      )}
      {conditions.length >= most && <p className="text-xs text-muted">{t('full')}</p>}
    </div>
  )
}
