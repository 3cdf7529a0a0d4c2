'use client'
import { useViewState } from '../use-view-state.ts'
import { FindingsList } from './findings-list.tsx'

/** The list of findings beside every step, while the address asks for it. */
export function FindingsPanel() {
  const asked = useViewState().get('findings')
  return asked === undefined ? null : <FindingsList asked={asked} />
}
