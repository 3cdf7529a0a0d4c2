'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import { BaMembership, type PartProps } from './membership.tsx'
import { useAct } from '../../../_parts/use-act.ts'

const none = '-'

/** What the canvas adds to the panel of a state: who holds it, and the ba it stands in. */
export function StatePart(props: PartProps) {
  const t = useTranslations('canvas.inspector')
  const { id, telling, nameOf } = props
  const canEdit = useCanEdit()
  const act = useAct()
  const { model } = telling
  const holders = sortedIds(model.stakeholders)
  return (
    <>
      <Select
        label={t('holder')}
        disabled={!canEdit}
        value={model.states[id]?.holder ?? none}
        options={[
          { value: none, label: t('nobody') },
          ...holders.map((h) => ({ value: h, label: nameOf(h) })),
        ]}
        onValue={(holder) =>
          act([
            {
              type: 'set',
              in: 'states',
              id,
              field: 'holder',
              value: holder === none ? undefined : holder,
            },
          ])
        }
      />
      <BaMembership {...props} ids={[id]} />
    </>
  )
}
