import { alone } from '../comments/panel-state.ts'
import { SideOpener } from '../side-opener.ts'
import { setViewState } from '../use-view-state.ts'

const opener = new SideOpener('impact')
let isAsked = false

/** Opens what a change at a data or an event reaches, beside the work. */
export function showImpact(id: string): void {
  opener.remember()
  isAsked = true
  setViewState({ ...alone, impact: id })
}

/** Closes it; the focus goes back to where it was. */
export function closeImpact(): void {
  setViewState(alone)
  opener.giveBack()
}

/** Whether the sheet that appears now was asked for by an act, not by an address; asked once. */
export function takesFocus(): boolean {
  const was = isAsked
  isAsked = false
  return was
}
