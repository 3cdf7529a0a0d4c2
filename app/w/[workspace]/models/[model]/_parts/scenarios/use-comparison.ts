'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useModel } from '#app/_client/room/use-model.ts'
import { whole } from '#app/_client/room/model-behind.tsx'
import { useTRPC, useTRPCClient } from '#app/_client/trpc.tsx'
import type { Choices } from '#lib/derive/adoption.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { useHere } from '../steward/use-stewardship.ts'

/** What somebody chose for conflicts, one by one and for all others. */
export interface Decided {
  readonly choices: Choices
  readonly rest?: 'origin' | 'variant'
}

/** The variant held against its origin as the server has both, with the origin's content to name what stands in it (F-131). */
export function useComparison(originId: string, decided: Decided) {
  const trpc = useTRPC()
  const { workspaceId, modelId } = useHere()
  const compared = useQuery(
    trpc.scenario.compare.queryOptions(
      { workspaceId, modelId, ...decided },
      { placeholderData: keepPreviousData, retry: false },
    ),
  )
  const client = useTRPCClient()
  const originSeq = compared.data?.originSeq
  // Asked for anew whenever the model has moved, so that what is told of it is what was compared.
  const { data: content } = useQuery({
    queryKey: ['scenario origin', originId, originSeq],
    queryFn: async () => await client.model.content.query({ workspaceId, modelId: originId }),
    enabled: originSeq !== undefined,
    placeholderData: keepPreviousData,
  })
  const variant = useModel(whole)
  const origin = content?.model
  const known = useMemo(
    () => (origin === undefined ? undefined : inBoth(origin, variant)),
    [origin, variant],
  )
  const { data, isError, isPlaceholderData, refetch } = compared
  return { data, isError, isWaiting: isPlaceholderData, refetch, origin, known }
}

export type Compared = NonNullable<ReturnType<typeof useComparison>['data']>

/** Everything that either has, so that all of it can be named; where both have it, as the variant does. */
function inBoth(origin: Model, variant: Model): Model {
  return collectionNames.reduce(
    (model, name) => ({ ...model, [name]: { ...origin[name], ...variant[name] } }),
    variant,
  )
}
