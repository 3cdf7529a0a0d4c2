'use client'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../steward/use-stewardship.ts'

/** The model of what is, with its to-be variants and what was asked about them; undefined until it has come (F-129). */
export function useScenarios() {
  const { data } = useQuery(useTRPC().scenario.list.queryOptions(useHere()))
  const { modelId } = useRoom()
  return useMemo(() => {
    if (data === undefined) return undefined
    const here = data.variants.find(({ id }) => id === modelId)
    const asked = data.adoptions.filter(({ scenarioId }) => scenarioId === modelId)
    return { ...data, here, asked }
  }, [data, modelId])
}

/** Asks once more for them after that has failed; null while nothing failed (F-141). */
export function useRetryScenarios(): (() => void) | null {
  const list = useQuery(useTRPC().scenario.list.queryOptions(useHere()))
  // Also while it is asked for once more: what said so goes when there is an answer.
  const hasFailed = list.data === undefined && list.errorUpdateCount > 0
  return hasFailed ? () => void list.refetch() : null
}

/** What the screens are told of a model and its variants. */
export type Scenarios = NonNullable<ReturnType<typeof useScenarios>>
export type Asked = Scenarios['adoptions'][number]
