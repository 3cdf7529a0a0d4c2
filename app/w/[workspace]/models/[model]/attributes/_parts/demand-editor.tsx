'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { attributeRows, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDemand } from '#lib/model/ba.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import { markOf, setMark } from '#lib/model/queries/demand-matrix.ts'
import { DemandConditions } from '../../_parts/demand/demand-conditions.tsx'
import { BilingualText } from '../../_parts/fields/bilingual-text.tsx'
import { ChoiceList } from '../../_parts/fields/choice-list.tsx'
import { LiveText } from '../../_parts/fields/live-text.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'

const marks = ['required', 'undecided', 'notApplicable'] as const

/** Mark, conditions, clause and note of one cell of 3-1. */
export function DemandEditor({ ba, row }: { readonly ba: string; readonly row: AttributeRowId }) {
  const t = useTranslations('tables.matrix')
  const { model, words } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const key = demandKey(ba, row)
  const demand = model.demands[key]
  const definition = attributeRows.find(({ id }) => id === row)

  function write(change: { readonly [K in 'clause' | 'note']?: BaDemand[K] | undefined }) {
    const merged = { mark: markOf(demand), ...demand, ...change }
    const kept = Object.entries(merged).filter(([, part]) => part !== undefined)
    act([{ type: 'put', cell: 'demands', key, value: Object.fromEntries(kept) as BaDemand }])
  }

  return (
    <div className="grid gap-3">
      <ChoiceList
        legend={t('mark')}
        options={marks.map((mark) => ({
          value: mark,
          label:
            mark === 'undecided'
              ? words('mark.undecided')
              : `${mark === 'required' ? t('circle') : t('none')} ${words(`markMeaning.${mark}`)}`,
        }))}
        chosen={markOf(demand)}
        canEdit={canEdit}
        onChoose={(mark) => act(setMark(model, { ba, row }, mark))}
      />
      {definition !== undefined && <DemandConditions ba={ba} row={definition} canEdit={canEdit} />}
      <LiveText
        label={t('clause')}
        hint={t('clauseHint')}
        maxLength={80}
        value={demand?.clause ?? ''}
        canEdit={canEdit}
        onCommit={(clause) => write({ clause: clause === '' ? undefined : clause })}
      />
      <BilingualText
        label={t('note')}
        isLong
        value={demand?.note}
        canEdit={canEdit}
        onCommit={(note) => write({ note })}
      />
    </div>
  )
}
