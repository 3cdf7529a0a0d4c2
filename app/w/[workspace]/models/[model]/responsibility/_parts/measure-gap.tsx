'use client'
import { useParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import type { Gap } from '#lib/agreement/gaps.ts'
import { showTime } from '#lib/words/time.ts'
import { pointKey } from '../../_parts/points/open-points.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { markSigns } from './marks/mark-signs.ts'

/** The gap of a measure in words (AG-12). */
export function MeasureGap({ gap }: { readonly gap: Extract<Gap, { gap: 'no-accountable' }> }) {
  const t = useTranslations('agreement.responsibility')
  const locale = useLocale()
  const { nameOf } = useOrgs()
  const orgs = gap.offered.map(nameOf).join(t('separator'))
  return (
    <span
      className="mt-1 block text-xs"
      tabIndex={-1}
      data-point={pointKey({ kind: 'gap', riskId: gap.riskId, measureId: gap.measureId })}
    >
      <GapWords>
        {gap.offered.length === 0 ? t('gap') : t('gapOffered', { orgs })}
        {gap.carried.map(({ orgId, until }) => (
          <span key={orgId} className="block">
            {until === null
              ? t('carriedOnce', { org: nameOf(orgId) })
              : t('carriedUntil', {
                  org: nameOf(orgId),
                  time: showTime(Date.parse(until), 'minute', locale),
                })}
          </span>
        ))}
      </GapWords>
    </span>
  )
}

/** The row of a risk that nothing is done about. */
export function RiskGap({
  columns,
  place,
  measure,
  riskId,
}: {
  readonly columns: number
  /** which of all rows of the table it is, from 0 */
  readonly place: number
  /** takes its height */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
  readonly riskId: string
}) {
  const t = useTranslations('agreement.responsibility')
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2}>
      <td
        colSpan={columns}
        tabIndex={-1}
        data-point={pointKey({ kind: 'gap', riskId })}
        className="border-b border-line-soft px-2.5 py-2 text-xs"
      >
        <GapWords>
          {t('gapNoMeasure')}{' '}
          <CalmLink href={`/w/${workspace}/models/${model}/risks`}>{t('toRisks')}</CalmLink>
        </GapWords>
      </td>
    </tr>
  )
}

function GapWords({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-block rounded-md border border-dashed border-warn bg-warn-soft px-1.5 py-0.5 text-warn">
      <span aria-hidden>{markSigns.gap}</span> {children}
    </span>
  )
}
