'use client'
import { useMemo } from 'react'
import { whole } from '#app/_client/room/model-behind.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { cardsOf, type BoardCard } from '#lib/agreement/board/cards.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useRounds } from '../rounds/use-rounds.ts'

/** The cards of the board against the model of this moment; null until the rounds of signing are known. `retry`: when they could not be had. */
export function useCards({ splits, participants, seats, gaps }: AgreementStatus): {
  readonly cards: readonly BoardCard[] | null
  readonly retry: (() => void) | null
} {
  const model = useModel(whole)
  const { data, isError, refetch } = useRounds()
  const rounds = data?.rounds
  const cards = useMemo(
    () =>
      rounds === undefined ? null : cardsOf({ model, splits, participants, seats, gaps, rounds }),
    [model, splits, participants, seats, gaps, rounds],
  )
  return { cards, retry: cards === null && isError ? () => void refetch() : null }
}
