'use client'
import { useTranslations } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { riskCoverage } from '#lib/model/queries/risk-coverage.ts'
import { rowOfViewpoint } from '../../../_parts/viewpoint-row.ts'
import { useRiskTab } from '../use-risk-tab.ts'
import { CoverageTable } from './coverage-table.tsx'

/** What nobody has looked at yet, over all events: how far it is, and the table that leads to each place (TQ-41). */
export function CoverageTab() {
  const t = useTranslations('register')
  const table = useTranslations('tables.risks')
  const coverage = useModel(riskCoverage)
  const { show } = useRiskTab()
  if (coverage.lines.length === 0) {
    return (
      <div className="p-4">
        <EmptyState title={table('empty')}>{table('emptyLead')}</EmptyState>
      </div>
    )
  }
  return (
    <div className="grid h-full min-h-0 content-start gap-2 overflow-auto px-4 py-3 print:block">
      <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
        <h2 className="text-lg font-semibold">{t('coverage.title')}</h2>
        <span className="text-muted">
          {t('coverage.progress', {
            done: String(coverage.all - coverage.open),
            all: String(coverage.all),
          })}
        </span>
      </div>
      <p className="text-xs text-muted">{t('coverage.hint')}</p>
      <CoverageTable
        coverage={coverage}
        onOpen={(event, { viewpoint, risks: [first] }) =>
          show('event', { event, at: `incident|${first ?? rowOfViewpoint(viewpoint)}` })
        }
      />
    </div>
  )
}
