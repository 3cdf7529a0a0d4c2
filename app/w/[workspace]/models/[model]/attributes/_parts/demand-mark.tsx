'use client'
import { MessageSquareText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { BaDemand } from '#lib/model/ba.ts'
import { markOf } from '#lib/model/queries/demand-matrix.ts'

/** The mark of one cell of 3-1, with its clause and whether somebody left a note. */
export function DemandMark({ demand }: { readonly demand: BaDemand | undefined }) {
  const t = useTranslations('tables.matrix')
  const mark = markOf(demand)
  return (
    <span className="grid min-h-6 content-center justify-items-center gap-0.5">
      <span className="flex items-center gap-1">
        {mark === 'required' && <span className="text-xl leading-none">{t('circle')}</span>}
        {mark === 'notApplicable' && <span className="text-muted">{t('none')}</span>}
        {demand?.note !== undefined && (
          <MessageSquareText size={12} className="text-muted" aria-label={t('hasNote')} />
        )}
      </span>
      {demand?.clause !== undefined && demand.clause !== '' && (
        <span className="text-2xs text-muted">{demand.clause}</span>
      )}
    </span>
  )
}
