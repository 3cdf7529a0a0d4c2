import { focusToReturnTo } from '#app/_ui/focus-trail.ts'
import { setViewState } from '../use-view-state.ts'

/** Lists of all threads of the model; `here`: those of a place; `pin`: a point of the canvas is being chosen. */
export const filters = ['open', 'resolved', 'mine', 'mentioned'] as const
export type Filter = (typeof filters)[number]

let opener: Element | null = null
let wished = Number.NEGATIVE_INFINITY
/** A wish nothing has met within this, in milliseconds, is over. */
const patience = 5000

/** Opens the comments of what is selected, or of a place, ready to write. */
export function showComments(place?: string): void {
  remember()
  wishToWrite()
  // Where the place is shown already, nothing appears anew that would take the focus.
  document.querySelector<HTMLElement>('#comments textarea')?.focus({ preventScroll: true })
  setViewState({ comments: 'here', place, comment: undefined })
}

/** Opens a list of threads. */
export function showThreads(filter: Filter): void {
  remember()
  wished = Number.NEGATIVE_INFINITY
  setViewState({ comments: filter, place: undefined, comment: undefined })
}

/** Closes the comments; the focus goes back to where it was. */
export function closeComments(): void {
  setViewState({ comments: undefined, place: undefined, comment: undefined })
  // What opened it may be gone: a step changed, a figure was removed.
  const panel = document.getElementById('comments')
  const place =
    opener instanceof HTMLElement && opener.isConnected ? opener : focusToReturnTo(panel)
  if (place !== true) place.focus({ preventScroll: true })
  opener = null
}

/** The text that appears next is to be written in at once. */
export function wishToWrite(): void {
  wished = performance.now()
}

/** Whether the text that appears now was asked for to write in; asked once. */
export function takesFocus(): boolean {
  const isWanted = performance.now() - wished < patience
  wished = Number.NEGATIVE_INFINITY
  return isWanted
}

function remember(): void {
  const { activeElement } = document
  if (activeElement?.closest('#comments') === null) opener = activeElement
}
