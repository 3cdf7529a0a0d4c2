import type { AuditEntry } from '#lib/audit/entry.ts'
import { never } from '#lib/base/never.ts'
import type { NoticeKind } from '#lib/notices/kinds.ts'

/** Where what was consulted on is answered or signed. */
const consultedAt = {
  split: 'responsibility',
  round: 'agreement',
  edit: 'flow?proposals=open',
} as const

/** Where one goes from a notice, as a path (NT-10). */
export function placeOf(kind: NoticeKind, entry: AuditEntry): string {
  const home = `/w/${entry.ws}`
  const model = entry.modelId === null ? home : `${home}/models/${entry.modelId}`
  switch (kind) {
    case 'split.proposed':
    case 'split.accepted':
    case 'split.countered':
    case 'split.sentBack':
    case 'split.declined':
    case 'split.withdrawn':
      return `${model}/responsibility`
    case 'signoff.signed':
    case 'signoff.withdrawn':
      return `${model}/agreement`
    case 'round.opened':
      return 'roundId' in entry.data ? `${model}/agreement?round=${entry.data.roundId}` : model
    case 'round.receipt':
      return 'signOffId' in entry.data
        ? `${model}/agreement?receipt=${entry.data.signOffId}`
        : model
    case 'round.acted':
    case 'round.sentBack':
    case 'round.cancelled':
      return `${model}/agreement`
    case 'consultation.asked':
      return `${home}/inbox`
    case 'consultation.ended':
      return 'subject' in entry.data ? `${model}/${consultedAt[entry.data.subject.kind]}` : model
    case 'proposal.made':
    case 'proposal.accepted':
    case 'proposal.declined':
      return `${model}/flow?proposals=open`
    case 'adoption.asked':
    case 'adoption.declined':
      return 'scenario' in entry.data
        ? `${home}/models/${entry.data.scenario.id}/flow?scenario=difference`
        : model
    case 'adoption.carriedOut':
      return `${model}/flow`
    case 'comment.mentioned':
      return `${model}/flow?comments=mentioned`
    case 'member.rolesChanged':
    case 'member.joined':
    case 'member.removed':
    case 'member.left':
    case 'deputy.named':
    case 'deputy.ended':
    case 'organisation.joined':
    case 'organisation.left':
      return `${home}/members`
    default:
      return never(kind)
  }
}
