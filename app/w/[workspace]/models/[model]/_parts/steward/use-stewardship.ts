'use client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { useMemo } from 'react'
import { useTRPC } from '#app/_client/trpc.tsx'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import type { Stewardship } from '#lib/policy/stewardship.ts'

/** Who manages what in this model, as the server last said; null until it has. */
export function useStewardship(): Stewardship | null {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.model.stewardship.queryOptions(useHere()))
  return useMemo(
    () =>
      data === undefined
        ? null
        : { policy: data.policy, rev: 0, owners: new Map(Object.entries(data.owners)) },
    [data],
  )
}

/** Workspace and model of the address. */
export function useHere(): { readonly workspaceId: string; readonly modelId: string } {
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  return { workspaceId: workspace, modelId: model }
}

/** An element as rows name it (`collection/id`); null when the model has none of that id. */
export function elementOf(model: Model, id: string): string | null {
  const collection = collectionNames.find((name) => Object.hasOwn(model[name], id))
  return collection === undefined ? null : `${collection}/${id}`
}
