import { alone } from '../comments/panel-state.ts'
import { SideOpener } from '../side-opener.ts'
import { setViewState } from '../use-view-state.ts'

/** In the address: the whole list. Everything else is the key of the one item that is being looked at. */
export const wholeList = 'all'

const opener = new SideOpener('reviews')

/** Opens the list of what has to be looked at again beside the work. */
export function showReviews(): void {
  opener.remember()
  setViewState({ ...alone, reviews: wholeList })
}

/** Closes it; the focus goes back to where it was. */
export function closeReviews(): void {
  setViewState(alone)
  opener.giveBack()
}
