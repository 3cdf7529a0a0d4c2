import { alone } from '../comments/panel-state.ts'
import { SideOpener } from '../side-opener.ts'
import { setViewState } from '../use-view-state.ts'
import { say } from './said.ts'

/** In the address: the whole list. Everything else is the key of the one item that is being looked at. */
export const wholeList = 'all'

const opener = new SideOpener('reviews')
let isAsked = false

/** Opens the list of what has to be looked at again beside the work. */
export function showReviews(): void {
  opener.remember()
  isAsked = document.getElementById('reviews') === null
  setViewState({ ...alone, reviews: wholeList })
}

/** Closes it; the focus goes back to where it was. */
export function closeReviews(): void {
  say('')
  setViewState(alone)
  opener.giveBack()
}

/** Whether the list, which appears now, was asked for by an act, not by an address; asked once. */
export function takesFocus(): boolean {
  const wasAsked = isAsked
  isAsked = false
  return wasAsked
}
