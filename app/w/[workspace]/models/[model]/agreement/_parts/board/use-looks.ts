'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sha256 } from '#app/_client/sha256.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'

/** Who has looked last at which card. */
export function useLooks() {
  return useQuery(useTRPC().agreement.looks.queryOptions(useHere(), { staleTime: 5_000 })).data
}

/**
 * Keeps that one has looked at a card: at what has stood on it for a moment, as the text says (F-228, F-239). What moves is looked at anew.
 * Nothing depends on it, so that nothing is said where it cannot be kept.
 */
export function useKeepLook(riskId: string, drawn: string | null): void {
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
    if (drawn === null) return undefined
    const send = async () => {
      const digest = await sha256(drawn)
      const said = digest === undefined ? {} : { drawn: digest }
      mutate({ workspaceId, modelId, riskId, ...said })
    }
    const timer = setTimeout(() => void send(), lookedMs)
    return () => clearTimeout(timer)
  }, [mutate, workspaceId, modelId, riskId, drawn])
}

/** Who goes on sooner has not looked. */
const lookedMs = 1500
