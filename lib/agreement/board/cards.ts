import type { Model } from '#lib/model/model.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { standingMeasures, type Gap } from '../gaps.ts'
import { answererOf } from '../negotiation.ts'
import { takesPart, type Participants } from '../participants.ts'
import type { Round } from '../round/round.ts'
import type { RoundStood } from '../round/signing-rounds.ts'
import type { ResponsibilitySplit } from '../split.ts'
import type { Seat } from '../status.ts'
import { stageOf, type Stage } from './stage.ts'

/** What the board is worked out of. */
export interface BoardRows {
  readonly model: Model
  readonly splits: readonly ResponsibilitySplit[]
  readonly participants: Participants
  readonly seats: readonly Seat[]
  readonly gaps: readonly Gap[]
  /** rounds of signing, in any order */
  readonly rounds: readonly RoundStood[]
}

/** カード / one risk on the board, with what holds it where it stands. */
export interface BoardCard {
  readonly riskId: string
  readonly stage: Stage
  /** all offers ever made about measures that stand */
  readonly splits: readonly ResponsibilitySplit[]
  /** those of them that wait */
  readonly offers: readonly ResponsibilitySplit[]
  readonly gaps: readonly Gap[]
  readonly seats: readonly Seat[]
  /** the latest round about it that was not called off */
  readonly round: RoundStood | null
}

/** One card for every risk that is not dismissed, by the order of their ids (AG-67). */
export function cardsOf(rows: BoardRows): readonly BoardCard[] {
  const { model } = rows
  const splits = Map.groupBy(rows.splits, ({ riskId }) => riskId)
  const gaps = Map.groupBy(rows.gaps, ({ riskId }) => riskId)
  const seats = Map.groupBy(rows.seats, ({ riskId }) => riskId)
  const rounds = rows.rounds
    .filter(({ standing }) => standing.status !== 'cancelled')
    .toSorted(
      (a, b) => compare(b.round.opened.at, a.round.opened.at) || compare(b.round.id, a.round.id),
    )
  return Object.keys(model.risks)
    .filter((riskId) => model.risks[riskId]?.status !== 'dismissed')
    .toSorted(compareIds)
    .map((riskId): BoardCard => {
      const measures = new Set(standingMeasures(model, riskId))
      const about = (splits.get(riskId) ?? []).filter(({ measureId }) => measures.has(measureId))
      const card = {
        riskId,
        splits: about,
        offers: about.filter((split) => isWaiting(split, about, rows.participants)),
        gaps: gaps.get(riskId) ?? [],
        seats: seats.get(riskId) ?? [],
        round: rounds.find(({ round }) => isAbout(round, riskId)) ?? null,
      }
      return { ...card, stage: stageOf(factsOf(card)) }
    })
}

/** Which organisation an offer that waits is waiting for. */
export function waitedFor(offer: ResponsibilitySplit): string {
  return offer.status === 'returned' ? offer.proposedOrg : answererOf(offer)
}

/** Whether an offer answers another one with other words (AG-60). */
export function isCounter(
  { follows }: ResponsibilitySplit,
  splits: readonly ResponsibilitySplit[],
): boolean {
  return splits.some(({ id, status }) => id === follows && status === 'countered')
}

function factsOf({ splits, offers, gaps, seats, round }: Omit<BoardCard, 'stage'>) {
  const isCountered = offers.some((offer) => isCounter(offer, splits))
  return {
    offers: isCountered ? 'countered' : offers.length > 0 ? 'waiting' : 'none',
    isMissing: gaps.length > 0,
    signing: signingOf(seats, round),
  } as const
}

/** The latest round decides where there is one; else the seats that are asked. */
function signingOf(seats: readonly Seat[], round: RoundStood | null) {
  if (round !== null) return round.standing.status === 'complete' ? 'complete' : 'begun'
  const asked = seats.filter((seat) => seat.asked)
  if (asked.length > 0 && asked.every(({ status }) => status === 'valid')) return 'complete'
  return seats.some(({ signed }) => signed !== null) ? 'begun' : 'none'
}

function isWaiting(
  split: ResponsibilitySplit,
  all: readonly ResponsibilitySplit[],
  participants: Participants,
): boolean {
  const isOpen =
    split.status === 'proposed' ||
    (split.status === 'returned' && !all.some(({ follows }) => follows === split.id))
  return isOpen && takesPart(participants, split.orgId) && takesPart(participants, waitedFor(split))
}

function isAbout({ scope }: Round, riskId: string): boolean {
  return scope.kind === 'model' || (scope.kind === 'risks' && scope.ids.includes(riskId))
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
