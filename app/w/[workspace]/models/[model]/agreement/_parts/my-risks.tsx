'use client'
import { ChevronRight } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { cx } from '#app/_ui/cx.ts'
import type { SeatStatus } from '#lib/agreement/status.ts'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { Seal } from '../../_parts/seal.tsx'
import { compareWithLive } from '../../_parts/seat-difference.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'

interface Props {
  readonly status: AgreementStatus
  readonly selected: string | undefined
  readonly onOpen: (riskId: string) => void
}

const rank: Readonly<Record<SeatStatus, number>> = {
  stale: 0,
  orphaned: 1,
  expired: 1,
  none: 2,
  rejected: 3,
  withdrawn: 3,
  valid: 4,
}

/** The risks one's own organisation signs: those that changed first, those that stand last. */
export function MyRisks({ status, selected, onOpen }: Props) {
  const t = useTranslations('agreement.agreement')
  const locale = useLocale()
  const model = useModel((m) => m)
  const { mine } = useOrgs()
  const seats = status.mine
    .filter((s) => s.asked || s.status !== 'none')
    .toSorted((a, b) => rank[a.status] - rank[b.status] || compareIds(a.riskId, b.riskId))
  if (seats.length === 0) return <p className="text-muted">{t('mineNone', { org: mine.name })}</p>
  return (
    <ul className="grid">
      {seats.map((seat) => {
        const incident = model.risks[seat.riskId]?.incident ?? { ja: seat.riskId }
        const changes =
          seat.status === 'stale' && seat.signed !== null
            ? (compareWithLive(seat.signed.closure, seat.riskId, model, status.splits)?.differences
                .length ?? 0)
            : 0
        return (
          <li key={seat.riskId} className="border-t border-line-soft first:border-t-0">
            <button
              type="button"
              aria-pressed={selected === seat.riskId}
              onClick={() => onOpen(seat.riskId)}
              className={cx(
                'flex min-h-11 w-full items-center gap-3 rounded-md px-1.5 py-1.5 text-left hover:bg-ai-soft',
                selected === seat.riskId && 'bg-ai-soft',
              )}
            >
              <span className="text-xs font-semibold text-muted">
                {riskMark(model.risks, seat.riskId)}
              </span>
              <span className="line-clamp-2 min-w-0 flex-1 text-sm">{say(incident, locale)}</span>
              <Seal
                status={seat.status}
                {...(changes > 0 ? { note: t('changes', { count: changes }) } : {})}
              />
              <ChevronRight size={14} aria-hidden className="shrink-0 text-muted" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
