'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { CheckList } from '../fields/check-list.tsx'
import { CellPanel } from './cell-panel.tsx'
import type { useGridView } from './use-grid-view.ts'

/** Which texts of a column are shown, and whether the table is in its order. */
export function ColumnFilter({
  column,
  anchorId,
  emptyLabel,
  view,
  onDone,
}: {
  readonly column: string
  readonly anchorId: string
  /** what a cell without text is called */
  readonly emptyLabel: string
  readonly view: ReturnType<typeof useGridView>
  readonly onDone: () => void
}) {
  const t = useTranslations('grid')
  const { filters, sort } = view.view
  const chosen = filters[column] ?? []
  const isSorted = (isDown: boolean) => sort?.column === column && sort.isDown === isDown
  const all = [...new Set([...view.textsOf(column), ...chosen])]
  return (
    <CellPanel label={t('column.filter')} anchorId={anchorId} onClose={onDone}>
      <div className="grid gap-3">
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t('column.order')}</legend>
          <div className="flex flex-wrap gap-1.5">
            {[false, true].map((isDown) => (
              <Button
                key={String(isDown)}
                aria-pressed={isSorted(isDown)}
                look={isSorted(isDown) ? 'primary' : 'plain'}
                icon={
                  isDown ? <ArrowDown size={13} aria-hidden /> : <ArrowUp size={13} aria-hidden />
                }
                onClick={() => view.sort({ column, isDown })}
              >
                {t(isDown ? 'column.down' : 'column.up')}
              </Button>
            ))}
            {sort?.column === column && (
              <Button look="quiet" onClick={() => view.sort(undefined)}>
                {t('column.asGiven')}
              </Button>
            )}
          </div>
        </fieldset>
        <CheckList
          legend={t('column.show')}
          options={all.map((text) => ({ value: text, label: text === '' ? emptyLabel : text }))}
          chosen={chosen}
          canEdit
          onToggle={(text, isChosen) =>
            view.filter(column, isChosen ? [...chosen, text] : chosen.filter((c) => c !== text))
          }
        />
        <Button className="justify-self-end" onClick={onDone}>
          {t('column.done')}
        </Button>
      </div>
    </CellPanel>
  )
}
