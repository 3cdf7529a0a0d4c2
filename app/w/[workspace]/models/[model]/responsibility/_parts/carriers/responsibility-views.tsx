'use client'
import { useLocale } from 'use-intl'
import { carrierViewsWords } from '#lib/words/areas/agreement/carrier-views.ts'
import { ViewSwitch } from '../../../_parts/view-switch.tsx'
import { useResponsibilityView } from './use-view.ts'

/** From the matrix to the picture of who carries what, and back. */
export function ResponsibilityViews() {
  const { label, ...words } = carrierViewsWords[useLocale()]
  const { shown, show } = useResponsibilityView()
  const ways = (['matrix', 'carriers'] as const).map((way) => [way, words[way]] as const)
  return <ViewSwitch {...{ label, ways, shown, show }} />
}
