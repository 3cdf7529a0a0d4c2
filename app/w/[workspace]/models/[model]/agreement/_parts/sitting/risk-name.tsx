'use client'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'

/** A risk by its mark and its incident. */
export function RiskName({ riskId }: { readonly riskId: string }) {
  const locale = useLocale()
  const risks = useModel((m) => m.risks)
  return (
    <p className="text-sm">
      <span className="mr-1.5 font-semibold text-muted">{riskMark(risks, riskId)}</span>
      {say(risks[riskId]?.incident ?? { ja: riskId }, locale)}
    </p>
  )
}
