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
    ...(event.deputyFor === undefined ? {} : { proposedFor: event.deputyFor }),
    ...(event.succeeds === undefined ? {} : { succeeds: event.succeeds }),
  })
}

/** With an offer answered by another one, which goes back to who made it. */
export function countered(
  state: AgreementState,
  event: Extract<AgreementEvent, { type: 'split.countered' }>,
): AgreementState {
  const answered = decided(state, { ...event, id: event.of }, 'countered', event.reason)
  return proposedAgain(answered, event)
}

/** With an offer that follows one which was sent back or answered with it. */
export function proposedAgain(
  state: AgreementState,
  event: Extract<AgreementEvent, { type: 'split.countered' | 'split.proposedAgain' }>,
): AgreementState {
  const { terms, of: follows, answers } = event
  return withSplit(state, {
    ...terms,
    id: event.id,
    status: 'proposed',
    proposedBy: event.by,
    proposedOrg: event.org,
    proposedAt: event.at,
    ...(event.deputyFor === undefined ? {} : { proposedFor: event.deputyFor }),
    follows,
    ...(answers === terms.orgId ? {} : { answers }),
  })
}

/** With a part that was answered or taken back. */
export function decided(
  state: AgreementState,
  event: {
    readonly id: string
    readonly by: string
    readonly at: string
    readonly deputyFor?: string
  },
  status: Exclude<SplitStatus, 'proposed'>,
  reason?: string,
): AgreementState {
  // A reason is that of the last decision: why it was sent back is not why it was withdrawn.
  const {
    reason: _reason,
    decidedFor: _for,
    ...before
  } = must(state.splits[event.id], 'split an event speaks of')
  return withSplit(state, {
    ...before,
    status,
    decidedBy: event.by,
    decidedAt: event.at,
    ...(event.deputyFor === undefined ? {} : { decidedFor: event.deputyFor }),
    ...(reason === undefined ? {} : { reason }),
  })
}

function withSplit(state: AgreementState, split: ResponsibilitySplit): AgreementState {
  return { ...state, splits: { ...state.splits, [split.id]: split } }
}
