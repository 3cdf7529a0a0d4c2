'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { heatMap } from '#lib/model/queries/heat-map.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { RiskPanel } from '../../../_parts/panels/risk-panel.tsx'
import { useTelling } from '../../../_parts/use-telling.ts'
import { WithInspector } from '../../../_parts/with-inspector.tsx'
import { useRiskTab } from '../use-risk-tab.ts'
import { Register } from './register.tsx'

/** All risks of the model, with what is missing in them. */
export function RegisterTab() {
  const t = useTranslations('register')
  const readOnly = useTranslations('tables')('readOnly')
  const { model } = useTelling()
  const { selected, select, close, show } = useRiskTab()
  const canEdit = useCanEdit()
  const ids = Object.keys(model.risks)
  if (ids.length === 0) {
    return (
      <div className="p-4">
        <EmptyState
          title={t('empty')}
          action={
            <Button look="primary" onClick={() => show('event')}>
              {t('toEvents')}
            </Button>
          }
        >
          {t('emptyLead')}
        </EmptyState>
      </div>
    )
  }
  const bare = ids.filter(
    (id) => model.risks[id]?.status !== 'dismissed' && measuresOf(model, id).length === 0,
  )
  return (
    <WithInspector
      onClose={close}
      inspector={
        selected === undefined
          ? null
          : { of: selected.row, content: <RiskPanel id={selected.row} /> }
      }
      main={
        <div className="grid gap-2 px-4 py-3">
          <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
            <h2 className="text-lg font-semibold">{t('title')}</h2>
            <span className="text-muted">
              {t('summary', {
                risks: String(ids.length),
                unrated: String(heatMap(model, 'before').unrated.length),
                bare: String(bare.length),
              })}
            </span>
          </div>
          <p className="text-xs text-muted">{t('ours')}</p>
          {canEdit ? (
            <p className="text-xs text-muted">{t('hint')}</p>
          ) : (
            <p className="text-xs text-muted">{readOnly}</p>
          )}
          <Register selected={selected} onSelect={select} />
        </div>
      }
    />
  )
}
