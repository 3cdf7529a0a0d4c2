'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { CellRef } from './grid-types.ts'
import type { WaitingPaste } from './use-grid.ts'

const mostShown = 8

/** Before a paste of which several cells mean nothing: how many will be written, and which will not (G-17). */
export function PastePreview({
  waiting,
  closeLabel,
  labelOf,
  onAnswer,
}: {
  readonly waiting: WaitingPaste
  readonly closeLabel: string
  readonly labelOf: (at: CellRef) => { readonly row: string; readonly column: string }
  readonly onAnswer: (isTaken: boolean) => void
}) {
  const t = useTranslations('grid.preview')
  const { good, bad } = waiting
  return (
    <Dialog
      open
      onOpenChange={() => onAnswer(false)}
      closeLabel={closeLabel}
      title={t('title')}
      description={t('lead', {
        all: String(good.length + bad.length),
        good: String(good.length),
        bad: String(bad.length),
      })}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{t('leave')}</Button>
          <Button look="primary" disabled={good.length === 0} onClick={() => onAnswer(true)}>
            {t('take', { count: good.length })}
          </Button>
        </>
      }
    >
      <table className="w-full text-left text-sm">
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="py-1 pr-3 font-normal">
              {t('where')}
            </th>
            <th scope="col" className="py-1 font-normal">
              {t('text')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bad.slice(0, mostShown).map((cell) => {
            const { row, column } = labelOf(cell)
            return (
              <tr key={`${cell.row}|${cell.column}`} className="border-t border-line-soft">
                <th scope="row" className="py-1 pr-3 align-top font-normal text-muted">
                  {row} / {column}
                </th>
                <td className="max-w-60 truncate py-1 align-top">{cell.text}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {bad.length > mostShown && (
        <p className="text-xs text-muted">{t('more', { count: bad.length - mostShown })}</p>
      )}
    </Dialog>
  )
}
