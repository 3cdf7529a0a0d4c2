'use client'
import { useTranslations } from 'use-intl'
import { tallies } from '#lib/model/queries/tallies.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import { Labelled, ListRow, ListTable } from './parts.tsx'
import type { ListProps } from './list-props.ts'
import { RowName } from './row-name.tsx'

/** Who takes part: organisations and everybody else, each with kind, role, how many data it holds and in how many events it acts. */
export function StakeholderTable(props: ListProps) {
  const t = useTranslations('canvas.list')
  const { model, words } = props.telling
  const all = sortedIds(model.stakeholders)
  const { heldBy } = tallies(model)
  const actsOf = (id: string) =>
    Object.values(model.events).filter((event) => event.actors.includes(id)).length
  return (
    <ListTable
      title={t('stakeholders')}
      empty={all.length === 0 ? t('noRows') : undefined}
      heads={[
        { text: t('name') },
        { text: t('type') },
        { text: t('role') },
        { text: t('holds'), isShort: true },
        { text: t('acts'), isShort: true },
      ]}
    >
      {all.map((id) => {
        const somebody = model.stakeholders[id]
        if (somebody === undefined) return null
        const { kind, role } = somebody
        return (
          <ListRow key={id} id={id} name={<RowName id={id} {...props} />}>
            <Labelled label={t('type')}>{words(`stakeholderKind.${kind}`)}</Labelled>
            <Labelled label={t('role')}>
              {role === undefined ? '' : words(`stakeholderRole.${role}`)}
            </Labelled>
            <Labelled label={t('holds')}>{String(heldBy(id))}</Labelled>
            <Labelled label={t('acts')}>{String(actsOf(id))}</Labelled>
          </ListRow>
        )
      })}
    </ListTable>
  )
}
