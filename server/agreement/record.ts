import { appendAgreementEvent } from '#db/repos/agreement-events.ts'
import { appendAudit } from '#db/repos/audit.ts'
import { appendSignOff } from '#db/repos/sign-offs.ts'
import { decideSplit, insertSplit } from '#db/repos/splits.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { AgreementEvent } from '#lib/agreement/event.ts'
import { evolve } from '#lib/agreement/evolve.ts'
import { answererOf } from '#lib/agreement/negotiation.ts'
import { statement, type SignOff } from '#lib/agreement/sign-off.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { never } from '#lib/base/never.ts'
import type { Concerned } from '#lib/notices/addressees.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { factOf, inPlaceOf, namesFor } from './fact.ts'
import type { Standing } from './standing.ts'

/** What a signature covers, where the event is one. */
export type ClosureText = string

/**
 * Writes one decided event: the row it changes, the event itself, its audit entry and word of it for those it concerns, all in the
 * transaction of the decision.
 * `closure` is the text a signature covers (or, for a withdrawal, covered).
 */
export async function record(
  tx: TenantTx,
  member: Member,
  standing: Standing,
  event: AgreementEvent,
  closure: ClosureText = '',
): Promise<void> {
  await recordEvent(tx, member, standing, event, closure)
  const names = await namesFor(tx, member, standing)
  const at = 'signOff' in event ? event.signOff.at : event.at
  const split = splitAfter(standing, event)
  const fact = factOf(names, split, event)
  const principal = 'signOff' in event ? event.signOff.deputyFor : event.deputyFor
  const by = await inPlaceOf(tx, names.by, principal)
  const entry = await appendAudit(tx, { ...fact, at, by, modelId: standing.modelId })
  await notify(tx, entry, concernedBy(standing, split))
}

/** Whom the entry concerns beside those it names: who had made the offer, and the one it answers; which organisation is to answer. */
function concernedBy(standing: Standing, split: ResponsibilitySplit | undefined): Concerned {
  if (split === undefined) return {}
  const before = split.follows === undefined ? undefined : standing.state.splits[split.follows]
  return {
    proposer: split.proposedBy,
    answers: answererOf(split),
    ...(before === undefined ? {} : { answered: before.proposedBy }),
  }
}

/** The same without the audit entry and word of it, for an act of many events that has one of its own. */
export async function recordEvent(
  tx: TenantTx,
  member: Member,
  standing: Standing,
  event: AgreementEvent,
  closure: ClosureText = '',
): Promise<void> {
  await change(tx, standing, event, closure)
  const at = 'signOff' in event ? event.signOff.at : event.at
  await appendAgreementEvent(tx, standing.modelId, {
    id: runtime().newId(),
    riskId: riskOf(standing, event),
    type: event.type,
    body: bodyOf(member.workspaceId, standing.modelId, event),
    userId: member.userId,
    orgId: member.orgId,
    at: new Date(at),
  })
}

async function change(
  tx: TenantTx,
  standing: Standing,
  event: AgreementEvent,
  closure: string,
): Promise<void> {
  const split = splitAfter(standing, event)
  switch (event.type) {
    case 'split.proposed':
      await insertSplit(tx, standing.modelId, must(split, 'the proposed split'))
      return
    case 'split.countered': {
      const answered = evolve(standing.state, event).splits[event.of]
      await answer(tx, standing, event, must(answered, 'the split it answers'))
      await insertSplit(tx, standing.modelId, must(split, 'the counter'))
      return
    }
    case 'split.proposedAgain':
      await insertSplit(tx, standing.modelId, must(split, 'the split proposed again'))
      return
    case 'split.accepted':
    case 'split.declined':
    case 'split.sentBack':
    case 'split.withdrawn':
    case 'split.lapsed':
      await answer(tx, standing, event, must(split, 'the split after the decision'))
      return
    case 'signoff.signed':
    case 'signoff.withdrawn':
      await appendSignOff(tx, standing.modelId, { ...event.signOff, closure })
      return
    default:
      never(event)
  }
}

/** Changes the row of a split that was decided on to what it is after. */
async function answer(
  tx: TenantTx,
  { state }: Standing,
  event: { readonly by: string; readonly at: string; readonly deputyFor?: string },
  after: ResponsibilitySplit,
): Promise<void> {
  const decided = await decideSplit(tx, {
    id: after.id,
    from: must(state.splits[after.id], 'the split decided on').status,
    to: after.status,
    by: event.by,
    deputyFor: event.deputyFor,
    at: new Date(event.at),
    reason: after.reason ?? null,
  })
  // The head is held, so that nobody can have been faster; the conditional update says so independently.
  if (!decided) throw new AppError('conflict', 'already-answered')
}

/** The split an event speaks of, as it is after the event. */
function splitAfter(standing: Standing, event: AgreementEvent): ResponsibilitySplit | undefined {
  return 'signOff' in event ? undefined : evolve(standing.state, event).splits[event.id]
}

function riskOf(standing: Standing, event: AgreementEvent): string {
  if ('signOff' in event) return event.signOff.riskId
  return must(splitAfter(standing, event), 'the split of the event').riskId
}

function bodyOf(workspaceId: string, modelId: string, event: AgreementEvent): Json {
  if (!('signOff' in event)) return { ...event }
  const signOff: SignOff = event.signOff
  return { statement: statement({ workspaceId, modelId }, signOff) }
}
