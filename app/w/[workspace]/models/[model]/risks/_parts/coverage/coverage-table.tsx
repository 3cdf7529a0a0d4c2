'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { HeadCell, Table } from '#app/_ui/table.tsx'
import { say } from '#lib/model/local-text.ts'
import type { CoverageCell, RiskCoverage } from '#lib/model/queries/risk-coverage.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useArrows } from './use-arrows.ts'

interface Props {
  readonly coverage: RiskCoverage
  readonly onOpen: (event: string, cell: CoverageCell) => void
}

/** Events down, viewpoints across: how many risks with the worst of them, why there is none, or 未検討 in words and with a dashed edge. */
export function CoverageTable({ coverage, onOpen }: Props) {
  const t = useTranslations('register.coverage')
  const table = useTranslations('tables.risks')
  const telling = useTelling()
  const { words } = telling
  const { viewpoints, lines } = coverage
  const arrows = useArrows(lines.length, viewpoints.length)
  return (
    <div {...arrows.handlers} className="min-w-0 rounded-card border border-line bg-card">
      <Table caption={t('title')}>
        <thead>
          <tr>
            <HeadCell className="sticky left-0 z-[1] w-36 min-w-36 bg-card sm:w-64 sm:min-w-64">
              {table('events')}
            </HeadCell>
            {viewpoints.map((viewpoint) => (
              <HeadCell key={viewpoint} className="min-w-28 text-center">
                {words(`viewpoint.${viewpoint}`)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ event, cells }, row) => {
            const title = eventTitle(event, telling)
            return (
              <tr key={event}>
                <th
                  scope="row"
                  className="sticky left-0 z-[1] border-b border-line-soft bg-card px-2.5 py-1.5 text-left align-middle font-medium wrap-anywhere"
                >
                  {title}
                </th>
                {viewpoints.map((viewpoint, column) => {
                  const cell = cells.get(viewpoint)
                  const at = `${row},${column}`
                  return (
                    <td
                      key={viewpoint}
                      className="h-px border-b border-l border-line-soft p-0 align-middle"
                    >
                      {cell === undefined ? (
                        <p className="px-2 text-center text-xs text-muted">{t('notAsked')}</p>
                      ) : (
                        <button
                          type="button"
                          data-at={at}
                          data-state={stateOf(cell)}
                          tabIndex={arrows.isStop(at) ? 0 : -1}
                          onClick={() => onOpen(event, cell)}
                          className="grid size-full min-h-11 content-center justify-items-center gap-0.5 px-1.5 py-1 text-center -outline-offset-2 hover:bg-ai-soft"
                        >
                          <span className="sr-only">
                            {t('cell', {
                              event: title,
                              viewpoint: words(`viewpoint.${viewpoint}`),
                            })}
                          </span>
                          <Says cell={cell} />
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </Table>
    </div>
  )
}

/** What is known of one event from one viewpoint. */
function Says({ cell }: { readonly cell: CoverageCell }) {
  const t = useTranslations('register.coverage')
  const open = useTranslations('tables')('notConsidered')
  const { locale } = useTelling()
  const { risks, worst, notApplicable } = cell
  if (risks.length > 0) {
    return (
      <>
        <span className="text-base font-semibold">{t('count', { count: risks.length })}</span>
        {worst !== undefined && (
          <span className="text-2xs text-muted">
            {t('worst', { impact: String(worst.impact), likelihood: String(worst.likelihood) })}
          </span>
        )}
      </>
    )
  }
  if (notApplicable === undefined) {
    return (
      <Badge tone="warn" className="border border-dashed border-warn">
        {open}
      </Badge>
    )
  }
  return (
    <>
      <span className="text-xs text-muted">{t('notApplicable')}</span>
      <span className="line-clamp-2 text-2xs text-muted">
        {say(notApplicable.notApplicable, locale)}
      </span>
    </>
  )
}

function stateOf({ risks, isOpen }: CoverageCell): string {
  if (risks.length > 0) return 'risks'
  return isOpen ? 'open' : 'notApplicable'
}
