'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'

/** The rounds of signing of the model, the newest first, as they stand on the server. */
export function useRounds() {
  return useQuery(useTRPC().round.list.queryOptions(useHere(), { staleTime: 5_000 }))
}

export type Rounds = NonNullable<ReturnType<typeof useRounds>['data']>
/** One round with where it stands. */
export type ListedRound = Rounds['rounds'][number]
