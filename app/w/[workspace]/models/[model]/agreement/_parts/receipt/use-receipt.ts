'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'

/** The receipt of an act in a round; what was signed never changes, and it is asked for once. */
export function useReceipt(signOffId: string) {
  const here = useHere()
  return useQuery(
    useTRPC().round.receipt.queryOptions(
      { ...here, signOffId },
      { staleTime: Infinity, retry: false },
    ),
  )
}

export type Receipt = NonNullable<ReturnType<typeof useReceipt>['data']>
