'use client'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { attributeRows, type AttributeRow, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import { governedRows } from '#lib/model/queries/ba-groups.ts'
import { setMark } from '#lib/model/queries/demand-matrix.ts'
import { conditionText } from '#lib/words/condition-text.ts'
import { DemandConditions } from '../../_parts/demand/demand-conditions.tsx'
import { LiveText } from '../../_parts/fields/live-text.tsx'
import { StepLink } from '../../_parts/step-link.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { Section } from './section.tsx'

/** 属性への要求: the column of 3-1 of one ba, an attribute a line, each with what its value has to be like (R-17.1, M-25). */
export function BaDemands({ id }: { readonly id: string }) {
  const t = useTranslations('ba.demands')
  const tables = useTranslations('tables.ba')
  const { model, words } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const [fresh, setFresh] = useState<AttributeRowId>()
  const governed = governedRows(model, id)
  const shown = attributeRows.filter((row) => governed.includes(row.id))
  const others = attributeRows.filter((row) => !governed.includes(row.id))

  function add(row: AttributeRowId) {
    if (act(setMark(model, { ba: id, row }, 'required'))) setFresh(row)
  }

  return (
    <Section
      title={`${t('title')} (${shown.length})`}
      actions={<StepLink to="attributes?tab=matrix">{tables('toMatrix')}</StepLink>}
    >
      {shown.length === 0 && <p className="mb-2 text-sm text-muted">{t('none')}</p>}
      <ul className="grid gap-1.5">
        {shown.map((row) => (
          <li key={row.id}>
            <Demand ba={id} row={row} isFresh={row.id === fresh} />
          </li>
        ))}
      </ul>
      {canEdit && others.length > 0 && (
        <Select
          className="mt-2 max-w-72"
          label={t('add')}
          placeholder={t('addPlaceholder')}
          options={others.map((row) => ({ value: row.id, label: words(`row.${row.id}`) }))}
          value={null}
          onValue={add}
        />
      )}
    </Section>
  )
}

function Demand({
  ba,
  row,
  isFresh,
}: {
  readonly ba: string
  readonly row: AttributeRow
  readonly isFresh: boolean
}) {
  const t = useTranslations('ba.demands')
  const matrix = useTranslations('tables.matrix')
  const telling = useTelling()
  const { model, words } = telling
  const act = useAct()
  const canEdit = useCanEdit()
  const demand = model.demands[demandKey(ba, row.id)]
  const conditions = demand?.conditions ?? []

  function writeClause(text: string) {
    if (demand === undefined) return
    const { clause: _before, ...rest } = demand
    const value = text === '' ? rest : { ...rest, clause: text }
    act([{ type: 'put', cell: 'demands', key: demandKey(ba, row.id), value }])
  }

  return (
    <details open={isFresh} className="group rounded-card border border-line-soft">
      <summary className="flex min-h-8 cursor-pointer list-none flex-wrap items-center gap-x-2 gap-y-0.5 px-2.5 py-1 text-sm">
        <ChevronDown
          size={14}
          aria-hidden
          className="-rotate-90 text-muted transition-transform group-open:rotate-0"
        />
        <span className="font-medium">{words(`row.${row.id}`)}</span>
        {conditions.length === 0 ? (
          <span className="text-xs text-muted">{t('noCondition')}</span>
        ) : (
          <>
            {conditions.map((condition, at) => (
              <span key={at}>{conditionText(condition, telling)}</span>
            ))}
            <Badge tone={demand?.strength === 'should' ? 'plain' : 'ai'}>
              {t(demand?.strength ?? 'must')}
            </Badge>
          </>
        )}
        {demand?.clause !== undefined && (
          <span className="ml-auto text-xs text-muted">{demand.clause}</span>
        )}
      </summary>
      <div className="grid gap-2 border-t border-line-soft px-2.5 py-2">
        <DemandConditions ba={ba} row={row} canEdit={canEdit} />
        <div className="flex flex-wrap items-end justify-between gap-2">
          <LiveText
            className="w-56"
            label={matrix('clause')}
            maxLength={80}
            value={demand?.clause ?? ''}
            canEdit={canEdit}
            onCommit={writeClause}
          />
          {canEdit && (
            <Button
              look="danger"
              onClick={() => act([{ type: 'clear', cell: 'demands', key: demandKey(ba, row.id) }])}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      </div>
    </details>
  )
}
