'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { riskStatuses } from '#lib/model/actions/risk.ts'
import type { Moment, Rating } from '#lib/model/queries/heat-map.ts'
import { levelText, scaleOf } from '#lib/words/risk-level-text.ts'
import { wholeView, writeView } from '../../../_parts/grid/grid-view.ts'
import { RiskPanel } from '../../../_parts/panels/risk-panel.tsx'
import { useTelling } from '../../../_parts/use-telling.ts'
import { WithInspector } from '../../../_parts/with-inspector.tsx'
import { useRiskTab } from '../use-risk-tab.ts'
import { HeatTable } from './heat-table.tsx'
import { ScaleEditor } from './scale-editor.tsx'

/** How bad and how likely the risks are, before and after their measures, on the scales the parties agreed (ours, not METI's). */
export function HeatTab() {
  const t = useTranslations('register')
  const { model, locale, words } = useTelling()
  const canEdit = useCanEdit()
  const { selected, select, close, show } = useRiskTab()
  const [isEditing, setEditing] = useState(false)

  /** The risks of one cell in the register, by the words its columns show. */
  function toRegister(moment: Moment, { impact, likelihood }: Rating) {
    const texts = {
      impact: [levelText(scaleOf(model, 'impact'), impact, locale)],
      likelihood: [levelText(scaleOf(model, 'likelihood'), likelihood, locale)],
    }
    const isAnyDismissed = Object.values(model.risks).some((risk) => risk.status === 'dismissed')
    const standing = riskStatuses.filter((status) => status !== 'dismissed')
    const filters = {
      ...(moment === 'before'
        ? texts
        : { residualImpact: texts.impact, residualLikelihood: texts.likelihood }),
      ...(isAnyDismissed ? { status: standing.map((one) => words(`riskStatus.${one}`)) } : {}),
    }
    const { filter } = writeView({ ...wholeView, filters })
    show('register', filter === undefined ? {} : { filter })
  }

  return (
    <WithInspector
      onClose={close}
      inspector={
        selected === undefined
          ? null
          : { of: selected.row, content: <RiskPanel id={selected.row} /> }
      }
      main={
        <div className="@container grid gap-3 px-4 py-3">
          <h2 className="text-lg font-semibold">{t('tab.heat')}</h2>
          <p className="text-xs text-muted">{t('ours')}</p>
          <p className="text-xs text-muted">{t('heat.lead')}</p>
          <div className="grid min-w-0 grid-cols-1 gap-4 @5xl:grid-cols-2">
            {(['before', 'after'] as const).map((moment) => (
              <HeatTable
                key={moment}
                moment={moment}
                selected={selected?.row}
                onOpen={(id) => select({ row: id, column: 'incident' })}
                onCell={(rating) => toRegister(moment, rating)}
              />
            ))}
          </div>
          {canEdit && (
            <div className="grid justify-items-start gap-3">
              <Button aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
                {t(isEditing ? 'scale.close' : 'scale.open')}
              </Button>
              {isEditing && <ScaleEditor />}
            </div>
          )}
        </div>
      }
    />
  )
}
