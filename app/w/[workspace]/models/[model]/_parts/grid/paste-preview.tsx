'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { Select } from '#app/_ui/select.tsx'
import type { CellRef } from './grid-types.ts'
import { decided, type Decision, type MismatchGroup } from './paste-choices.ts'
import type { WaitingPaste } from './use-writing.ts'

const mostShown = 50

interface Props {
  readonly waiting: WaitingPaste
  readonly closeLabel: string
  readonly labelOf: (at: CellRef) => { readonly row: string; readonly column: string }
  readonly onAnswer: (decisions: ReadonlyMap<string, Decision> | undefined) => void
}

/**
 * Before a paste of which several cells mean or name nothing: how many will be written, and for each value that names nothing
 * whether it is written as words, replaced by one that does, added, or left out (G-17, G-31).
 */
export function PastePreview({ waiting, closeLabel, labelOf, onAnswer }: Props) {
  const t = useTranslations('grid.preview')
  const { cells, groups, bad } = waiting
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const known = new Map(
    groups.flatMap((group) => group.cells.map((cell) => [cell, group] as const)),
  )
  const mismatches = (cell: (typeof cells)[number]) =>
    groups.filter((group) => group.cells.includes(cell))
  const good = cells.length - known.size
  const written = decided(cells, mismatches, decisions).cells.length
  const say = (key: string, decision: Decision) =>
    setDecisions(new Map([...decisions, [key, decision]]))
  const sayAll = (decision: Decision) =>
    setDecisions(new Map(groups.map((group) => [group.key, decision])))
  return (
    <Dialog
      open
      isKept
      wide
      onOpenChange={() => onAnswer(undefined)}
      closeLabel={closeLabel}
      title={t('title')}
      description={t(good === 0 ? 'leadNone' : 'lead', {
        all: String(cells.length + bad.length),
        good: String(good),
        bad: String(known.size + bad.length),
      })}
      actions={
        <>
          <Button onClick={() => onAnswer(undefined)}>{t('leave')}</Button>
          <Button look="primary" disabled={written === 0} onClick={() => onAnswer(decisions)}>
            {t('take', { count: written })}
          </Button>
        </>
      }
    >
      {groups.length > 0 && (
        <>
          <div className="mb-2 flex flex-wrap items-center gap-2 text-sm">
            <span className="text-muted">{t('together')}</span>
            <Button onClick={() => sayAll({ do: 'keep' })}>{t('keep')}</Button>
            <Button onClick={() => sayAll({ do: 'skip' })}>{t('skip')}</Button>
          </div>
          <table className="w-full text-left text-sm">
            <thead className="text-xs text-muted">
              <tr>
                <th scope="col" className="py-1 pr-3 font-normal">
                  {t('text')}
                </th>
                <th scope="col" className="py-1 pr-3 font-normal">
                  {t('where')}
                </th>
                <th scope="col" className="w-60 py-1 font-normal">
                  {t('choice')}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.slice(0, mostShown).map((group) => (
                <GroupLine
                  key={group.key}
                  group={group}
                  labelOf={labelOf}
                  decision={decisions.get(group.key) ?? { do: 'keep' }}
                  onDecide={(decision) => say(group.key, decision)}
                />
              ))}
            </tbody>
          </table>
          {groups.length > mostShown && (
            <p className="text-xs text-muted">{t('more', { count: groups.length - mostShown })}</p>
          )}
        </>
      )}
      {bad.length > 0 && (
        <div className="mt-3 text-sm">
          <p className="font-medium">{t('unread', { count: bad.length })}</p>
          <ul className="text-muted">
            {bad.slice(0, 8).map((cell) => {
              const { row, column } = labelOf(cell)
              return (
                <li key={`${cell.row}|${cell.column}`} className="truncate">
                  {row} / {column}: {cell.text}
                </li>
              )
            })}
          </ul>
          {bad.length > 8 && (
            <p className="text-xs text-muted">{t('more', { count: bad.length - 8 })}</p>
          )}
        </div>
      )}
    </Dialog>
  )
}

function GroupLine({
  group,
  labelOf,
  decision,
  onDecide,
}: Pick<Props, 'labelOf'> & {
  readonly group: MismatchGroup
  readonly decision: Decision
  readonly onDecide: (decision: Decision) => void
}) {
  const t = useTranslations('grid.preview')
  const { piece, about, cells, add } = group
  const options = [
    { value: 'keep', label: t('keep') },
    ...(add === undefined ? [] : [{ value: 'add', label: t(`add.${add}`) }]),
    { value: 'skip', label: t('skip') },
    ...group.options.map((text) => ({ value: `map:${text}`, label: t('map', { text }) })),
  ]
  return (
    <tr className="border-t border-line-soft">
      <th scope="row" className="max-w-60 py-1.5 pr-3 align-middle font-medium wrap-break-word">
        {piece}
      </th>
      <td className="py-1.5 pr-3 align-middle text-muted">
        {t('inCells', { about, count: cells.length })}
        {/* Of what the cells say it: the attribute is told already. */}
        <span className="block text-ink">{placesOf(cells.map(labelOf), about)}</span>
      </td>
      <td className="py-1.5">
        <Select
          hideLabel
          label={t('choiceOf', { text: piece })}
          options={options}
          value={decision.do === 'map' ? `map:${decision.to}` : decision.do}
          onValue={(value) => {
            if (value === 'keep' || value === 'skip' || value === 'add') onDecide({ do: value })
            else onDecide({ do: 'map', to: value.slice('map:'.length) })
          }}
        />
      </td>
    </tr>
  )
}

const mostPlaces = 3

function placesOf(
  labels: readonly { readonly row: string; readonly column: string }[],
  about: string,
): string {
  // A row is called with its group before it.
  const isAbout = (name: string) => name === about || name.endsWith(` / ${about}`)
  const names = labels.map(({ row, column }) =>
    [row, column].filter((name) => !isAbout(name)).join(' / '),
  )
  const all = [...new Set(names)]
  return [...all.slice(0, mostPlaces), ...(all.length > mostPlaces ? ['…'] : [])].join(', ')
}
