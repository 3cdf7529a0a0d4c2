import { Ban, Clock } from 'lucide-react'
import { cx } from '#app/_ui/cx.ts'
import type { TraceSheet } from '#lib/picture/trace/sheet.ts'
import { tintColour } from '../../../flow/_parts/figures/tint.ts'
import { edge, rowHead } from './trace-looks.ts'
import type { TraceProps } from './trace-props.ts'
import { baWords } from './trace-words.ts'

/** The ba below the attributes: which are entered and left at each line, and over which columns each is in force. */
export function TraceBands({ trace, sheet, words, selected, onSelect }: TraceProps) {
  const { t } = words
  const isCrossed = sheet.columns.some((column) => column.crossings.length > 0)
  const bas = [...Map.groupBy(trace.bands, (band) => band.ba).entries()]
  return (
    <tbody>
      {isCrossed && (
        <tr>
          <th scope="row" className={cx(rowHead, 'pt-3 text-2xs')}>
            {sheet.crossingsLabel}
          </th>
          {sheet.columns.map(({ crossings }, i) => (
            <td
              key={trace.path[i]}
              className={cx('px-2 pt-3 pb-1 align-top text-2xs text-muted', edge(crossings))}
            >
              {crossings.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </td>
          ))}
        </tr>
      )}
      {bas.length === 0 && (
        <tr>
          <th scope="row" className={rowHead}>
            {sheet.bandsLabel}
          </th>
          <td colSpan={trace.path.length} className="px-2.5 py-2 text-sm text-muted">
            {t('noBands')}
          </td>
        </tr>
      )}
      {bas.map(([ba, bands], nth) => (
        <tr key={ba}>
          {nth === 0 && (
            <th scope="rowgroup" rowSpan={bas.length} className={rowHead}>
              {sheet.bandsLabel}
            </th>
          )}
          {lane(trace.path.length, bands).map(({ first, span, isIn }) => (
            <td
              key={first}
              colSpan={span}
              className={cx('px-0.5 py-0.5', edge(sheet.columns[first]?.crossings))}
            >
              {isIn && (
                <button
                  type="button"
                  aria-current={selected === `${ba}|ba` ? 'true' : undefined}
                  onClick={() => onSelect(`${ba}|ba`)}
                  title={t('openBa', { name: baWords(ba, words) })}
                  className={cx(
                    'flex min-h-6 w-full items-center gap-1 rounded-[4px] bg-card px-2 text-left text-xs',
                    sheet.lanes[nth]?.phase === 'inForce'
                      ? 'border-[1.4px] border-dashed'
                      : 'border border-dotted border-line-strong text-muted',
                    selected === `${ba}|ba` && 'outline-2 outline-ai',
                  )}
                  style={
                    sheet.lanes[nth]?.phase === 'inForce'
                      ? {
                          color: tintColour(bands[0]?.tint ?? 0),
                          borderColor: tintColour(bands[0]?.tint ?? 0),
                        }
                      : undefined
                  }
                >
                  <BandWords said={sheet.lanes[nth]} />
                </button>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Name and days of a ba; a sign before it where it is not in force (P-38). */
function BandWords({ said }: { readonly said: TraceSheet['lanes'][number] | undefined }) {
  const Sign = said?.phase === 'before' ? Clock : Ban
  return (
    <>
      {said?.phase !== 'inForce' && <Sign size={11} aria-hidden className="shrink-0" />}
      <span className="truncate">
        {said?.name}
        {said?.period !== undefined && (
          <span className="ml-2 text-2xs text-muted">{said.period}</span>
        )}
      </span>
    </>
  )
}

interface LaneCell {
  readonly first: number
  readonly span: number
  readonly isIn: boolean
}

/** The cells of one ba: its stretches, and single empty cells where it is not in force. */
function lane(
  columns: number,
  bands: readonly { readonly first: number; readonly last: number }[],
): readonly LaneCell[] {
  return Array.from({ length: columns }, (_, i) => i).flatMap((i): LaneCell[] => {
    const band = bands.find(({ first, last }) => first <= i && i <= last)
    if (band === undefined) return [{ first: i, span: 1, isIn: false }]
    return band.first === i ? [{ first: i, span: band.last - band.first + 1, isIn: true }] : []
  })
}
