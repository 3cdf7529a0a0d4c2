'use client'
import { useTranslations } from 'use-intl'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { later, type Later } from '#app/_ui/lazily.tsx'
import { Tabs } from '#app/_ui/tabs.tsx'
import { LaterSheet } from '../../_parts/later-sheet.tsx'
import { EventTab } from './event-tab.tsx'
import { useRiskTab, type RiskTab } from './use-risk-tab.ts'

type Part = Later<object>

const register: Part = later(async () => (await import('./register/register-tab.tsx')).RegisterTab)
const coverage: Part = later(async () => (await import('./coverage/coverage-tab.tsx')).CoverageTab)
const heat: Part = later(async () => (await import('./heat/heat-tab.tsx')).HeatTab)

/** STEP 4: the risks event by event as on p19, all in one register, what has been looked at, and how bad and likely they are. */
export function RiskTabs() {
  const t = useTranslations('register')
  const { tab, show } = useRiskTab()
  // They are shown beside the suggestions (F-125).
  useCommand('ownRows', () => show('event', { own: '1' }))
  return (
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
  )
}
