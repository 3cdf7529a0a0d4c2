'use client'
import { useViewState } from '../../../_parts/use-view-state.ts'

/** How responsibilities are seen: the matrix, or who carries what. It stands in the address (F-220). */
export type ResponsibilityView = 'matrix' | 'carriers'

/** Which of them the address names, and the way to the other; what is open of the matrix closes with it. */
export function useResponsibilityView() {
  const view = useViewState()
  // The walk through the open points leads into the matrix.
  const isPicture = view.get('tab') === 'carriers' && view.get('point') === undefined
  const shown: ResponsibilityView = isPicture ? 'carriers' : 'matrix'
  return {
    shown,
    show: (next: ResponsibilityView) =>
      view.set({
        tab: next === 'matrix' ? undefined : next,
        cell: undefined,
        role: undefined,
        only: undefined,
        point: undefined,
      }),
    /** the matrix of what nobody carries */
    showGaps: () => view.set({ tab: undefined, only: 'gaps', point: undefined }),
  }
}
