'use client'
import { useTranslations } from 'use-intl'
import { TermLine } from '#app/_client/parts/term.tsx'
import { Tabs } from '#app/_ui/tabs.tsx'
import { StatePanel } from '../../_parts/panels/state-panel.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'
import { WithInspector } from '../../_parts/with-inspector.tsx'
import { BaSheet } from './ba-sheet.tsx'
import { CollectedTable } from './collected-table.tsx'

const sheets = ['list', 'collected'] as const
type Sheet = (typeof sheets)[number]

/** STEP 2: the ba by category with the detail of one, and the table of collected data of p15. */
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
            onValue={(tab) => view.set({ tab, state: undefined })}
            sheets={[
              { value: 'list', label: t('tabList'), content: <BaSheet /> },
              { value: 'collected', label: t('tabCollected'), content: <CollectedTable /> },
            ]}
          />
        </div>
      }
    />
  )
}
