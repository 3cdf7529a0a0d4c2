'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { CheckField } from '#app/_ui/check-field.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { attributeRows } from '#lib/model/attribute-row.ts'
import type { Ba } from '#lib/model/ba.ts'
import { statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { CellWords } from '../../_parts/cell-words.tsx'
import { HolderMark } from '../../_parts/holder-mark.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { BaCover } from './ba-cover.tsx'
import { BaMap } from './ba-map.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly id: string
  readonly ba: Ba
  readonly onShow: (state: string) => void
}

/** Which data a ba holds: one line a state, put in or taken out by its tick box. Membership is always explicit. */
export function BaMembers({ id, ba, onShow }: Props) {
  const t = useTranslations('tables.ba')
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const [isOnly, setOnly] = useState(false)
  const { model } = telling
  const states = statesInFlowOrder(model).filter((state) => !isOnly || ba.members.includes(state))
  const categories = attributeRows.filter(
    (row) => row.id === `category.${ba.category ?? 'personalData'}`,
  )

  return (
    <Section
      title={`${t('field.members')} (${ba.members.length})`}
      actions={<CheckField label={t('onlyMembers')} checked={isOnly} onCheck={setOnly} />}
    >
      <div className="mb-2 grid gap-2">
        <BaMap id={id} ba={ba} />
        {canEdit && <BaCover key={id} id={id} ba={ba} />}
      </div>
      <Table caption={t('field.members')}>
        <thead>
          <tr>
            <HeadCell className="w-14">{t('member')}</HeadCell>
            <HeadCell>{t('state')}</HeadCell>
            <HeadCell>{t('holder')}</HeadCell>
            <HeadCell>{t('category')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => {
            const name = nameOf(state, telling)
            return (
              <tr key={state}>
                <DataCell>
                  <input
                    type="checkbox"
                    className="size-4 accent-ai"
                    aria-label={t('memberOf', { state: name })}
                    checked={ba.members.includes(state)}
                    disabled={!canEdit}
                    onChange={(event) =>
                      act([
                        {
                          type: event.target.checked ? 'include' : 'exclude',
                          in: 'bas',
                          id,
                          field: 'members',
                          member: state,
                        },
                      ])
                    }
                  />
                </DataCell>
                <RowHead>
                  <button
                    type="button"
                    className="min-h-6 text-left text-ai hover:underline"
                    onClick={() => onShow(state)}
                  >
                    {name}
                  </button>
                </RowHead>
                <DataCell>
                  <HolderMark state={state} />
                </DataCell>
                <DataCell>
                  {categories.map((row) => (
                    <CellWords key={row.id} telling={telling} state={state} row={row} />
                  ))}
                </DataCell>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Section>
  )
}
