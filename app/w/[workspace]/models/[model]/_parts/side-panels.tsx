'use client'
import { FindingsPanel } from './findings/findings-panel.tsx'
import { ImpactPanel } from './impact/impact-panel.tsx'

/** What comes at rest beside the work: the list of findings, and what a change reaches. The address shows one of them. */
export function SidePanels() {
  return (
    <>
      <FindingsPanel />
      <ImpactPanel />
    </>
  )
}
