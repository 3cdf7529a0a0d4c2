import { must } from '#lib/base/must.ts'
import { never } from '#lib/base/never.ts'
import type { AgreementEvent } from './event.ts'
import type { SignOff } from './sign-off.ts'
import type { ResponsibilitySplit } from './split.ts'

/** Everything agreed, offered and signed about one model. */
export interface AgreementState {
  readonly splits: Readonly<Record<string, ResponsibilitySplit>>
  /** oldest first */
  readonly signOffs: readonly SignOff[]
}

export const noAgreement: AgreementState = { splits: {}, signOffs: [] }

/** The state after one event (AG-1). Total: an event that was decided always applies. */
export function evolve(state: AgreementState, event: AgreementEvent): AgreementState {
  switch (event.type) {
    case 'split.proposed':
      return withSplit(state, {
        ...event.terms,
        id: event.id,
        status: 'proposed',
        proposedBy: event.by,
        proposedOrg: event.org,
        proposedAt: event.at,
      })
    case 'split.accepted':
      return decided(state, event, 'accepted')
    case 'split.declined':
      return decided(state, event, 'declined', event.reason)
    case 'split.withdrawn':
      return decided(state, event, 'withdrawn', event.reason)
    case 'signoff.signed':
    case 'signoff.withdrawn':
      return { ...state, signOffs: [...state.signOffs, event.signOff] }
    default:
      return never(event)
  }
}

function decided(
  state: AgreementState,
  event: { readonly id: string; readonly by: string; readonly at: string },
  status: 'accepted' | 'declined' | 'withdrawn',
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
