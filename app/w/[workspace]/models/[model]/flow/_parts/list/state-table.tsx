'use client'
import { useTranslations } from 'use-intl'
import { say } from '#lib/model/local-text.ts'
import { unconcretedOf } from '#lib/model/queries/asked-attributes.ts'
import { compareIds, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import { HolderChoice } from '../side/holder-choice.tsx'
import { useAtUnit, useUnit } from '../units/use-unit.ts'
import { Labelled, ListRow, ListTable } from './parts.tsx'
import type { ListProps } from './list-props.ts'
import { RowName } from './row-name.tsx'

interface Props extends ListProps {
  readonly names: (ids: readonly string[]) => string
  readonly risksAt: (id: string) => string
  readonly basOf: (id: string) => string
}

/** The data, each with who holds it, the events around it, its ba and risks. In the chosen row the holder is chosen. */
export function StateTable({ names, risksAt, basOf, ...props }: Props) {
  const t = useTranslations('canvas.list')
  const { telling, nameOf, selection, work } = props
  const { model, words, locale } = telling
  const { unit } = useUnit()
  const drawn = useAtUnit(model, unit)
  const unitOf = (state: string) => {
    const found = drawn.stakeholders[drawn.states[state]?.holder ?? '']
    return found === undefined ? '' : say(found.name, locale)
  }
  const eventsWith = (side: 'inputs' | 'outputs', state: string) =>
    sortedIds(model.events)
      .filter((event) => model.events[event]?.[side].includes(state))
      .toSorted(compareIds)
  const holder = unit === 'party' ? t('holder') : words(`transferUnit.${unit}`)
  const states = statesInFlowOrder(model)
  return (
    <ListTable
      title={t('data')}
      empty={states.length === 0 ? t('noRows') : undefined}
      heads={[
        { text: t('name') },
        { text: holder, isShort: true },
        { text: t('comesFrom') },
        { text: t('goesTo') },
        { text: t('bas') },
        { text: t('risks'), isShort: true },
        { text: t('open'), isShort: true },
      ]}
    >
      {states.map((id) => (
        <ListRow key={id} id={id} name={<RowName id={id} {...props} />}>
          <Labelled label={holder}>
            {work !== undefined && unit === 'party' && selection.ids.has(id) ? (
              <HolderChoice {...{ id, telling, nameOf }} hideLabel />
            ) : (
              unitOf(id)
            )}
          </Labelled>
          <Labelled label={t('comesFrom')}>{names(eventsWith('outputs', id))}</Labelled>
          <Labelled label={t('goesTo')}>{names(eventsWith('inputs', id))}</Labelled>
          <Labelled label={t('bas')}>{basOf(id)}</Labelled>
          <Labelled label={t('risks')}>{risksAt(id)}</Labelled>
          <Labelled label={t('open')}>{String(unconcretedOf(model, id))}</Labelled>
        </ListRow>
      ))}
    </ListTable>
  )
}
