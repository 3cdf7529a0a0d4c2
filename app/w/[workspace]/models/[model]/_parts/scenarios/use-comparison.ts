'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useModel } from '#app/_client/room/use-model.ts'
import { whole } from '#app/_client/room/model-behind.tsx'
import { useTRPC, useTRPCClient } from '#app/_client/trpc.tsx'
import type { Choices } from '#lib/derive/adoption.ts'
import { own } from '#lib/base/own.ts'
import { inBoth } from '../in-both.ts'
import { useHere } from '../steward/use-stewardship.ts'

/** What somebody chose for conflicts, one by one and for all others. */
export interface Decided {
  readonly choices: Choices
  readonly rest?: 'origin' | 'variant'
}

/** Which side was chosen for a conflict; undefined: none yet. */
export function choiceOf({ choices, rest }: Decided, conflict: string): Decided['rest'] {
  return own(choices, conflict) ?? rest
}

/**
 * The variant held against its origin as the server has both, with the origin's content to name what stands in it (F-131). `adoptionId`: with
 * the choices that one was asked for with, which the server has, instead of those decided here.
 */
export function useComparison(originId: string, decided: Decided, adoptionId?: string) {
  const trpc = useTRPC()
  const { workspaceId, modelId } = useHere()
  const compared = useQuery(
    trpc.scenario.compare.queryOptions(
      {
        workspaceId,
        modelId,
        ...(adoptionId === undefined ? decided : { choices: {}, adoptionId }),
      },
      { placeholderData: keepPreviousData, retry: false },
    ),
  )
  const client = useTRPCClient()
  const originSeq = compared.data?.originSeq
  // Asked for anew whenever the model has moved, so that what is told of it is what was compared.
  const content = useQuery({
    queryKey: ['scenario origin', originId, originSeq],
    queryFn: async () => await client.model.content.query({ workspaceId, modelId: originId }),
    enabled: originSeq !== undefined,
    placeholderData: keepPreviousData,
  })
  const variant = useModel(whole)
  const origin = content.data?.model
  const known = useMemo(
    () => (origin === undefined ? undefined : inBoth(origin, variant)),
    [origin, variant],
  )
  const { data, isPlaceholderData } = compared
  const retry = () => {
    for (const one of [compared, content]) if (one.isError) void one.refetch()
  }
  const isError = compared.isError || content.isError
  return { data, isError, isWaiting: isPlaceholderData, retry, origin, known }
}

export type Compared = NonNullable<ReturnType<typeof useComparison>['data']>
