import { must } from '#lib/base/must.ts'
import type { AgreementEvent } from '../event.ts'
import type { ResponsibilitySplit, SplitStatus } from '../split.ts'
import type { AgreementState } from '../state.ts'

/** With an offer more. */
export function proposed(
  state: AgreementState,
  event: Extract<AgreementEvent, { type: 'split.proposed' }>,
): AgreementState {
  return withSplit(state, {
    ...event.terms,
    id: event.id,
    status: 'proposed',
    proposedBy: event.by,
    proposedOrg: event.org,
    proposedAt: event.at,
    ...(event.succeeds === undefined ? {} : { succeeds: event.succeeds }),
  })
}

/** With a part that was answered or taken back. */
export function decided(
  state: AgreementState,
  event: { readonly id: string; readonly by: string; readonly at: string },
  status: Exclude<SplitStatus, 'proposed'>,
  reason?: string,
): AgreementState {
  const before = must(state.splits[event.id], 'split an event speaks of')
  return withSplit(state, {
    ...before,
    status,
    decidedBy: event.by,
    decidedAt: event.at,
    ...(reason === undefined ? {} : { reason }),
  })
}

function withSplit(state: AgreementState, split: ResponsibilitySplit): AgreementState {
  return { ...state, splits: { ...state.splits, [split.id]: split } }
}
