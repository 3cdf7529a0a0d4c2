'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'

/** Who has looked last at which card. */
export function useLooks() {
  return useQuery(useTRPC().agreement.looks.queryOptions(useHere(), { staleTime: 5_000 })).data
}

/** Keeps that one has opened a card (F-239). Nothing depends on it, so that nothing is said where it cannot be kept. */
export function useKeepLook(riskId: string): void {
  const { workspaceId, modelId } = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { mutate } = useMutation(
    trpc.agreement.looked.mutationOptions({
      onSuccess: ({ isKept }) => {
        if (isKept) void queries.invalidateQueries(trpc.agreement.looks.pathFilter())
      },
    }),
  )
  useEffect(() => {
    const timer = setTimeout(() => mutate({ workspaceId, modelId, riskId }), lookedMs)
    return () => clearTimeout(timer)
  }, [mutate, workspaceId, modelId, riskId])
}

/** Who goes on sooner has not looked. */
const lookedMs = 1500
