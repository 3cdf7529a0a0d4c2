import { alone } from '../comments/panel-state.ts'
import { SideOpener } from '../side-opener.ts'
import { setViewState } from '../use-view-state.ts'

const opener = new SideOpener('impact')
let asked: string | undefined

/** Opens what a change at a data or an event reaches, beside the work. */
export function showImpact(id: string): void {
  opener.remember()
  asked = id
  setViewState({ ...alone, impact: id })
}

/** Closes it; the focus goes back to where it was. */
export function closeImpact(): void {
  setViewState(alone)
  opener.giveBack()
}

/** Whether the sheet of this data or event, which appears now, was asked for by an act, not by an address; asked once. */
export function takesFocus(id: string): boolean {
  const wasAsked = asked === id
  asked = undefined
  return wasAsked
}
