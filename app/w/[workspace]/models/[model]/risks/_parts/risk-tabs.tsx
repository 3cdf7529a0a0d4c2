'use client'
import { EventTab } from './event-tab.tsx'

/** STEP 4: the risks event by event. */
export function RiskTabs() {
  return <EventTab />
}
