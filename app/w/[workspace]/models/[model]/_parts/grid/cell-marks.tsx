import { PencilLine, TriangleAlert } from 'lucide-react'
import { cx } from '#app/_ui/cx.ts'
import { SeverityIcon } from '../findings/severity-icon.tsx'
import type { CellMark } from './grid-types.ts'

interface Props {
  readonly marks: readonly CellMark[] | undefined
  /** signs alone, beside the one mark the cell holds */
  readonly isBeside: boolean
}

/**
 * What is known of a cell beyond its content. Notes, of which a table may be full, are a small sign at the edge of the cell, plain
 * where one points or stands; the others have their words, or, beside a mark, stand on its line (F-269).
 */
export function CellMarks({ marks = [], isBeside }: Props) {
  if (marks.length === 0) return null
  const isSign = (mark: CellMark) => isBeside || mark.severity === 'info'
  const signs = marks.filter(isSign)
  return (
    <>
      {marks.map((mark) => (isSign(mark) ? null : <Worded key={mark.long} mark={mark} />))}
      {signs.length > 0 && (
        <span className={cx('absolute flex gap-0.5', isBeside ? 'top-3 right-2' : 'top-1 right-1')}>
          {signs.map((mark) => (
            <Signed key={mark.long} mark={mark} />
          ))}
        </span>
      )}
    </>
  )
}

function Worded({ mark }: { readonly mark: CellMark }) {
  return (
    <span
      {...dataOf(mark)}
      className={cx('mt-0.5 flex items-start gap-1 text-left text-2xs', toneOf(mark))}
    >
      <Sign mark={mark} size={11} className="mt-0.5" />
      <span className="line-clamp-3 min-w-0">{mark.short}</span>
    </span>
  )
}

function Signed({ mark }: { readonly mark: CellMark }) {
  const isNote = mark.severity === 'info'
  return (
    <span
      {...dataOf(mark)}
      className={cx(
        toneOf(mark),
        isNote &&
          'opacity-35 group-hover/cell:opacity-100 group-data-active/cell:opacity-100 forced-colors:opacity-100',
      )}
    >
      <Sign mark={mark} size={isNote ? 10 : 13} />
      <span className="sr-only">{mark.short}</span>
    </span>
  )
}

/** A triangle for what a ba does not accept, of a finding the sign of how grave it is, a pencil for what is another than signed. */
function Sign({
  mark: { kind, severity },
  size,
  className,
}: {
  readonly mark: CellMark
  readonly size: number
  readonly className?: string
}) {
  if (severity !== undefined)
    return <SeverityIcon {...{ severity, size, className: cx(className) }} />
  const Shape = kind === 'changed' ? PencilLine : TriangleAlert
  return <Shape size={size} className={cx('shrink-0', className)} aria-hidden />
}

const tones = { unmet: 'text-bad', finding: 'text-warn', changed: 'text-muted' } as const
const findingTones = { error: 'text-bad', warn: 'text-warn', info: 'text-muted' } as const

function toneOf({ kind, severity }: CellMark): string {
  return severity === undefined ? tones[kind] : findingTones[severity]
}

function dataOf({ kind, severity, long }: CellMark) {
  return { title: long, 'data-mark': kind, 'data-severity': severity } as const
}
