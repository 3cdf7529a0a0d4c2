'use client'
import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { TermLine } from '#app/_client/parts/term.tsx'
import { later, type Later } from '#app/_ui/lazily.tsx'
import { Tabs } from '#app/_ui/tabs.tsx'
import { LaterSheet } from '../../_parts/later-sheet.tsx'
import { StatePanel } from '../../_parts/panels/state-panel.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'
import { WithInspector } from '../../_parts/with-inspector.tsx'
import { BaSheet } from './ba-sheet.tsx'
import { CollectedTable } from './collected-table.tsx'

const sheets = ['list', 'collected', 'conditions', 'gap'] as const
type Sheet = (typeof sheets)[number]

const conditions: Later<ComponentType> = later(
  async () => (await import('./conditions/conditions-tab.tsx')).ConditionsTab,
)
const gap: Later<ComponentType> = later(async () => (await import('./gap/gap-tab.tsx')).GapTab)

/** What of the address belongs to one sheet alone. */
const noSheet = {
  state: undefined,
  event: undefined,
  by: undefined,
  left: undefined,
  right: undefined,
  only: undefined,
}

/** STEP 2: the ba by category with the detail of one, the table of collected data of p15, the conditions of transfers and the gap between ba. */
export function BaScreen() {
  const t = useTranslations('tables.ba')
  const view = useViewState()
  const sheet: Sheet = sheets.find((s) => s === view.get('tab')) ?? 'list'
  const state = view.get('state')

  return (
    <WithInspector
      onClose={() => view.set({ state: undefined })}
      inspector={state === undefined ? null : { of: state, content: <StatePanel id={state} /> }}
      main={
        <div className="grid grid-cols-1 gap-2 px-4 py-3">
          <TermLine ids={['ba', 'stakeholder', 'demand']} />
          <Tabs<Sheet>
            label={t('tabs')}
            value={sheet}
            onValue={(tab) => view.set({ ...noSheet, tab })}
            sheets={[
              { value: 'list', label: t('tabList'), content: <BaSheet /> },
              { value: 'collected', label: t('tabCollected'), content: <CollectedTable /> },
              {
                value: 'conditions',
                label: t('tabConditions'),
                content: <LaterSheet part={conditions} />,
              },
              { value: 'gap', label: t('tabGap'), content: <LaterSheet part={gap} /> },
            ]}
          />
        </div>
      }
    />
  )
}
