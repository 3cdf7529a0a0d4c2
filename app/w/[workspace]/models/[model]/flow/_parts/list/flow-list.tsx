'use client'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import { useLens } from '../lens/use-lens.ts'
import { BaTable } from './ba-table.tsx'
import { EventTable } from './event-table.tsx'
import { LayerTable } from './layer-table.tsx'
import type { ListProps } from './list-props.ts'
import { StakeholderTable } from './stakeholder-table.tsx'
import { StateTable } from './state-table.tsx'

/**
 * The flow in words: the same elements and connections as the picture, as tables (accessibility twin of the canvas): data, events, who
 * takes part, and the ba.
 */
export function FlowList(props: ListProps) {
  const { telling, nameOf, selection } = props
  const { lens } = useLens()
  const { model, words } = telling
  const names = (ids: readonly string[]) =>
    ids
      .map(nameOf)
      .filter((name) => name !== '')
      .join(words('listSeparator'))
  const risksAt = (id: string) =>
    String(Object.values(model.risks).filter((r) => r.event === id || r.states.includes(id)).length)
  const basOf = (id: string) =>
    names(sortedIds(model.bas).filter((ba) => model.bas[ba]?.members.includes(id)))
  return (
    <div className="grid gap-5">
      {lens === 'layer' && <LayerTable {...{ telling, nameOf, selection }} />}
      <StateTable {...props} {...{ names, risksAt, basOf }} />
      <EventTable {...props} {...{ names, risksAt }} />
      <StakeholderTable {...props} />
      <BaTable {...props} {...{ names }} />
    </div>
  )
}
