'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Select } from '#app/_ui/select.tsx'
import { removeElements } from '#lib/model/actions/remove.ts'
import type { Command } from '#lib/model/commands.ts'
import { say, writtenIn } from '#lib/model/local-text.ts'
import { collectedData } from '#lib/model/queries/collected-data.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { Grid } from '../../_parts/grid/grid.tsx'
import type {
  CellRef,
  CellText,
  GridCell,
  GridHead,
  GridRow,
} from '../../_parts/grid/grid-types.ts'
import { useSink } from '../../_parts/grid/use-sink.ts'
import { newId } from '../../_parts/new-id.ts'
import { StakeholderMark } from '../../_parts/stakeholder-mark.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { useProposedPlaces } from '../../_parts/use-proposed-places.ts'
import { useTelling } from '../../_parts/use-telling.ts'

/** The table of p15: 製造・販売者 / 名称 / 収集データ. */
export function CollectedTable() {
  const t = useTranslations('tables')
  const telling = useTelling()
  const { model, locale, words } = telling
  const canEdit = useCanEdit()
  const act = useAct()
  const sink = useSink()
  const [selected, setSelected] = useState<CellRef | undefined>()
  const presence = useCellPresence('ba-collected', selected)
  const isProposed = useProposedPlaces()
  const lines = collectedData(model)

  function cellOf({ row, column }: CellRef): GridCell {
    const device = model.systems[row]
    if (device === undefined) return { text: '', content: null, editing: 'none' }
    const text =
      column === 'device'
        ? say(device.name, locale)
        : device.collects.map((item) => say(item, locale)).join(words('listSeparator'))
    const isEmpty = text === ''
    return {
      text,
      content: isEmpty ? (
        <span className="rounded-[5px] border border-dashed border-warn-line px-1.5 text-xs text-warn">
          {t('notWritten')}
        </span>
      ) : (
        text
      ),
      ...(isEmpty ? { spoken: t('notWritten') } : {}),
      editing: 'text',
      isOpen: isEmpty,
      changedBy: presence.changedBy([row]),
      isProposed: isProposed('systems', row),
    }
  }

  function meaningOf({ row, column, text }: CellText): Command[] | undefined {
    const device = model.systems[row]
    if (device === undefined) return undefined
    if (column === 'device') {
      const value = writtenIn(locale, text.trim(), device.name)
      return value.ja === ''
        ? undefined
        : [{ type: 'set', in: 'systems', id: row, field: 'name', value }]
    }
    const items = text
      .split(/[、,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
    const value = items.map(
      (item) => device.collects.find((c) => say(c, locale) === item) ?? writtenIn(locale, item),
    )
    return [{ type: 'set', in: 'systems', id: row, field: 'collects', value }]
  }

  function add(vendor: string) {
    const name = writtenIn(locale, t('collected.newDevice'))
    const value = {
      kind: 'device' as const,
      name,
      vendor,
      operators: [],
      hostedOn: [],
      places: [],
      collects: [],
    }
    act([{ type: 'add', in: 'systems', id: newId('dev'), value }])
  }

  const rows = lines.map(({ device, vendor, vendorSpan }): GridRow => {
    const name = vendor === undefined ? t('collected.noVendor') : nameOf(vendor, telling)
    const head: GridHead = {
      key: device,
      at: 0,
      rowSpan: vendorSpan,
      isGroup: true,
      content: vendor === undefined ? name : <StakeholderMark id={vendor} name={name} />,
    }
    return { id: device, label: name, heads: vendorSpan > 0 ? [head] : [] }
  })
  const vendors = Object.keys(model.stakeholders)
    .toSorted(compareIds)
    .map((id) => ({ value: id, label: nameOf(id, telling) }))

  return (
    <div className="grid max-w-4xl gap-3">
      {rows.length === 0 ? (
        <EmptyState title={t('collected.empty')}>{t('collected.emptyLead')}</EmptyState>
      ) : (
        <Grid
          name="ba-collected"
          table="ba-collected"
          label={t('collected.title')}
          hint={t('grid.hint')}
          corners={[{ key: 'vendor', content: t('collected.vendor'), width: 180 }]}
          columns={[
            { id: 'device', width: 240, label: t('collected.device'), head: t('collected.device') },
            {
              id: 'collects',
              width: 320,
              label: t('collected.collects'),
              head: t('collected.collects'),
            },
          ]}
          rows={rows}
          cell={cellOf}
          canEdit={canEdit}
          peersAt={presence.peersAt}
          selected={selected}
          onSelect={setSelected}
          onText={(cells) => sink.take(cells, meaningOf)}
          reads={(cell) => meaningOf(cell) !== undefined}
          onClear={(cells) =>
            act(
              cells
                .filter((at) => at.column === 'collects')
                .map(({ row }) => ({
                  type: 'set',
                  in: 'systems',
                  id: row,
                  field: 'collects',
                  value: [],
                })),
            )
          }
          undo={sink.undo}
          redo={sink.redo}
        />
      )}
      {canEdit && (
        <div className="flex flex-wrap items-end gap-2">
          <Select
            className="w-64"
            label={t('collected.addFor')}
            options={vendors}
            value={null}
            placeholder={t('collected.add')}
            onValue={add}
          />
          {selected !== undefined && Object.hasOwn(model.systems, selected.row) && (
            <Button look="danger" onClick={() => act(removeElements(model, [selected.row]))}>
              {t('collected.remove', { name: nameOf(selected.row, telling) })}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
