import { answererOf, negotiationOf } from '../negotiation.ts'
import type { Participants } from '../participants.ts'
import type { ResponsibilityRole, ResponsibilitySplit } from '../split.ts'
import type { SeatStatus } from '../status.ts'
import { isCounter, waitedFor, type BoardCard } from './cards.ts'

/** What an organisation can have said about an offer. */
type Stance =
  | 'offered'
  | 'countered'
  | 'offeredAgain'
  | 'accepted'
  | 'declined'
  | 'sentBack'
  | 'withdrew'

/** What an organisation said last in one negotiation, who said it and when. */
export interface Said {
  readonly stance: Stance
  readonly splitId: string
  readonly measureId: string
  readonly role: ResponsibilityRole
  /** whose part it is */
  readonly carrier: string
  readonly userId: string
  /** the colleague in whose place they said it */
  readonly deputyFor?: string
  readonly at: string
  readonly reason?: string
}

/** 立場 / where one organisation stands about a card. */
export interface Position {
  readonly orgId: string
  /** newest first, one for each negotiation it spoke in */
  readonly said: readonly Said[]
  /** null: it is not asked to sign, and never did */
  readonly seat: SeatStatus | null
  /** how it stands in the round of signing about it; null where there is none, or it has no seat there */
  readonly round: 'met' | 'rejected' | 'open' | null
  readonly turn: 'answer' | 'revise' | 'sign' | 'signAgain' | null
}

/** Where every organisation that has spoken, is asked or waited for stands about a card, by their ids (AG-70). */
export function positionsOf(card: BoardCard, participants: Participants): readonly Position[] {
  const said = card.splits.flatMap((split) => saidOf(split, card.splits, participants))
  const orgs = [
    ...said.map(({ org }) => org),
    ...card.seats.map(({ orgId }) => orgId),
    ...card.offers.flatMap((offer) => [offer.orgId, waitedFor(offer)]),
    ...(card.round?.standing.orgs.map(({ orgId }) => orgId) ?? []),
  ]
  return [...new Set(orgs)].toSorted().map((orgId) => ({
    orgId,
    said: latestOf(said.filter(({ org }) => org === orgId)),
    seat: card.seats.find((seat) => seat.orgId === orgId)?.status ?? null,
    round: inRound(card, orgId),
    turn: turnOf(card, orgId),
  }))
}

interface Spoken {
  readonly org: string
  /** first offer of the negotiation */
  readonly line: string
  readonly said: Said
}

const answers = {
  accepted: 'accepted',
  declined: 'declined',
  returned: 'sentBack',
  withdrawn: 'withdrew',
} as const satisfies Partial<Record<ResponsibilitySplit['status'], Stance>>

function saidOf(
  split: ResponsibilitySplit,
  all: readonly ResponsibilitySplit[],
  participants: Participants,
): readonly Spoken[] {
  const { id: splitId, measureId, role, orgId: carrier, status } = split
  const line = negotiationOf(all, split)[0]?.id ?? splitId
  const about = { splitId, measureId, role, carrier }
  const made: Spoken = {
    org: split.proposedOrg,
    line,
    said: {
      ...about,
      stance: stanceOf(split, all),
      userId: split.proposedBy,
      at: split.proposedAt,
      ...(split.proposedFor === undefined ? {} : { deputyFor: split.proposedFor }),
    },
  }
  const { decidedBy, decidedFor, decidedAt, reason } = split
  // A counterproposal says for itself that it answers.
  if (status === 'proposed' || status === 'countered') return [made]
  if (decidedBy === undefined || decidedAt === undefined) return [made]
  const org = status === 'withdrawn' ? whoWithdrew(split, participants) : answererOf(split)
  const told = {
    ...(decidedFor === undefined ? {} : { deputyFor: decidedFor }),
    ...(reason === undefined ? {} : { reason }),
  }
  const stance = answers[status]
  return [
    made,
    { org, line, said: { ...about, stance, userId: decidedBy, at: decidedAt, ...told } },
  ]
}

function stanceOf(split: ResponsibilitySplit, all: readonly ResponsibilitySplit[]): Stance {
  if (split.follows === undefined) return 'offered'
  return isCounter(split, all) ? 'countered' : 'offeredAgain'
}

/** Who made an offer takes it back, who accepted it withdraws it: whichever of both the person is of. */
function whoWithdrew(
  { orgId, proposedOrg, decidedBy = '' }: ResponsibilitySplit,
  { people }: Participants,
): string {
  return people[decidedBy]?.orgId === proposedOrg ? proposedOrg : orgId
}

function latestOf(spoken: readonly Spoken[]): readonly Said[] {
  const byLine = Map.groupBy(spoken, ({ line }) => line)
  return [...byLine.values()]
    .flatMap((all) =>
      all
        .map(({ said }) => said)
        .toSorted(newestFirst)
        .slice(0, 1),
    )
    .toSorted(newestFirst)
}

/** Of one moment the answer comes after the offer it answers. */
function newestFirst(a: Said, b: Said): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  const [first, second] = [isOffer(a), isOffer(b)]
  if (first !== second) return first ? 1 : -1
  return a.splitId < b.splitId ? 1 : a.splitId > b.splitId ? -1 : 0
}

function isOffer({ stance }: Said): boolean {
  return stance === 'offered' || stance === 'countered' || stance === 'offeredAgain'
}

function inRound({ round }: BoardCard, orgId: string): Position['round'] {
  const org = round?.standing.orgs.find((one) => one.orgId === orgId)
  if (org === undefined) return null
  if (org.seats.some(({ status }) => status === 'rejected')) return 'rejected'
  return org.isMet ? 'met' : 'open'
}

function turnOf({ stage, offers, seats, round }: BoardCard, orgId: string): Position['turn'] {
  const waiting = offers.filter((offer) => waitedFor(offer) === orgId)
  if (waiting.some(({ status }) => status === 'proposed')) return 'answer'
  if (waiting.length > 0) return 'revise'
  if (stage !== 'settled' && stage !== 'signing') return null
  const seat = seats.find((one) => one.orgId === orgId)
  const sign = seat?.status === 'stale' ? 'signAgain' : 'sign'
  if (round === null) return seat?.asked === true && seat.status !== 'valid' ? sign : null
  const { isSuperseded, group, orgs } = round.standing
  // As for whom a round waits for: nobody signs in one that has ended, or whose revision no longer stands (AG-50, AG-76).
  if (round.standing.status !== 'open' || isSuperseded) return null
  const own = orgs.find((one) => one.orgId === orgId)
  if (own === undefined || own.isMet || own.group !== group) return null
  return own.seats.some(({ status }) => status === 'stale') ? 'signAgain' : 'sign'
}
