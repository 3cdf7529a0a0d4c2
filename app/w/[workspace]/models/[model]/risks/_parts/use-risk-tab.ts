'use client'
import { viewKeys } from '#lib/exchange/table-view.ts'
import type { CellRef } from '../../_parts/grid/grid-types.ts'
import { useViewState } from '../../_parts/use-view-state.ts'

const tabs = ['event', 'register', 'coverage', 'heat'] as const
export type RiskTab = (typeof tabs)[number]

/** Each table has its own views: another one begins as it is. */
const noView = Object.fromEntries([...viewKeys, 'view', 'at'].map((key) => [key, undefined]))

/** Which view of STEP 4 the address names, what is selected in it, and the ways to another. Without a name it is the table of an event. */
export function useRiskTab() {
  const view = useViewState()
  const [column, row] = view.get('at')?.split('|') ?? []
  const selected: CellRef | undefined =
    column === undefined || row === undefined ? undefined : { column, row }
  return {
    tab: tabs.find((one) => one === view.get('tab')) ?? 'event',
    selected,
    select: (at: CellRef) => view.set({ at: `${at.column}|${at.row}` }),
    close: () => view.set({ at: undefined }),
    /** another view, with what the address shall say in it */
    show: (tab: RiskTab, more: Readonly<Record<string, string>> = {}) =>
      view.set({ ...noView, tab: tab === 'event' ? undefined : tab, ...more }),
  }
}
