'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { unconcretedOf } from '#lib/model/queries/asked-attributes.ts'
import { compareIds, eventsInFlowOrder, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { say } from '#lib/model/local-text.ts'
import { olderName } from '#lib/model/older-name.ts'
import { isInside } from '#lib/picture/units/inside.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { OlderMark } from '../../_parts/older-name.tsx'
import { LayerTable } from './layer-table.tsx'
import { useLens } from './lens/use-lens.ts'
import { kindWords } from './kind-words.ts'
import { useAtUnit, useUnit } from './units/use-unit.ts'
import type { Selection } from './use-selection.ts'
import { chipView } from './views.ts'

interface Props {
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly selection: Selection
}

/** The flow in words: the same elements and connections as the picture, as tables (accessibility twin of the canvas). */
export function FlowList({ telling, nameOf, selection }: Props) {
  const t = useTranslations('canvas.list')
  const { model, words, locale } = telling
  const { lens } = useLens()
  const { unit } = useUnit()
  const drawn = useAtUnit(model, unit)
  const canvas = useTranslations('canvas')
  const unitOf = (state: string) => {
    const holder = drawn.states[state]?.holder ?? ''
    const found = drawn.stakeholders[holder]
    return found === undefined ? '' : say(found.name, locale)
  }
  const names = (ids: readonly string[]) =>
    ids
      .map(nameOf)
      .filter((name) => name !== '')
      .join(words('listSeparator'))
  const pick = (id: string) => (
    <>
      <button
        type="button"
        aria-pressed={selection.ids.has(id)}
        onClick={() => selection.set([id])}
        className="-my-0.5 min-h-6 text-left hover:text-ai hover:underline aria-pressed:text-ai"
      >
        {nameOf(id)}
      </button>{' '}
      <OlderMark older={olderName(model, id)} />
    </>
  )
  const basOf = (id: string) =>
    names(sortedIds(model.bas).filter((ba) => model.bas[ba]?.members.includes(id)))
  const risksAt = (id: string) =>
    String(Object.values(model.risks).filter((r) => r.event === id || r.states.includes(id)).length)
  const holderHead = unit === 'party' ? t('holder') : words(`transferUnit.${unit}`)
  return (
    <div className="grid gap-5">
      {lens === 'layer' && <LayerTable {...{ telling, nameOf, pick }} />}
      <section className="rounded-card border border-line bg-card p-3">
        <h3 className="mb-1 font-semibold">{t('data')}</h3>
        <Table className={stacked} caption={t('data')}>
          <thead className="max-sm:sr-only">
            <tr>
              <HeadCell>{t('name')}</HeadCell>
              <HeadCell className="whitespace-nowrap">{holderHead}</HeadCell>
              <HeadCell>{t('comesFrom')}</HeadCell>
              <HeadCell>{t('goesTo')}</HeadCell>
              <HeadCell>{t('bas')}</HeadCell>
              <HeadCell className="whitespace-nowrap">{t('risks')}</HeadCell>
              <HeadCell className="whitespace-nowrap">{t('open')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {statesInFlowOrder(model).map((id) => (
              <tr
                key={id}
                data-element={id}
                className="max-sm:block max-sm:border-b max-sm:border-line-soft max-sm:pb-2"
              >
                <RowHead className="min-w-36 max-sm:block max-sm:border-0 max-sm:px-0 max-sm:pb-0">
                  {pick(id)}
                </RowHead>
                <Labelled label={holderHead}>{unitOf(id)}</Labelled>
                <Labelled label={t('comesFrom')}>{names(eventsWith('outputs', id))}</Labelled>
                <Labelled label={t('goesTo')}>{names(eventsWith('inputs', id))}</Labelled>
                <Labelled label={t('bas')}>{basOf(id)}</Labelled>
                <Labelled label={t('risks')}>{risksAt(id)}</Labelled>
                <Labelled label={t('open')}>{String(unconcretedOf(model, id))}</Labelled>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section className="rounded-card border border-line bg-card p-3">
        <h3 className="mb-1 font-semibold">{t('event')}</h3>
        <Table className={stacked} caption={t('event')}>
          <thead className="max-sm:sr-only">
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
              <tr
                key={id}
                data-element={id}
                className="max-sm:block max-sm:border-b max-sm:border-line-soft max-sm:pb-2"
              >
                <RowHead className="min-w-36 max-sm:block max-sm:border-0 max-sm:px-0 max-sm:pb-0">
                  {pick(id)}
                </RowHead>
                <Labelled label={t('type')}>
                  {kindWords(chipView(id, telling), { kinds: words, canvas })}
                  {isInside(drawn, id) && (
                    <span className="ml-1.5 text-xs text-muted">
                      {canvas('unit.insideLong', { unit: words(`transferUnit.${unit}`) })}
                    </span>
                  )}
                </Labelled>
                <Labelled label={t('comesFrom')}>{names(model.events[id]?.inputs ?? [])}</Labelled>
                <Labelled label={t('goesTo')}>{names(model.events[id]?.outputs ?? [])}</Labelled>
                <Labelled label={t('holder')}>{names(model.events[id]?.actors ?? [])}</Labelled>
                <Labelled label={t('risks')}>{risksAt(id)}</Labelled>
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

/** On a narrow screen a row is a block, and every cell says what it is. */
const stacked = 'sm:min-w-176 max-sm:block max-sm:[&_tbody]:block'

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const isEmpty = children === ''
  return (
    <DataCell
      className={cx(
        'max-sm:gap-2 max-sm:border-0 max-sm:px-0 max-sm:py-0.5',
        isEmpty ? 'max-sm:hidden' : 'max-sm:flex',
      )}
    >
      <span className="w-24 shrink-0 text-xs leading-5 text-muted sm:hidden">{label}</span>
      <span className="min-w-0">{children}</span>
    </DataCell>
  )
}
