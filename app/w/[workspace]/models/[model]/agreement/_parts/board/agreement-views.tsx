'use client'
import { useLocale } from 'use-intl'
import { boardViewsWords } from '#lib/words/areas/agreement/board-views.ts'
import { ViewSwitch } from '../../../_parts/view-switch.tsx'
import { useAgreementView } from './use-view.ts'

/** From the seats to the board or its list, and back. */
export function AgreementViews() {
  const { label, ...words } = boardViewsWords[useLocale()]
  const { shown, show } = useAgreementView()
  const ways = (['seats', 'board', 'list'] as const).map((way) => [way, words[way]] as const)
  return <ViewSwitch {...{ label, ways, shown, show }} />
}
