import { findMember } from '#db/repos/members.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { AgreementEvent } from '#lib/agreement/event.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { AuditActor, AuditFact } from '#lib/audit/entry.ts'
import { must } from '#lib/base/must.ts'
import { never } from '#lib/base/never.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { shownText } from '#server/workspace/view.ts'
import type { Standing } from './standing.ts'

/** The names an audit entry carries, as they are now. */
export interface Names {
  readonly by: AuditActor
  readonly model: { readonly id: string; readonly title: LocalText }
  readonly risk: (id: string) => { readonly id: string; readonly text: LocalText }
  readonly measure: (id: string) => { readonly id: string; readonly title: LocalText }
  readonly organisation: (id: string) => { readonly id: string; readonly name: LocalText }
}

/** Looks names up; a thing that is gone from the model is named by its id. */
export async function namesFor(
  tx: TenantTx,
  member: Member,
  { modelId, model }: Standing,
): Promise<Names> {
  const orgs = new Map((await listOrganizations(tx)).map((o) => [o.id, shownText(o.name)]))
  const nameOf = (id: string): LocalText => orgs.get(id) ?? { ja: id }
  return {
    by: {
      userId: member.userId,
      name: member.name,
      orgId: member.orgId,
      orgName: nameOf(member.orgId),
    },
    model: { id: modelId, title: model.meta.title },
    risk: (id) => ({ id, text: model.risks[id]?.incident ?? { ja: id } }),
    measure: (id) => ({ id, title: model.measures[id]?.title ?? { ja: id } }),
    organisation: (id) => ({ id, name: nameOf(id) }),
  }
}

/** Who acted, with the colleague in whose place it was, as the trail names them (S-206). */
export async function inPlaceOf(
  tx: TenantTx,
  by: AuditActor,
  principal: string | undefined,
): Promise<AuditActor> {
  if (principal === undefined) return by
  const name = (await findMember(tx, principal))?.name ?? principal
  return { ...by, deputyFor: { userId: principal, name } }
}

/** The audit fact of an event. */
export function factOf(
  names: Names,
  split: ResponsibilitySplit | undefined,
  event: AgreementEvent,
): AuditFact {
  switch (event.type) {
    case 'split.proposed':
    case 'split.proposedAgain':
      return { kind: event.type, data: { ...about(names, split), text: event.terms.text } }
    case 'split.accepted':
    case 'split.lapsed':
      return { kind: event.type, data: about(names, split) }
    case 'split.countered':
      return {
        kind: event.type,
        data: { ...about(names, split), text: event.terms.text, reason: event.reason },
      }
    case 'split.declined':
    case 'split.sentBack':
      return { kind: event.type, data: { ...about(names, split), reason: event.reason } }
    case 'split.withdrawn': {
      const reason = event.reason === undefined ? {} : { reason: event.reason }
      return { kind: event.type, data: { ...about(names, split), ...reason } }
    }
    case 'signoff.signed': {
      const { signOff } = event
      const { digest, docSeq } = signOff
      return { kind: event.type, data: { ...signature(names, signOff), digest, docSeq } }
    }
    case 'signoff.withdrawn': {
      const { signOff } = event
      const reason = signOff.reason ?? ''
      return { kind: event.type, data: { ...signature(names, signOff), reason } }
    }
    default:
      return never(event)
  }
}

function about(names: Names, given: ResponsibilitySplit | undefined) {
  const split = must(given, 'the split of the event')
  return {
    model: names.model,
    risk: names.risk(split.riskId),
    measure: names.measure(split.measureId),
    organisation: names.organisation(split.orgId),
    splitId: split.id,
    role: split.role,
    split: split.split,
  }
}

function signature(names: Names, signOff: { id: string; riskId: string; orgId: string }) {
  return {
    model: names.model,
    risk: names.risk(signOff.riskId),
    organisation: names.organisation(signOff.orgId),
    signOffId: signOff.id,
  }
}
