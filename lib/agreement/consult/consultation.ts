import { takesPart, type Participants } from '../participants.ts'

/**
 * 合議の対象 / what is consulted on: an offer that the organisation is to answer, a round of signing in which it has a seat, or a proposed edit of what
 * it manages.
 */
export const consultKinds = ['split', 'round', 'edit'] as const
type ConsultKind = (typeof consultKinds)[number]

/** What a consultation is about, by its id. */
export interface ConsultSubject {
  readonly kind: ConsultKind
  readonly id: string
}

/** 賛成・反対・意見 / how a colleague stands to it. */
export const stances = ['for', 'against', 'remark'] as const
export type Stance = (typeof stances)[number]

export interface Opinion {
  readonly stance: Stance
  /** empty: agreed without words */
  readonly text: string
  readonly at: string
}

/** A colleague who is asked; null: nothing was said yet. */
interface AskedColleague {
  readonly userId: string
  readonly opinion: Opinion | null
}

/**
 * 合議 / an organisation asks its own people before it answers or signs. It informs who answers, and neither changes nor holds up what it is about
 * (AG-58). Ours, not METI's; others learn of it nothing but that it runs (AG-59).
 */
export interface Consultation {
  readonly id: string
  readonly orgId: string
  readonly subject: ConsultSubject
  readonly begun: { readonly by: string; readonly at: string }
  /** 順番 / one after the other, as they are named; else all at once */
  readonly inOrder: boolean
  /** `YYYY-MM-DD` by which they are asked to answer; null: none was named */
  readonly due: string | null
  readonly asked: readonly AskedColleague[]
  readonly ended: { readonly by: string; readonly at: string } | null
}

/** The most who are asked at a time. */
export const mostAsked = 20

/** Who of the organisation has still to answer, in order; who has left it is waited for no more (AG-57). */
export function stillAsked(
  { orgId, asked }: Pick<Consultation, 'orgId' | 'asked'>,
  participants: Participants,
): readonly string[] {
  return asked
    .filter(({ userId, opinion }) => opinion === null && isColleague(participants, userId, orgId))
    .map(({ userId }) => userId)
}

/** Whose turn it is to give an opinion: everybody's who has not, or in order that of the first of them (AG-57). */
export function turnIn(consultation: Consultation, participants: Participants): readonly string[] {
  if (consultation.ended !== null || !takesPart(participants, consultation.orgId)) return []
  const left = stillAsked(consultation, participants)
  return consultation.inOrder ? left.slice(0, 1) : left
}

/** Whether somebody is of an organisation now. */
export function isColleague({ people }: Participants, userId: string, orgId: string): boolean {
  const person = Object.hasOwn(people, userId) ? people[userId] : undefined
  return person?.orgId === orgId && person.isGone !== true
}
