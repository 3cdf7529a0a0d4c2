'use client'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { Table } from '#app/_ui/table.tsx'
import {
  cellOf,
  heatMap,
  ratingOf,
  shareOf,
  type Moment,
  type Rating,
} from '#lib/model/queries/heat-map.ts'
import { levelText, scaleOf } from '#lib/words/risk-level-text.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { RiskButtons } from './risk-buttons.tsx'

interface Props {
  readonly moment: Moment
  readonly selected: string | undefined
  readonly onOpen: (id: string) => void
  readonly onCell: (rating: Rating) => void
}

/**
 * Impact down from the worst, likelihood across to the most likely: how many risks and which, in a table that says it all without its
 * grounds. Those repeat the order in one hue, the darker the worse.
 */
export function HeatTable({ moment, selected, onOpen, onCell }: Props) {
  const t = useTranslations('register')
  const { model, locale } = useTelling()
  const map = heatMap(model, moment)
  const impacts = scaleOf(model, 'impact')
  const likelihoods = scaleOf(model, 'likelihood')
  const title = t('heat.title', { moment: t(moment) })
  const down = impacts.map((_, i) => impacts.length - i)
  const across = likelihoods.map((_, i) => i + 1)

  /** Where a risk stood before its measures, when it stands elsewhere after them. */
  function from(id: string) {
    const risk = model.risks[id]
    const was = risk && moment === 'after' ? ratingOf(risk, 'before') : undefined
    const is = risk && ratingOf(risk, moment)
    if (was === undefined || is === undefined || cellOf(was) === cellOf(is)) return null
    return <span>{t('heat.from', { rating: `${was.impact}×${was.likelihood}` })}</span>
  }

  return (
    <section className="grid min-w-0 content-start gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <div className="min-w-0 rounded-card border border-line bg-card">
        <Table caption={title} className="table-fixed">
          <thead>
            <tr>
              <td className="w-24 border-b border-line px-2 py-1.5 align-bottom text-2xs text-muted">
                {t('heat.axes')}
              </td>
              {across.map((likelihood) => (
                <th
                  key={likelihood}
                  scope="col"
                  className="w-20 border-b border-l border-line px-1.5 py-1.5 text-center align-bottom text-xs font-medium wrap-anywhere"
                >
                  {levelText(likelihoods, likelihood, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {down.map((impact) => (
              <tr key={impact}>
                <th
                  scope="row"
                  className="border-b border-line px-2 py-1.5 text-left align-middle text-xs font-medium wrap-anywhere"
                >
                  {levelText(impacts, impact, locale)}
                </th>
                {across.map((likelihood) => {
                  const rating = { impact, likelihood }
                  const ids = map.cells.get(cellOf(rating)) ?? []
                  return (
                    <td
                      key={likelihood}
                      data-heat={`${moment} ${impact}×${likelihood}`}
                      className={cx(
                        'h-14 border-b border-l border-line px-1 py-0.5 align-top',
                        groundOf(shareOf(model, rating), ids.length > 0),
                      )}
                    >
                      {ids.length > 0 && (
                        <>
                          <button
                            type="button"
                            aria-label={t('heat.toRegister', {
                              impact: levelText(impacts, impact, locale),
                              likelihood: levelText(likelihoods, likelihood, locale),
                              count: ids.length,
                            })}
                            onClick={() => onCell(rating)}
                            className="min-h-6 min-w-8 rounded-md px-1 text-lg leading-6 font-semibold hover:underline"
                          >
                            {t('heat.count', { count: ids.length })}
                          </button>
                          <RiskButtons
                            {...{ ids, selected, onOpen }}
                            most={mostInCell}
                            beside={from}
                          />
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {(['unrated', 'outside'] as const).map(
        (which) =>
          map[which].length > 0 && (
            <div key={which} data-heat={`${moment} ${which}`} className="text-xs">
              <p className="text-muted">
                {t('heat.listed', { label: t(`heat.${which}`), count: map[which].length })}
              </p>
              <RiskButtons ids={map[which]} {...{ selected, onOpen }} most={mostBeside} />
            </div>
          ),
      )}
    </section>
  )
}

const mostInCell = 6
const mostBeside = 30

/**
 * The ground of a cell by its share of the worst there is; high and medium begin where they do in the picture of the flow. Strong grounds are for
 * where there is something: a map in which nothing is rated yet is quiet.
 */
function groundOf(share: number, isTaken: boolean): string {
  if (!isTaken) {
    if (share >= 8 / 25) return 'bg-ai-soft'
    return share >= 4 / 25 ? 'bg-ai-soft/50' : 'bg-card'
  }
  if (share >= 15 / 25) return 'bg-ai text-on-ai'
  if (share >= 8 / 25) return 'bg-ai-line text-ink'
  return share >= 4 / 25 ? 'bg-ai-soft text-ink' : 'bg-card text-ink'
}
