'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { CheckList } from '../fields/check-list.tsx'
import { CellPanel } from './cell-panel.tsx'
import { textsToChoose } from './grid-view.ts'
import type { useGridView } from './use-grid-view.ts'

const mostShown = 24

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
  const [sought, setSought] = useState('')
  const texts = view.textsOf(column)
  const { shown, more } = textsToChoose(texts, chosen, { sought, most: mostShown })
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
        {texts.length > mostShown && (
          <TextField
            label={t('column.find')}
            value={sought}
            onText={setSought}
            autoComplete="off"
          />
        )}
        <CheckList
          legend={t('column.show')}
          isSearched
          options={shown.map((text) => ({ value: text, label: text === '' ? emptyLabel : text }))}
          chosen={chosen}
          canEdit
          onToggle={(text, isChosen) =>
            view.filter(column, isChosen ? [...chosen, text] : chosen.filter((c) => c !== text))
          }
        />
        {more > 0 && <p className="text-xs text-muted">{t('column.more', { count: more })}</p>}
        <Button className="justify-self-end" onClick={onDone}>
          {t('column.done')}
        </Button>
      </div>
    </CellPanel>
  )
}
