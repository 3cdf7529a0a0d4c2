'use client'
import { useTranslations } from 'use-intl'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { compareIds, eventsInFlowOrder, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { Selection } from './use-selection.ts'
import { openCount } from './views.ts'

interface Props {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
}

/** The flow in words: the same elements and connections as the picture, as tables (accessibility twin of the canvas). */
export function FlowList({ telling, nameOf, selection }: Props) {
  const t = useTranslations('canvas.list')
  const { model, words } = telling
  const names = (ids: readonly string[]) =>
    ids
      .map(nameOf)
      .filter((name) => name !== '')
      .join(words('listSeparator'))
  const pick = (id: string) => (
    <button
      type="button"
      aria-pressed={selection.ids.has(id)}
      onClick={() => selection.set([id])}
      className="-my-0.5 min-h-6 text-left hover:text-ai hover:underline aria-pressed:text-ai"
    >
      {nameOf(id)}
    </button>
  )
  const basOf = (id: string) =>
    names(sortedIds(model.bas).filter((ba) => model.bas[ba]?.members.includes(id)))
  const risksAt = (id: string) =>
    String(Object.values(model.risks).filter((r) => r.event === id || r.states.includes(id)).length)
  return (
    <div className="grid gap-5">
      <section className="rounded-card border border-line bg-card p-3">
        <h3 className="mb-1 font-semibold">{t('data')}</h3>
        <Table className="min-w-176" caption={t('data')}>
          <thead>
            <tr>
              <HeadCell>{t('name')}</HeadCell>
              <HeadCell>{t('holder')}</HeadCell>
              <HeadCell>{t('comesFrom')}</HeadCell>
              <HeadCell>{t('goesTo')}</HeadCell>
              <HeadCell>{t('bas')}</HeadCell>
              <HeadCell className="whitespace-nowrap">{t('risks')}</HeadCell>
              <HeadCell className="whitespace-nowrap">{t('open')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {statesInFlowOrder(model).map((id) => (
              <tr key={id} data-element={id}>
                <RowHead className="min-w-36">{pick(id)}</RowHead>
                <DataCell>{nameOf(model.states[id]?.holder ?? '')}</DataCell>
                <DataCell>{names(eventsWith('outputs', id))}</DataCell>
                <DataCell>{names(eventsWith('inputs', id))}</DataCell>
                <DataCell>{basOf(id)}</DataCell>
                <DataCell>{risksAt(id)}</DataCell>
                <DataCell>{String(openCount(model, id))}</DataCell>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section className="rounded-card border border-line bg-card p-3">
        <h3 className="mb-1 font-semibold">{t('event')}</h3>
        <Table className="min-w-176" caption={t('event')}>
          <thead>
            <tr>
              <HeadCell>{t('name')}</HeadCell>
              <HeadCell>{t('type')}</HeadCell>
              <HeadCell>{t('comesFrom')}</HeadCell>
              <HeadCell>{t('goesTo')}</HeadCell>
              <HeadCell>{t('holder')}</HeadCell>
              <HeadCell className="whitespace-nowrap">{t('risks')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {eventsInFlowOrder(model).map((id) => (
              <tr key={id} data-element={id}>
                <RowHead className="min-w-36">{pick(id)}</RowHead>
                <DataCell>{words(`eventKind.${model.events[id]?.kind ?? 'process_use'}`)}</DataCell>
                <DataCell>{names(model.events[id]?.inputs ?? [])}</DataCell>
                <DataCell>{names(model.events[id]?.outputs ?? [])}</DataCell>
                <DataCell>{names(model.events[id]?.actors ?? [])}</DataCell>
                <DataCell>{risksAt(id)}</DataCell>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
    </div>
  )

  function eventsWith(side: 'inputs' | 'outputs', state: string): readonly string[] {
    return sortedIds(model.events)
      .filter((event) => model.events[event]?.[side].includes(state))
      .toSorted(compareIds)
  }
}
