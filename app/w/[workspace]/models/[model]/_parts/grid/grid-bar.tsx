'use client'
import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import type { ReactNode } from 'react'
import type { GridColumn } from './grid-types.ts'
import type { GridView } from './grid-view.ts'

/** The line above a table: how much of it a view shows, the way back, and the menu for those without a right button or keys. */
export function GridBar({
  view,
  columns,
  shown,
  all,
  isWhole,
  isHere,
  onShowAll,
  hidden,
  onShowHidden,
  views,
  onMenu,
}: {
  readonly view: GridView
  readonly columns: readonly GridColumn[]
  readonly shown: number
  readonly all: number
  readonly isWhole: boolean
  /** the view is too long for the address: a link does not show it */
  readonly isHere: boolean
  readonly onShowAll: () => void
  /** how many columns are left out */
  readonly hidden: number
  readonly onShowHidden: () => void
  /** the saved views */
  readonly views: ReactNode
  readonly onMenu: (button: Element) => void
}) {
  const t = useTranslations('grid')
  const sorted = columns.find((c) => c.id === view.sort?.column)
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1 text-xs print:hidden">
      {views}
      <output className="text-muted">
        {!isWhole && t('shown', { shown: String(shown), all: String(all) })}
        {sorted !== undefined && ` ${t('sorted', { column: sorted.label })}`}
      </output>
      {isHere && <span className="text-warn">{t('notInLink')}</span>}
      {!isWhole && (
        <Button look="quiet" onClick={onShowAll}>
          {t('showAll')}
        </Button>
      )}
      {hidden > 0 && (
        <Button look="quiet" onClick={onShowHidden}>
          {t('column.showHidden', { count: hidden })}
        </Button>
      )}
      <Button
        className="ml-auto"
        aria-haspopup="menu"
        icon={<Ellipsis size={14} aria-hidden />}
        onClick={(event) => onMenu(event.currentTarget)}
      >
        {t('menu')}
      </Button>
    </div>
  )
}
