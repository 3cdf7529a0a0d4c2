'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import { useAct } from '../../../_parts/use-act.ts'
import type { PartProps } from './membership.tsx'

const none = '-'

/** Who holds a state: one of those who take part, or nobody yet. */
export function HolderChoice({
  id,
  telling: { model },
  nameOf,
  hideLabel,
}: Omit<PartProps, 'open'> & { readonly hideLabel?: boolean }) {
  const t = useTranslations('canvas.inspector')
  const canEdit = useCanEdit()
  const act = useAct()
  return (
    <Select
      label={t('holder')}
      {...(hideLabel === true ? { hideLabel } : {})}
      disabled={!canEdit}
      value={model.states[id]?.holder ?? none}
      options={[
        { value: none, label: t('nobody') },
        ...sortedIds(model.stakeholders).map((h) => ({ value: h, label: nameOf(h) })),
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
  )
}
