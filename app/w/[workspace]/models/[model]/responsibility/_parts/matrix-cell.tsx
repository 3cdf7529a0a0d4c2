'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import type { MarkKind } from '#lib/agreement/gaps/mark.ts'
import { waitsAtAuthor } from '#lib/agreement/negotiation.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Org } from '../../_parts/use-orgs.ts'

interface Props {
  /** "row,column": how the arrow keys find it */
  readonly at: string
  readonly isStop: boolean
  readonly isSelected: boolean
  readonly org: Org
  readonly measure: string
  /** the organisation takes no part now, so that nothing of it counts */
  readonly isAbsent: boolean
  /** all proposals of this place, answered ones too */
  readonly splits: readonly ResponsibilitySplit[]
  /** whether a rule names the organisation here, and as what */
  readonly mark: MarkKind | null
  readonly onOpen: () => void
}

/** What one organisation is for one measure: accepted solid, proposed dashed, declined struck through; always with words. */
export function MatrixCell(props: Props) {
  const { at, isStop, isSelected, org, measure, isAbsent, splits, mark, onOpen } = props
  const t = useTranslations('agreement')
  const open = splits.filter(
    (s) => s.status === 'accepted' || s.status === 'proposed' || waitsAtAuthor(splits, s),
  )
  const declined = splits.filter((s) => s.status === 'declined')
  const shown = open.length > 0 ? open : declined.slice(-1)
  return (
    <td className="h-px border-b border-l border-line-soft p-0 align-middle">
      <button
        type="button"
        data-at={at}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isSelected}
        onClick={onOpen}
        className={cx(
          'group grid size-full min-h-11 content-center justify-items-center gap-1 px-1.5 py-1 text-xs hover:bg-ai-soft',
          mark === 'gap' && 'outline-1 -outline-offset-4 outline-dashed outline-warn',
          (mark === 'conflict' || mark === 'boundary') &&
            'outline-4 -outline-offset-4 outline-double outline-bad',
          isSelected && 'bg-ai-soft outline-2 -outline-offset-2 outline-ai outline-solid',
        )}
      >
        <span className="sr-only">{t('responsibility.cell', { org: org.name, measure })}</span>
        {shown.length === 0 && <span className="sr-only">{t('responsibility.cellNone')}</span>}
        {mark !== null && <span className="sr-only">{t(`marks.kind.${mark}`)}</span>}
        {shown.length === 0 && (
          <Plus
            size={14}
            aria-hidden
            className="text-muted opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
          />
        )}
        {shown.map((s) => (
          <SplitMark key={s.id} split={s} isAbsent={isAbsent} />
        ))}
      </button>
    </td>
  )
}

/** One part as a chip: glyph, role, and how it stands; of an organisation that takes no part, that nobody carries it. */
export function SplitMark({
  split,
  isAbsent,
}: {
  readonly split: ResponsibilitySplit
  readonly isAbsent: boolean
}) {
  const t = useTranslations('agreement')
  const { role } = split
  const isOpen = split.status === 'accepted' || split.status === 'proposed'
  const status = isAbsent && isOpen ? 'orphaned' : split.status
  // One that went back to who proposed is a counter; what is told of it is that there is one.
  const isCounter = status === 'proposed' && split.answers !== undefined
  return (
    <span
      data-status={status}
      className={cx(
        'inline-flex items-center gap-1 rounded-md border px-1.5 py-0.5 text-xs whitespace-nowrap',
        status === 'accepted' && 'border-ok-line bg-ok-soft font-semibold text-ok',
        (status === 'proposed' || status === 'orphaned' || status === 'returned') &&
          'border-dashed border-warn bg-warn-soft text-warn',
        (status === 'declined' || status === 'withdrawn' || status === 'countered') &&
          'border-line text-muted',
      )}
    >
      <span aria-hidden>{t(`glyph.${role}`)}</span>
      <span className={cx(status === 'declined' && 'line-through')}>{t(`role.${role}`)}</span>
      <span className={status === 'accepted' ? 'sr-only' : 'text-2xs font-normal'}>
        {t(`splitStatus.${isCounter ? 'countered' : status}`)}
      </span>
    </span>
  )
}
