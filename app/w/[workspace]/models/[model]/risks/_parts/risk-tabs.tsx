'use client'
import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { later, type Later } from '#app/_ui/lazily.tsx'
import { Tabs } from '#app/_ui/tabs.tsx'
import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { firstEventToLookAt } from '#lib/model/queries/risk-table.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { LaterSheet } from '../../_parts/later-sheet.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'
import { EventTab } from './event-tab.tsx'
import { OwnRowsDialog } from './own-rows/own-rows.tsx'
import { useRiskTab, type RiskTab } from './use-risk-tab.ts'

type Part = Later<ComponentType>

const register: Part = later(async () => (await import('./register/register-tab.tsx')).RegisterTab)
const coverage: Part = later(async () => (await import('./coverage/coverage-tab.tsx')).CoverageTab)
const heat: Part = later(async () => (await import('./heat/heat-tab.tsx')).HeatTab)

/** STEP 4: the risks event by event as on p19, all in one register, what has been looked at, and how bad and likely they are. */
export function RiskTabs() {
  const t = useTranslations('register')
  const { tab, show } = useRiskTab()
  const view = useViewState()
  const event = view.get('event')
  const kind = useModel((model) => kindOf(model, event))
  useCommand('ownRows', () => view.set({ own: '1' }))
  return (
    <>
      <Tabs<RiskTab>
        isFilling
        label={t('tabs')}
        value={tab}
        onValue={(to) => show(to)}
        sheets={[
          { value: 'event', label: t('tab.event'), content: <EventTab /> },
          { value: 'register', label: t('tab.register'), content: <LaterSheet part={register} /> },
          { value: 'coverage', label: t('tab.coverage'), content: <LaterSheet part={coverage} /> },
          { value: 'heat', label: t('tab.heat'), content: <LaterSheet part={heat} /> },
        ]}
      />
      <OwnRowsDialog
        isOpen={view.get('own') === '1'}
        onClose={() => view.set({ own: undefined })}
        kind={kind}
      />
    </>
  )
}

/** The kind of the event one looks at: a new row begins there, also while there is no event at all (F-144). */
function kindOf(model: Model, asked: string | undefined): EventKind {
  const event = asked === undefined ? undefined : own(model.events, asked)
  return (event ?? own(model.events, firstEventToLookAt(model) ?? ''))?.kind ?? 'process_use'
}
