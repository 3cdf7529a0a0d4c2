import { RiskTabs } from './_parts/risk-tabs.tsx'

/** STEP 4. */
export default function RisksPage() {
  return <RiskTabs />
}
