import type { AuditKind } from './entry.ts'

/** 種類 / groups of kinds that people filter by. */
export const auditGroups = [
  'membership',
  'model',
  'editing',
  'comment',
  'responsibility',
  'signature',
  'evidence',
] as const
export type AuditGroup = (typeof auditGroups)[number]

/** The group of every kind; a new kind breaks the build here. */
const groupOf: Readonly<Record<AuditKind, AuditGroup>> = {
  'workspace.created': 'membership',
  'workspace.renamed': 'membership',
  'workspace.offlineCacheSet': 'membership',
  'organisation.joined': 'membership',
  'organisation.suspended': 'membership',
  'organisation.resumed': 'membership',
  'organisation.left': 'membership',
  'invitation.created': 'membership',
  'invitation.accepted': 'membership',
  'invitation.revoked': 'membership',
  'member.joined': 'membership',
  'member.rolesChanged': 'membership',
  'member.removed': 'membership',
  'member.left': 'membership',
  'deputy.named': 'membership',
  'deputy.ended': 'membership',
  'model.created': 'model',
  'model.imported': 'model',
  'model.mapped': 'model',
  'model.archived': 'model',
  'model.restored': 'model',
  'model.exported': 'model',
  'scenario.made': 'model',
  'adoption.asked': 'editing',
  'adoption.agreed': 'editing',
  'adoption.carriedOut': 'editing',
  'adoption.declined': 'editing',
  'adoption.withdrawn': 'editing',
  'revision.frozen': 'model',
  'revision.restored': 'editing',
  'edit.started': 'editing',
  'edit.ended': 'editing',
  'steward.policySet': 'membership',
  'steward.changed': 'model',
  'proposal.made': 'editing',
  'proposal.accepted': 'editing',
  'proposal.declined': 'editing',
  'proposal.withdrawn': 'editing',
  'comment.opened': 'comment',
  'comment.added': 'comment',
  'comment.edited': 'comment',
  'comment.removed': 'comment',
  'comment.resolved': 'comment',
  'comment.reopened': 'comment',
  'view.saved': 'model',
  'view.renamed': 'model',
  'view.replaced': 'model',
  'view.removed': 'model',
  'finding.waived': 'responsibility',
  'finding.waiverWithdrawn': 'responsibility',
  'review.settled': 'model',
  'catalogue.rowAdded': 'model',
  'catalogue.rowChanged': 'model',
  'catalogue.rowArchived': 'model',
  'catalogue.rowRestored': 'model',
  'split.proposed': 'responsibility',
  'split.proposedByRule': 'responsibility',
  'split.accepted': 'responsibility',
  'split.countered': 'responsibility',
  'split.sentBack': 'responsibility',
  'split.proposedAgain': 'responsibility',
  'split.declined': 'responsibility',
  'split.withdrawn': 'responsibility',
  'split.lapsed': 'responsibility',
  'consultation.begun': 'responsibility',
  'consultation.ended': 'responsibility',
  'signoff.signed': 'signature',
  'signoff.withdrawn': 'signature',
  'signoff.refusedStale': 'signature',
  'round.opened': 'signature',
  'round.policySet': 'signature',
  'round.cancelled': 'signature',
  'round.acted': 'signature',
  'round.refusedStale': 'signature',
  'audit.exported': 'evidence',
}

/** The kinds of a group. */
export function kindsOf(group: AuditGroup): readonly AuditKind[] {
  return (Object.keys(groupOf) as AuditKind[]).filter((kind) => groupOf[kind] === group)
}

/** The group of a kind. */
export function auditGroupOf(kind: AuditKind): AuditGroup {
  return groupOf[kind]
}
