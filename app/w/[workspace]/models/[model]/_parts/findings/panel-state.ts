import { alone } from '../comments/panel-state.ts'
import { SideOpener } from '../side-opener.ts'
import { setViewState } from '../use-view-state.ts'

/** What of the findings is listed: all, or those of one severity. */
export const findingFilters = ['all', 'error', 'warn', 'info'] as const
export type FindingFilter = (typeof findingFilters)[number]

const opener = new SideOpener('findings')

/** Opens the list of findings beside the work. */
export function showFindings(filter: FindingFilter = 'all'): void {
  opener.remember()
  setViewState({ ...alone, findings: filter })
}

/** Closes it; the focus goes back to where it was. */
export function closeFindings(): void {
  setViewState(alone)
  opener.giveBack()
}
