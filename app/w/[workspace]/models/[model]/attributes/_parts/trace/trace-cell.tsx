'use client'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import type { SheetCell, SheetColumn, TraceMark } from '#lib/picture/trace/sheet.ts'
import type { GridPeer } from '../../../_parts/grid/grid-types.ts'
import { MarkSign } from './mark-sign.tsx'
import { edge } from './trace-looks.ts'

interface Props {
  readonly cell: SheetCell | undefined
  readonly attribute: string
  readonly column: SheetColumn | undefined
  readonly at: string
  readonly isSelected: boolean
  readonly onSelect: (at: string) => void
  /** who of the others stands on this cell, here or in the table */
  readonly peers: readonly GridPeer[]
  /** who of the others changed it last, since this window opened */
  readonly changedBy: string | undefined
}

const looks: Record<TraceMark, string> = {
  none: 'border-transparent',
  changed: 'border-(--color-changed) bg-warn-soft',
  confirm: 'border-bad bg-bad-soft',
  open: 'border-dashed border-bad-line',
}

/** One attribute of one state; a marked one has a sign that opens what changed and why it is marked. */
export function TraceCellBox(props: Props) {
  const { cell, attribute, column, at, isSelected, onSelect, peers, changedBy } = props
  const t = useTranslations('trace')
  const tables = useTranslations('tables')
  const [peer] = peers
  const mark = cell?.mark ?? 'none'
  return (
    <td
      data-cell={mark === 'none' ? undefined : at}
      data-mark={mark}
      className={cx(
        'border-b border-b-line-soft p-0.5 align-top',
        mark !== 'none' && 'cursor-pointer',
        edge(column?.crossings),
      )}
    >
      <div
        className={cx(
          'relative min-h-9 rounded-md border-[1.5px] py-1.5 pr-2 pl-5 text-sm',
          looks[mark],
          isSelected && 'outline-2 outline-ai',
        )}
        style={peer === undefined ? undefined : { boxShadow: `inset 0 0 0 2px ${peer.color}` }}
      >
        {mark !== 'none' && (
          <SignButton
            mark={mark}
            label={t('openCell', {
              mark: t(`mark.${mark}`),
              attribute,
              state: column?.name ?? '',
            })}
            isSelected={isSelected}
            onOpen={() => onSelect(at)}
          />
        )}
        <span className={cx(cell?.isMuted === true && 'text-muted')}>{cell?.text}</span>
        {cell?.note !== undefined && (
          <span className="mt-0.5 block text-2xs text-muted">{cell.note}</span>
        )}
        {changedBy !== undefined && (
          <span className="block text-2xs text-ai">{tables('changedBy', { name: changedBy })}</span>
        )}
        {peer !== undefined && (
          <span
            className="absolute -top-px right-0 z-[7] max-w-full truncate rounded-bl-[4px] px-1 text-2xs text-on-org"
            style={{ background: peer.color }}
          >
            {peers.map((p) => p.name).join(' ')}
          </span>
        )}
      </div>
    </td>
  )
}

function SignButton({
  mark,
  label,
  isSelected,
  onOpen,
}: {
  readonly mark: Exclude<TraceMark, 'none'>
  readonly label: string
  readonly isSelected: boolean
  readonly onOpen: () => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-current={isSelected ? 'true' : undefined}
      onClick={onOpen}
      className="absolute top-0 left-0 flex size-6 items-start justify-start rounded-md p-1"
    >
      <MarkSign mark={mark} />
    </button>
  )
}
