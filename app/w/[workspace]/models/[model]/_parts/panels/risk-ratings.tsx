'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import { rateRisk, riskRatings } from '#lib/model/actions/risk.ts'
import type { Risk } from '#lib/model/risk.ts'
import { levelText, scaleOf } from '#lib/words/risk-level-text.ts'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { PanelPart } from './panel-parts.tsx'

/** Stands for “not rated” in the list. */
const none = 'none'

/** How bad and how likely a risk is, and what is left of both once the measures are in place (M-70, M-71). */
export function RiskRatings({ id, risk }: { readonly id: string; readonly risk: Risk }) {
  const t = useTranslations('tables.risks')
  const { model, locale } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  return (
    <PanelPart title={t('levels')}>
      <div className="grid grid-cols-2 items-end gap-2">
        {riskRatings.map((rating) => {
          const isImpact = rating === 'impact' || rating === 'residualImpact'
          const scale = scaleOf(model, isImpact ? 'impact' : 'likelihood')
          const level = risk[rating]
          const levels = scale.map((_, i) => i + 1)
          // A level the scale has no more stays to be read.
          const shown = level === undefined || levels.includes(level) ? levels : [...levels, level]
          return (
            <Select
              key={rating}
              label={t(rating)}
              options={[
                { value: none, label: t('notRated') },
                ...shown.map((l) => ({ value: String(l), label: levelText(scale, l, locale) })),
              ]}
              value={level === undefined ? none : String(level)}
              disabled={!canEdit}
              onValue={(value) =>
                act(rateRisk(id, rating, value === none ? undefined : Number(value)))
              }
            />
          )
        })}
      </div>
    </PanelPart>
  )
}
