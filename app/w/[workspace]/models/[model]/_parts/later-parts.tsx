'use client'
import { CallNotice } from './comments/call-notice.tsx'
import { ScenarioSwitch } from './scenarios/scenario-switch.tsx'
import { ProposalInbox } from './steward/proposal-inbox.tsx'

/** What of the top bar comes when the page is at rest: word of comments one is called in, scenarios of the model, and edits proposed to its managers. */
export function LaterParts() {
  return (
    <>
      <CallNotice />
      <ScenarioSwitch />
      <ProposalInbox />
    </>
  )
}
