'use client'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { positionsOf, type Position } from '#lib/agreement/board/positions.ts'
import type { BoardCard } from '#lib/agreement/board/cards.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'

/** How the risk of a card is called, in letters and in words. */
export function useRiskWords(): (riskId: string) => {
  readonly mark: string
  readonly text: string
} {
  const locale = useLocale()
  const risks = useModel((m) => m.risks)
  return (riskId) => ({
    mark: riskMark(risks, riskId),
    text: say(risks[riskId]?.incident ?? { ja: riskId }, locale),
  })
}

/** What of a card is told in few words: whose turn it is, how many of those that are asked have signed, and until when. */
export interface CardFacts {
  readonly turns: readonly (Position & { readonly turn: NonNullable<Position['turn']> })[]
  readonly signed: number
  readonly asked: number
  /** the first day of an offer or of the round; null: none is set */
  readonly due: string | null
}

/** These facts of a card. */
export function cardFacts(card: BoardCard, participants: Participants): CardFacts {
  const positions = positionsOf(card, participants)
  const { round, seats, offers } = card
  const orgs = round?.standing.orgs
  const asked = seats.filter((seat) => seat.asked)
  const until = round?.round.due ?? null
  const days = [...offers.flatMap(({ due }) => due ?? []), ...(until ? [until.slice(0, 10)] : [])]
  return {
    turns: positions.flatMap((one) => (one.turn === null ? [] : [{ ...one, turn: one.turn }])),
    signed: orgs
      ? orgs.filter(({ isMet }) => isMet).length
      : asked.filter(({ status }) => status === 'valid').length,
    asked: orgs ? orgs.length : asked.length,
    due: days.toSorted()[0] ?? null,
  }
}
