'use client'
import { useTranslations } from 'use-intl'
import { keyOfAct } from '#app/_client/parts/grid-keys.tsx'
import { showComments } from '../comments/panel-state.ts'
import type { GridMenuEntry } from './grid-menu.tsx'
import type { GridCell, GridColumn } from './grid-types.ts'
import type { Act } from './key-act.ts'
import type { useClipboard } from './use-clipboard.ts'
import type { useColumns } from './use-columns.ts'
import type { useGrid } from './use-grid.ts'

interface Given {
  readonly grid: ReturnType<typeof useGrid>
  readonly clipboard: ReturnType<typeof useClipboard>
  readonly layout: ReturnType<typeof useColumns>
  readonly columns: readonly GridColumn[]
  readonly cell: GridCell | undefined
  readonly canEdit: boolean
  readonly onFilter: (column: string) => void
}

/** The entries of the menu of a table, in groups: what its keys do, and what is done to columns. */
export function useMenuEntries(given: Given): readonly (readonly GridMenuEntry[])[] {
  const { grid, clipboard, layout, columns, cell, canEdit, onFilter } = given
  const t = useTranslations('grid')
  const comment = useTranslations('comments.here')
  const { here, range } = grid
  const inRange = columns.slice(range.left, range.right + 1).map((c) => c.id)
  const isNone = here === undefined
  const mayWrite = canEdit && !isNone
  const hasPanel = cell?.editing === 'both' || cell?.editing === 'panel'

  function act(id: Act, isEnabled: boolean, isAfter = false): GridMenuEntry {
    const onChoose = () => void grid.perform({ act: id })
    return {
      id,
      label: t(`act.${id}`),
      keys: keyOfAct[id],
      isDisabled: !isEnabled,
      isAfter,
      onChoose,
    }
  }

  function clip(id: 'copy' | 'cut' | 'paste', isEnabled: boolean): GridMenuEntry {
    const onChoose = () => void clipboard[id]()
    return { id, label: t(`act.${id}`), keys: keyOfAct[id], isDisabled: !isEnabled, onChoose }
  }

  function column(
    id: 'width' | 'freeze' | 'unfreeze' | 'hide',
    isEnabled: boolean,
    onChoose: () => void,
  ) {
    return { id, label: t(`column.${id}`), isDisabled: !isEnabled, onChoose }
  }

  const isFrozen = layout.frozen > 0 && layout.frozen === range.right + 1
  return [
    [
      act('edit', mayWrite && cell?.editing !== 'none', cell?.editing === 'panel'),
      ...(hasPanel ? [act('open', mayWrite, true)] : []),
      {
        id: 'comment',
        label: comment('start'),
        keys: 'Shift+F2',
        isDisabled: isNone,
        isAfter: true,
        onChoose: () => showComments(),
      },
    ],
    [clip('cut', mayWrite), clip('copy', !isNone), clip('paste', mayWrite), act('clear', mayWrite)],
    [act('fillDown', mayWrite), act('fillRight', mayWrite)],
    [
      act('selectRows', !isNone),
      act('selectColumns', !isNone),
      act('selectAll', !isNone),
      act('nextOpen', !isNone),
    ],
    [
      {
        id: 'filter',
        label: t('column.filter'),
        isDisabled: isNone,
        isAfter: true,
        onChoose: () => {
          if (here !== undefined) onFilter(here.column)
        },
      },
      act('wider', !isNone),
      act('narrower', !isNone),
      column('width', inRange.some(layout.isResized), () => layout.restore(inRange)),
      isFrozen
        ? column('unfreeze', true, () => layout.freeze(null))
        : column('freeze', !isNone, () => layout.freeze(inRange.at(-1) ?? null)),
      column('hide', !isNone && inRange.length < columns.length, () => layout.hide(inRange)),
    ],
    [act('undo', canEdit), act('redo', canEdit)],
  ]
}
