'use client'
import { useTranslations } from 'use-intl'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { keptIn } from '#lib/model/queries/hosting.ts'
import { layersOf, unknownLane } from '#lib/picture/layers/lanes.ts'
import type { ListProps } from './list-props.ts'
import { RowName } from './row-name.tsx'

/** The picture by layers in words: on which layers every data is kept, in which systems there, and from what that is known. */
export function LayerTable(props: Omit<ListProps, 'work'>) {
  const { nameOf } = props
  const { model, words } = props.telling
  const t = useTranslations('lens.layers')
  const canvas = useTranslations('canvas.list')
  const { lanes, held } = layersOf(model)
  const cell = (state: string, lane: string) => {
    const systems = held.get(state)?.get(lane)
    if (systems === undefined) return '—'
    return systems.length === 0 ? t('noSystem') : systems.map(nameOf).join(words('listSeparator'))
  }
  return (
    <section className="rounded-card border border-line bg-card p-3">
      <h3 className="mb-1 font-semibold">{t('table')}</h3>
      <Table className="min-w-176" caption={t('table')}>
        <thead>
          <tr>
            <HeadCell>{canvas('name')}</HeadCell>
            {lanes.map(({ id }) => (
              <HeadCell key={id}>{id === unknownLane ? t('unknown') : nameOf(id)}</HeadCell>
            ))}
            <HeadCell>{t('known')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {statesInFlowOrder(model).map((id) => (
            <tr key={id}>
              <RowHead className="min-w-36">
                <RowName id={id} {...props} />
              </RowHead>
              {lanes.map((lane) => (
                <DataCell key={lane.id}>{cell(id, lane.id)}</DataCell>
              ))}
              <DataCell>{t(`by.${keptIn(model, id).by}`)}</DataCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
