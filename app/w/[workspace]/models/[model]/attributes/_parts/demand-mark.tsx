'use client'
import { MessageSquareText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { BaDemand } from '#lib/model/ba.ts'
import { markOf } from '#lib/model/queries/demand-matrix.ts'

interface Props {
  readonly demand: BaDemand | undefined
  readonly changedBy: string | undefined
}

/** The mark of one cell of 3-1, with its clause and whether somebody left a note. */
export function DemandMark({ demand, changedBy }: Props) {
  const t = useTranslations('tables')
  const mark = markOf(demand)
  return (
    <span className="grid min-h-6 content-center justify-items-center gap-0.5">
      <span className="flex items-center gap-1">
        {mark === 'required' && <span className="text-xl leading-none">{t('matrix.circle')}</span>}
        {mark === 'notApplicable' && <span className="text-muted">{t('matrix.none')}</span>}
        {demand?.note !== undefined && (
          <MessageSquareText size={12} className="text-muted" aria-label={t('matrix.hasNote')} />
        )}
      </span>
      {demand?.clause !== undefined && demand.clause !== '' && (
        <span className="text-2xs text-muted">{demand.clause}</span>
      )}
      {changedBy !== undefined && (
        <span className="text-2xs text-ai">{t('changedBy', { name: changedBy })}</span>
      )}
    </span>
  )
}
