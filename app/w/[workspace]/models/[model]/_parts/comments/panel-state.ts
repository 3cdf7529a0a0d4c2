import { SideOpener } from '../side-opener.ts'
import { setViewState } from '../use-view-state.ts'

/** Lists of all threads of the model; `here`: those of a place; `pin`: a point of the canvas is being chosen. */
export const filters = ['open', 'resolved', 'mine', 'mentioned'] as const
export type Filter = (typeof filters)[number]

const opener = new SideOpener('comments')
let wished = Number.NEGATIVE_INFINITY
/** A wish nothing has met within this, in milliseconds, is over. */
const patience = 5000

/** Nothing beside the work: no comments, no findings, no impact. */
export const alone = {
  comments: undefined,
  place: undefined,
  comment: undefined,
  findings: undefined,
  impact: undefined,
}

/** Opens the comments of what is selected, or of a place, ready to write. */
export function showComments(place?: string): void {
  opener.remember()
  wishToWrite()
  // Where the place is shown already, nothing appears anew that would take the focus.
  document.querySelector<HTMLElement>('#comments textarea')?.focus({ preventScroll: true })
  setViewState({ ...alone, comments: 'here', place })
}

/** Opens a list of threads. */
export function showThreads(filter: Filter): void {
  opener.remember()
  wished = Number.NEGATIVE_INFINITY
  setViewState({ ...alone, comments: filter })
}

/** Closes the comments; the focus goes back to where it was. */
export function closeComments(): void {
  setViewState(alone)
  opener.giveBack()
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
