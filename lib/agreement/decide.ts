import { never } from '#lib/base/never.ts'
import type { Model } from '#lib/model/model.ts'
import type { AgreementEvent } from './event.ts'
import type { AgreementState } from './evolve.ts'
import { latestSignOff, type SignOff } from './sign-off.ts'
import type { ResponsibilitySplit, SplitStatus, SplitTerms } from './split.ts'

/** Who acts, for which organisation. Whether the person has the right is the gate's question (`lib/policy`). */
export interface Party {
  readonly userId: string
  readonly orgId: string
}

interface Act {
  readonly by: Party
  /** UTC instant with milliseconds */
  readonly at: string
}

/** What a person can do to the agreement about a model. Ids of new rows are passed in. */
export type AgreementCommand =
  | (Act & { readonly type: 'propose'; readonly id: string; readonly terms: SplitTerms })
  | (Act & { readonly type: 'accept'; readonly id: string })
  | (Act & { readonly type: 'decline'; readonly id: string; readonly reason: string })
  | (Act & { readonly type: 'withdraw'; readonly id: string; readonly reason?: string })
  | (Act & {
      readonly type: 'sign'
      readonly id: string
      readonly riskId: string
      /** digest of what the person was shown */
      readonly shown: string
      /** digest of the content as it durably stands */
      readonly now: string
      readonly docSeq: number
    })
  | (Act & {
      readonly type: 'withdrawSignOff'
      readonly id: string
      readonly riskId: string
      readonly reason: string
    })

/** Why an act does not hold; a value, because a person can cause it. */
export type AgreementRefusal =
  | { readonly refused: 'unknown-risk' | 'unknown-measure' | 'unknown-split' }
  | { readonly refused: 'duplicate'; readonly splitId: string }
  | { readonly refused: 'not-open'; readonly status: SplitStatus }
  | { readonly refused: 'other-organisation' | 'own-offer' | 'reason-needed' }
  | { readonly refused: 'second-accountable'; readonly orgId: string }
  | { readonly refused: 'stale'; readonly shown: string; readonly now: string }
  | { readonly refused: 'already-signed'; readonly userId: string }
  | { readonly refused: 'nothing-to-withdraw' }

export type Decision = readonly AgreementEvent[] | AgreementRefusal

/** Whether a decision is a refusal. */
export function isAgreementRefusal(decision: Decision): decision is AgreementRefusal {
  return 'refused' in decision
}

/**
 * What follows from a command: events, or a refusal. An empty list is success with nothing left to do: the same person
 * repeating the same signature (AG-10). Rules AG-2 to AG-10; pure.
 */
export function decide(state: AgreementState, command: AgreementCommand, model: Model): Decision {
  switch (command.type) {
    case 'propose':
      return propose(state, command, model)
    case 'accept':
      return accept(state, command)
    case 'decline':
      return decline(state, command)
    case 'withdraw':
      return withdraw(state, command)
    case 'sign':
      return sign(state, command, model)
    case 'withdrawSignOff':
      return withdrawSignOff(state, command)
    default:
      return never(command)
  }
}

type Of<T extends AgreementCommand['type']> = Extract<AgreementCommand, { type: T }>

function propose(state: AgreementState, command: Of<'propose'>, model: Model): Decision {
  const { terms } = command
  if (!Object.hasOwn(model.risks, terms.riskId)) return { refused: 'unknown-risk' }
  const measure = Object.hasOwn(model.measures, terms.measureId)
    ? model.measures[terms.measureId]
    : undefined
  if (measure === undefined || !measure.risks.includes(terms.riskId)) {
    return { refused: 'unknown-measure' }
  }
  const same = Object.values(state.splits).find(
    (s) => isOpen(s) && sameCell(s, terms) && s.orgId === terms.orgId && s.role === terms.role,
  )
  if (same !== undefined) return { refused: 'duplicate', splitId: same.id }
  return [{ type: 'split.proposed', id: command.id, terms, ...act(command) }]
}

function accept(state: AgreementState, command: Of<'accept'>): Decision {
  const split = answerable(state, command)
  if ('refused' in split) return split
  // I12: whoever wrote the offer for another organisation never accepts it, even after changing sides.
  if (split.proposedBy === command.by.userId && split.proposedOrg !== split.orgId) {
    return { refused: 'own-offer' }
  }
  const holder = accountableOf(state, split)
  if (split.role === 'accountable' && holder !== undefined) {
    return { refused: 'second-accountable', orgId: holder.orgId }
  }
  return [{ type: 'split.accepted', id: split.id, ...act(command) }]
}

