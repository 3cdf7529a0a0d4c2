import type { AuditEntry } from '#lib/audit/entry.ts'
import { can } from '#lib/policy/can.ts'
import type { Role } from '#lib/policy/roles.ts'
import type { NoticeKind } from './kinds.ts'

/** Somebody who takes part now, for an organisation that does. */
export interface Person {
  readonly userId: string
  readonly orgId: string
  readonly roles: readonly Role[]
  /** the colleague in whose place they answer and sign now */
  readonly deputyFor?: string
}

/** What is not in the entry and decides whom it concerns. */
export interface Concerned {
  /** who had proposed what is answered or taken back */
  readonly proposer?: string
  /** which organisation is to answer an offer, and who had made the one it follows */
  readonly answers?: string
  readonly answered?: string
  /** who is called by what was said */
  readonly called?: readonly string[]
  /** the organisations that have to agree; none: any other person who may edit */
  readonly reviewers?: readonly string[]
  /** who had proposed to the organisation that leaves what it carries or has not answered */
  readonly relying?: readonly string[]
  /** who leaves with what is told */
  readonly leaving?: readonly string[]
  /** the organisations that sign in a round, and who opened it */
  readonly round?: { readonly orgIds: readonly string[]; readonly openedBy: string }
}

/** Whom an entry of the trail is told to, and as what; null for entries that are told to nobody. */
export interface Addressed {
  readonly kind: NoticeKind
  readonly userIds: readonly string[]
}

/**
 * Whom a decision concerns (NT-1): who has to answer, who had asked, whose part it is. Never who did it, and nobody who takes no part now.
 */
export function addressees(
  entry: AuditEntry,
  people: readonly Person[],
  concerned: Concerned = {},
): Addressed | null {
  const found = whom(entry, concerned)
  if (found === null) return null
  const [kind, isTold] = found
  const others = people.filter(({ userId }) => userId !== entry.by?.userId)
  const userIds = others.filter(isTold).map(({ userId }) => userId)
  return { kind, userIds }
}

type Told = (person: Person) => boolean

function whom(entry: AuditEntry, concerned: Concerned): readonly [NoticeKind, Told] | null {
  const {
    proposer,
    answers,
    answered,
    called = [],
    reviewers = [],
    relying = [],
    leaving = [],
    round,
  } = concerned
  const isProposer: Told = ({ userId }) => userId === proposer
  const signsInRound: Told = (person) =>
    round?.orgIds.includes(person.orgId) === true && can(person, 'agreement.sign', person.orgId)
  switch (entry.kind) {
    case 'split.proposed': {
      const { id } = entry.data.organisation
      return [entry.kind, (person) => can(person, 'agreement.respond', id)]
    }
    case 'split.proposedByRule': {
      const asked = new Set(entry.data.parts.map(({ organisation }) => organisation.id))
      return [
        'split.proposed',
        (person) => asked.has(person.orgId) && can(person, 'agreement.respond', person.orgId),
      ]
    }
    case 'split.proposedAgain':
    case 'split.countered': {
      const id = answers ?? entry.data.organisation.id
      const kind = entry.kind === 'split.countered' ? entry.kind : 'split.proposed'
      const hasOffered: Told = (person) => person.orgId === id && person.userId === answered
      return [kind, (person) => can(person, 'agreement.respond', id) || hasOffered(person)]
    }
    case 'split.sentBack':
    case 'split.accepted':
    case 'split.declined':
      return [entry.kind, isProposer]
    case 'split.withdrawn': {
      const id = answers ?? entry.data.organisation.id
      const mayAnswer: Told = (person) => can(person, 'agreement.respond', id)
      return [entry.kind, (person) => isProposer(person) || mayAnswer(person)]
    }
    case 'signoff.signed':
    case 'signoff.withdrawn': {
      const { id } = entry.data.organisation
      return [
        entry.kind,
        (person) => person.orgId !== id && can(person, 'agreement.sign', person.orgId),
      ]
    }
    case 'round.opened':
    case 'round.cancelled':
      return [entry.kind, signsInRound]
    case 'round.acted': {
      const { intent, organisation } = entry.data
      const isBack = intent === 'reject' || intent === 'withdraw'
      return [
        isBack ? 'round.sentBack' : entry.kind,
        (person) =>
          person.userId === round?.openedBy ||
          (person.orgId !== organisation.id && signsInRound(person)),
      ]
    }
    case 'proposal.made': {
      const { id } = entry.data.owner
      return [entry.kind, (person) => person.orgId === id && can(person, 'model.edit')]
    }
    case 'proposal.accepted':
    case 'proposal.declined': {
      const { id } = entry.data.proposer
      return [entry.kind, ({ userId }) => userId === id]
    }
    case 'adoption.asked':
      return [
        entry.kind,
        (person) =>
          can(person, 'model.edit') && (reviewers.length === 0 || reviewers.includes(person.orgId)),
      ]
    case 'adoption.carriedOut':
    case 'adoption.declined': {
      const { id } = entry.data.asker
      return [entry.kind, ({ userId }) => userId === id]
    }
    case 'comment.opened':
    case 'comment.added':
    case 'comment.edited':
      return ['comment.mentioned', ({ userId }) => called.includes(userId)]
    case 'member.rolesChanged': {
      const { id } = entry.data.person
      return [entry.kind, ({ userId }) => userId === id]
    }
    case 'member.joined':
    case 'member.removed':
    case 'member.left': {
      const { id } = entry.data.organisation
      return [entry.kind, (person) => can(person, 'member.invitePerson', id)]
    }
    case 'deputy.named':
    case 'deputy.ended': {
      const both = [entry.data.principal.id, entry.data.deputy.id]
      return [entry.kind, ({ userId }) => both.includes(userId) && !leaving.includes(userId)]
    }
    case 'organisation.joined':
      return [entry.kind, (person) => can(person, 'member.inviteOrganization')]
    case 'organisation.left': {
      const { id } = entry.data.organisation
      const isOwner: Told = (person) => can(person, 'member.inviteOrganization')
      const relies: Told = ({ userId }) => relying.includes(userId)
      return [entry.kind, (person) => person.orgId !== id && (isOwner(person) || relies(person))]
    }
    default:
      // Everything else is read on the trail by who looks for it.
      return null
  }
}
