'use client'
import { memo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import type { Mark } from '#lib/agreement/gaps/mark.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { FindingHere } from '../../../_parts/findings/here-at-rest.ts'
import { MarkWords } from '../marks/at-rest.ts'
import { SectionName } from './section-name.tsx'
import type { Grouping } from './sections.ts'

interface Place {
  /** which of all rows it is, from 0 */
  readonly place: number
  /** takes its height */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
  /** columns of the table */
  readonly width: number
}

interface HeadingProps extends Place {
  readonly grouping: Grouping
  readonly of: string | null
}

/** The heading of rows that are put together. */
export function HeadingRow({ place, measure, width, grouping, of }: HeadingProps) {
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2}>
      <th
        colSpan={width}
        className="border-b border-line-strong bg-card px-2.5 pt-3.5 pb-1.5 text-sm font-bold"
      >
        <div className="sticky left-2.5 inline-block">
          <SectionName {...{ grouping, of }} />
        </div>
      </th>
    </tr>
  )
}

interface RiskProps extends Place {
  readonly riskId: string
  readonly marks: readonly Mark[]
}

/** A risk above its measures, with what the rules say about it as a whole. */
export const RiskRow = memo(function DrawnRisk({
  place,
  measure,
  width,
  riskId,
  marks,
}: RiskProps) {
  const t = useTranslations('agreement.responsibility')
  const locale = useLocale()
  const risks = useModel((m) => m.risks)
  const incident = risks[riskId]?.incident ?? { ja: riskId }
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2}>
      <th
        scope="rowgroup"
        colSpan={width}
        className="border-b border-line-soft bg-tag px-2.5 py-1.5 text-sm font-semibold"
      >
        <div className="sticky left-2.5 inline-block max-w-[calc(100vw-3.5rem)]">
          {t('risk', { id: riskMark(risks, riskId), text: say(incident, locale) })}
          <MarkWords marks={marks} />
        </div>
        <FindingHere id={riskId} />
      </th>
    </tr>
  )
})
