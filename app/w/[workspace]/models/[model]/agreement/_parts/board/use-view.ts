'use client'
import { useViewState } from '../../../_parts/use-view-state.ts'

/** How an agreement is seen: the seats with the rounds of signing, the board, or the board as a list. It stands in the address (F-235). */
export type AgreementView = 'seats' | 'board' | 'list'

/** Which of them the address names, and the way to another; the card that is open stays open between board and list. */
export function useAgreementView() {
  const view = useViewState()
  // The walk through the open points leads to the seats.
  const isWalk = view.get('point') !== undefined || view.get('only') !== undefined
  const named = view.get('view')
  const isBoard = !isWalk && (named === 'board' || named === 'list')
  const shown: AgreementView = isBoard ? named : 'seats'
  return {
    shown,
    show: (next: AgreementView) =>
      view.set(
        next === 'seats'
          ? { view: undefined, card: undefined }
          : { view: next, only: undefined, point: undefined },
      ),
  }
}
