'use client'
import { useTranslations } from 'use-intl'
import { basInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { Labelled, ListRow, ListTable } from './parts.tsx'
import type { ListProps } from './list-props.ts'
import { RowName } from './row-name.tsx'

interface Props extends ListProps {
  readonly names: (ids: readonly string[]) => string
}

/** The ba, each with its kind of norm, how many data stand in it, and its parties. */
export function BaTable({ names, ...props }: Props) {
  const t = useTranslations('canvas.list')
  const { model, words } = props.telling
  const bas = basInFlowOrder(model)
  return (
    <ListTable
      title={t('bas')}
      empty={bas.length === 0 ? t('noRows') : undefined}
      heads={[
        { text: t('name') },
        { text: t('type') },
        { text: t('members'), isShort: true },
        { text: t('parties') },
      ]}
    >
      {bas.map((id) => {
        const ba = model.bas[id]
        if (ba === undefined) return null
        // Members that are gone are no longer drawn either.
        const members = ba.members.filter((member) => Object.hasOwn(model.states, member))
        return (
          <ListRow key={id} id={id} name={<RowName id={id} {...props} />}>
            <Labelled label={t('type')}>{words(`normType.${ba.normType}`)}</Labelled>
            <Labelled label={t('members')}>{String(members.length)}</Labelled>
            <Labelled label={t('parties')}>{names(ba.parties)}</Labelled>
          </ListRow>
        )
      })}
    </ListTable>
  )
}
