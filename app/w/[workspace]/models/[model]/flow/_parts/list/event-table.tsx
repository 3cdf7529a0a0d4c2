'use client'
import { useTranslations } from 'use-intl'
import { eventsInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { isInside } from '#lib/picture/units/inside.ts'
import { kindWords } from '../kind-words.ts'
import { SetMembers } from '../side/membership.tsx'
import { useAtUnit, useUnit } from '../units/use-unit.ts'
import { chipView } from '../views.ts'
import { Labelled, ListRow, ListTable } from './parts.tsx'
import type { ListProps } from './list-props.ts'
import { RowName } from './row-name.tsx'

interface Props extends ListProps {
  readonly names: (ids: readonly string[]) => string
  readonly risksAt: (id: string) => string
}

/** The events, each with its kind, what goes in and comes out, who acts, and its risks. In the chosen row these are chosen. */
export function EventTable({ names, risksAt, ...props }: Props) {
  const t = useTranslations('canvas.list')
  const canvas = useTranslations('canvas')
  const { telling, nameOf, selection, work } = props
  const { model, words } = telling
  const { unit } = useUnit()
  const drawn = useAtUnit(model, unit)
  const events = eventsInFlowOrder(model)
  const open = (id: string) => selection.set([id])
  const cells = [
    { field: 'inputs', label: t('comesFrom') },
    { field: 'outputs', label: t('goesTo') },
    { field: 'actors', label: t('holder') },
  ] as const
  return (
    <ListTable
      title={t('event')}
      empty={events.length === 0 ? t('noRows') : undefined}
      heads={[
        { text: t('name') },
        { text: t('type') },
        ...cells.map(({ label }) => ({ text: label })),
        { text: t('risks'), isShort: true },
      ]}
    >
      {events.map((id) => (
        <ListRow key={id} id={id} name={<RowName id={id} {...props} />}>
          <Labelled label={t('type')}>
            {kindWords(chipView(id, telling), { kinds: words, canvas })}
            {isInside(drawn, id) && (
              <span className="ml-1.5 text-xs text-muted">
                {canvas('unit.insideLong', { unit: words(`transferUnit.${unit}`) })}
              </span>
            )}
          </Labelled>
          {cells.map(({ field, label }) => (
            <Labelled key={field} label={label}>
              {work !== undefined && selection.ids.has(id) ? (
                <SetMembers
                  {...{ id, telling, nameOf, open }}
                  of={{ in: 'events', field }}
                  title={label}
                  isInCell
                />
              ) : (
                names(model.events[id]?.[field] ?? [])
              )}
            </Labelled>
          ))}
          <Labelled label={t('risks')}>{risksAt(id)}</Labelled>
        </ListRow>
      ))}
    </ListTable>
  )
}
