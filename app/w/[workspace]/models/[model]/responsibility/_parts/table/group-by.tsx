'use client'
import { useLocale } from 'use-intl'
import { Select } from '#app/_ui/select.tsx'
import { groupingWords } from '#lib/words/areas/agreement/grouping.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { groupings, type Grouping } from './sections.ts'

/** What the rows are put together by, as the address says (F-266). */
export function useGrouping(): Grouping {
  const named = useViewState().get('group')
  return groupings.find((one) => one === named) ?? 'risk'
}

/** The choice of it. */
export function GroupBy() {
  const words = groupingWords[useLocale()]
  const view = useViewState()
  const value = useGrouping()
  return (
    <Select
      label={words.label}
      hideLabel
      className="w-44 max-sm:w-36 print:hidden"
      options={groupings.map((one) => ({ value: one, label: words.by[one] }))}
      value={value}
      onValue={(next) => view.set({ group: next === 'risk' ? undefined : next })}
    />
  )
}