function decline(state: AgreementState, command: Of<'decline'>): Decision {
  const split = answerable(state, command)
  if ('refused' in split) return split
  if (command.reason.trim() === '') return { refused: 'reason-needed' }
  return [{ type: 'split.declined', id: split.id, reason: command.reason, ...act(command) }]
}

function withdraw(state: AgreementState, command: Of<'withdraw'>): Decision {
  const split = splitOf(state, command.id)
  if (split === undefined) return { refused: 'unknown-split' }
  if (!isOpen(split)) return { refused: 'not-open', status: split.status }
  const owner = split.status === 'proposed' ? split.proposedOrg : split.orgId
  if (owner !== command.by.orgId) return { refused: 'other-organisation' }
  const { reason } = command
  if (split.status === 'accepted' && (reason ?? '').trim() === '') {
    return { refused: 'reason-needed' }
  }
  return [
    {
      type: 'split.withdrawn',
      id: split.id,
      ...(reason === undefined || reason.trim() === '' ? {} : { reason }),
      ...act(command),
    },
  ]
}

function sign(state: AgreementState, command: Of<'sign'>, model: Model): Decision {
  if (!Object.hasOwn(model.risks, command.riskId)) return { refused: 'unknown-risk' }
  const latest = latestSignOff(state.signOffs, command.riskId, command.by.orgId)
  if (latest?.intent === 'approve' && latest.digest === command.shown) {
    // A retry after a lost answer must not fail, also when the content moved on in between.
    if (latest.userId === command.by.userId) return []
    if (latest.digest === command.now) return { refused: 'already-signed', userId: latest.userId }
  }
  if (command.shown !== command.now) {
    return { refused: 'stale', shown: command.shown, now: command.now }
  }
  return [{ type: 'signoff.signed', signOff: signOff(command, 'approve', command.now, latest) }]
}

function withdrawSignOff(state: AgreementState, command: Of<'withdrawSignOff'>): Decision {
  const latest = latestSignOff(state.signOffs, command.riskId, command.by.orgId)
  if (latest === null || latest.intent !== 'approve') return { refused: 'nothing-to-withdraw' }
  if (command.reason.trim() === '') return { refused: 'reason-needed' }
  const taken = signOff({ ...command, docSeq: latest.docSeq }, 'withdraw', latest.digest, latest)
  return [{ type: 'signoff.withdrawn', signOff: { ...taken, reason: command.reason } }]
}

function signOff(
  command: Act & { readonly id: string; readonly riskId: string; readonly docSeq: number },
  intent: SignOff['intent'],
  digest: string,
  latest: SignOff | null,
): SignOff {
  return {
    id: command.id,
    riskId: command.riskId,
    orgId: command.by.orgId,
    userId: command.by.userId,
    intent,
    docSeq: command.docSeq,
    digest,
    prevId: latest?.id ?? null,
    at: command.at,
  }
}

/** The open offer that this organisation may answer, or why there is none (I12). */
function answerable(
  state: AgreementState,
  command: Of<'accept' | 'decline'>,
): ResponsibilitySplit | AgreementRefusal {
  const split = splitOf(state, command.id)
  if (split === undefined) return { refused: 'unknown-split' }
  if (split.orgId !== command.by.orgId) return { refused: 'other-organisation' }
  if (split.status !== 'proposed') return { refused: 'not-open', status: split.status }
  return split
}

function accountableOf(
  state: AgreementState,
  cell: { readonly riskId: string; readonly measureId: string },
): ResponsibilitySplit | undefined {
  return Object.values(state.splits).find(
    (s) => s.status === 'accepted' && s.role === 'accountable' && sameCell(s, cell),
  )
}

function sameCell(
  a: { readonly riskId: string; readonly measureId: string },
  b: { readonly riskId: string; readonly measureId: string },
): boolean {
  return a.riskId === b.riskId && a.measureId === b.measureId
}

function isOpen(split: ResponsibilitySplit): boolean {
  return split.status === 'proposed' || split.status === 'accepted'
}

function splitOf(state: AgreementState, id: string): ResponsibilitySplit | undefined {
  return Object.hasOwn(state.splits, id) ? state.splits[id] : undefined
}

function act(command: Act) {
  return { by: command.by.userId, org: command.by.orgId, at: command.at }
}
