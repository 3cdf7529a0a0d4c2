'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import { clearCell, follow } from '#lib/model/queries/attribute-table.ts'
import { changeCell, chooseValue, type CellChange } from '#lib/model/queries/change-cell.ts'
import { compareIds, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { CellFacts } from '../facts/at-rest.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { TypedValue } from './typed-value.tsx'
import { UnmetNotice } from './unmet-notice.tsx'

interface Props {
  readonly state: string
  readonly row: AttributeRow
  /** the state in the column to the left */
  readonly left?: string | undefined
  readonly onDone?: () => void
}

const statuses = ['concrete', 'tbd', 'notApplicable'] as const

/** Everything about one cell of table 3-2: its value by type, its words, 左記と同様, and whether it is an assumption. */
export function CellEditor({ state, row, left, onDone }: Props) {
  const t = useTranslations('tables.table.editor')
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, words } = telling
  const at = { state, row: row.id }
  const cell = model.attributes[attributeCellKey(state, row.id)]
  const change = (changes: CellChange) => act(changeCell(model, at, changes))
  const isFollowing = cell?.sameAs !== undefined

  const sources = [
    { value: '', label: t('followNone') },
    ...statesInFlowOrder(model)
      .filter((id) => id !== state)
      .map((id) => ({ value: id, label: nameOf(id, telling) })),
  ]
  const people = Object.keys(model.stakeholders)
    .toSorted(compareIds)
    .map((id) => ({ value: id, label: nameOf(id, telling) }))

  return (
    <div className="grid gap-3">
      <UnmetNotice telling={telling} state={state} row={row.id} />
      <div className="flex flex-wrap items-end gap-2">
        <Select
          className="min-w-36 flex-1"
          label={t('status')}
          options={statuses.map((s) => ({ value: s, label: words(`attributeStatus.${s}`) }))}
          value={cell === undefined || cell.status === 'unknown' ? null : cell.status}
          placeholder={words('attributeStatus.unknown')}
          disabled={!canEdit}
          onValue={(status) => change({ status })}
        />
        {left !== undefined && canEdit && !isFollowing && (
          <Button onClick={() => act(follow(model, at, left))}>{t('follow')}</Button>
        )}
      </div>
      {!isFollowing && (
        <TypedValue
          telling={telling}
          row={row}
          value={cell?.value}
          canEdit={canEdit}
          onChoose={(value) => act(chooseValue(model, at, value))}
        />
      )}
      {!isFollowing && (
        <BilingualText
          label={t('words')}
          isLong={row.key === 'purpose'}
          value={cell?.text}
          hint={t('wordsHint')}
          canEdit={canEdit}
          onCommit={(text) => change(text === undefined ? { text } : { text, status: 'concrete' })}
        />
      )}
      <Select
        label={t('followOf')}
        hint={t('followHint')}
        options={sources}
        value={cell?.sameAs ?? ''}
        disabled={!canEdit}
        onValue={(source) =>
          act(source === '' ? clearCell(model, state, row.id) : follow(model, at, source))
        }
      />
      <CheckField
        label={t('assumption')}
        checked={cell?.basis === 'assumption'}
        disabled={!canEdit || cell === undefined}
        onCheck={(isAssumed) => change({ basis: isAssumed ? 'assumption' : 'fact' })}
      />
      {(cell?.basis === 'assumption' || cell?.note !== undefined) && (
        <BilingualText
          label={t('note')}
          isLong
          value={cell.note}
          canEdit={canEdit}
          onCommit={(note) => change({ note })}
        />
      )}
      {cell?.basis === 'assumption' && (
        <Select
          label={t('confirmedBy')}
          options={people}
          value={cell.confirmedBy ?? null}
          placeholder={t('followNone')}
          disabled={!canEdit}
          onValue={(confirmedBy) => change({ confirmedBy })}
        />
      )}
      <CellFacts row={row} cell={cell} onChange={change} />
      {canEdit && cell !== undefined && (
        <Button
          look="quiet"
          onClick={() => {
            act(clearCell(model, state, row.id))
            onDone?.()
          }}
        >
          {t('clear')}
        </Button>
      )}
    </div>
  )
}
