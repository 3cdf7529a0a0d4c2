'use client'
import { createElement } from 'react'
import { useTranslations } from 'use-intl'
import { later, useLater, type Later } from '#app/_ui/lazily.tsx'
import { Skeleton } from '#app/_ui/skeleton.tsx'
import { Tabs } from '#app/_ui/tabs.tsx'
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
  return (
    <Tabs<RiskTab>
      isFilling
      label={t('tabs')}
      value={tab}
      onValue={(to) => show(to)}
      sheets={[
        { value: 'event', label: t('tab.event'), content: <EventTab /> },
        { value: 'register', label: t('tab.register'), content: <Sheet part={register} /> },
        { value: 'coverage', label: t('tab.coverage'), content: <Sheet part={coverage} /> },
        { value: 'heat', label: t('tab.heat'), content: <Sheet part={heat} /> },
      ]}
    />
  )
}

/** A sheet most people do not open: its script comes at rest, or when it is opened. */
function Sheet({ part }: { readonly part: Part }) {
  const loading = useTranslations('tables')('loading')
  const Shown = useLater(part, true)
  if (Shown !== null) return createElement(Shown)
  return (
    <div aria-busy className="grid gap-3 px-4 py-3">
      <span className="sr-only">{loading}</span>
      <Skeleton className="h-8 w-64 max-w-full" />
      <Skeleton className="h-64 w-full" />
    </div>
  )
}
